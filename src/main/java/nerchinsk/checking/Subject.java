package nerchinsk.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.fact.Mentions;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Section;
import nerchinsk.language.Sentences;
import nerchinsk.text.Sentence;
import nerchinsk.yaml.TextFile;

/**
 * What is read over.
 *
 * @param knowledge the knowledge, free of problems
 * @param golden the golden questions, if there are any
 * @param sentences every sentence that can be quoted, in the order of the documents
 * @param terms finds the terms of the glossary
 * @param oldest facts "as of" a day before this one are old
 */
record Subject(Knowledge knowledge, Optional<GoldenQuestions> golden, List<PlacedSentence> sentences,
        Mentions terms, LocalDate oldest) {
    private static final String DOCUMENTS = "documents/";

    Subject {
        sentences = List.copyOf(sentences);
    }

    static Subject of(Knowledge knowledge, Optional<GoldenQuestions> golden, List<TextFile> files, LocalDate oldest) {
        Map<String, TextFile> byName = new HashMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        List<PlacedSentence> sentences = new ArrayList<>();
        for (Document document : knowledge.documents()) {
            TextFile file = byName.get(DOCUMENTS + document.fileName());
            for (int section = 0; file != null && section < document.sections().size(); section++) {
                Section inSection = document.sections().get(section);
                for (int index = 0; index < inSection.passages().size(); index++) {
                    Passage passage = inSection.passages().get(index);
                    for (Sentence sentence : passage.quotable()
                            ? Sentences.of(passage.text(), document.language())
                            : List.<Sentence>of()) {
                        sentences.add(new PlacedSentence(document, file, section, index, sentence));
                    }
                }
            }
        }
        return new Subject(knowledge, golden, sentences, new Mentions(knowledge.glossary()), oldest);
    }
}
