package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.KnowledgeReader;
import nerchinsk.rank.PassageStore;
import nerchinsk.text.Language;
import nerchinsk.yaml.TextFile;

/** Small documents to make questions of. */
final class Documents {
    private final List<TextFile> files = new ArrayList<>();

    private Documents() {
    }

    static Documents of(Language language, String... texts) {
        Documents documents = new Documents();
        for (int i = 0; i < texts.length; i++) {
            documents.files.add(new TextFile("documents/d" + i + "." + language.code() + ".md", "---\ntitle: Title " + i
                    + "\nlanguage: " + language.code() + "\nrendering: restated\nsource:\n  publisher: Archive " + i
                    + "\n---\n" + texts[i] + "\n"));
        }
        return documents;
    }

    Documents withTerms(String yaml) {
        files.add(new TextFile("glossary.yaml", "terms:\n" + yaml));
        return this;
    }

    Knowledge knowledge() {
        return KnowledgeReader.read(files).value().orElseThrow();
    }

    QuizQuestions questions() {
        return questions(QuizFile.EMPTY);
    }

    QuizQuestions questions(QuizFile file) {
        Knowledge knowledge = knowledge();
        return QuizQuestions.of(PassageStore.of(knowledge), new Mentions(knowledge.glossary()), file);
    }

    /** What is asked after the year of an event. */
    List<QuizQuestion> years() {
        return questions().all().stream().filter(question -> question.right().matches("\\d{4}")).toList();
    }
}
