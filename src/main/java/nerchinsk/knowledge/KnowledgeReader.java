package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;

/** Reads documents, glossary, wordings and what is left out together. */
public final class KnowledgeReader {
    private static final String DOCUMENTS = "documents/";
    private static final String GLOSSARY = "glossary.yaml";

    private KnowledgeReader() {
    }

    /**
     * The knowledge in {@code files}, of which those in {@code documents/} and {@code wordings/},
     * {@code glossary.yaml} and {@code left-out.yaml} are read; knowledge or problems. Without a glossary it has no
     * terms.
     */
    public static Reading<Knowledge> read(List<TextFile> files) {
        List<Problem> problems = new ArrayList<>();
        List<Document> documents = readDocuments(files, problems);
        Glossary glossary = readGlossary(files, problems);
        List<Asked> asked = WordingsReader.read(files, problems);
        Map<Language, List<String>> leftOut = LeftOutReader.read(files, asked, problems);
        return Reading.strict(Optional.of(new Knowledge(documents, glossary, asked, leftOut)), problems);
    }

    private static List<Document> readDocuments(List<TextFile> files, List<Problem> problems) {
        List<LocatedDocument> documents = new ArrayList<>();
        Map<String, TextFile> byName = new HashMap<>();
        for (TextFile file : files) {
            if (file.name().startsWith(DOCUMENTS)) {
                TextFile first = byName.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file);
                if (first == null) {
                    DocumentReader.locate(file, problems).ifPresent(documents::add);
                } else {
                    problems.add(file.place(1, 1).problem("the same document in the same language as " + first.path()
                            + ": rename or remove one"));
                }
            }
        }
        documents.forEach(document -> Letters.problem(document).ifPresent(problems::add));
        problems.addAll(Editions.problems(documents));
        return documents.stream().map(LocatedDocument::document).toList();
    }

    private static Glossary readGlossary(List<TextFile> files, List<Problem> problems) {
        Optional<Reading<Glossary>> reading = files.stream().filter(file -> file.name().equals(GLOSSARY)).findFirst()
                .map(GlossaryReader::read);
        reading.ifPresent(read -> problems.addAll(read.problems()));
        return reading.flatMap(Reading::value).orElse(Glossary.EMPTY);
    }
}
