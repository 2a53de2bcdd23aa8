package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nerchinsk.folder.TextFileReader;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.GoldenReader;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.RankingTraining.Example;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;

/**
 * The examples that golden questions make over the shipped knowledge. The groups are eighths of a file; that of a
 * question without an answer ends in a question mark.
 */
final class GoldenExamples {
    /** What the names of their groups begin with. */
    static final String NAME = "golden";

    /** So many parts have the documents of which the wordings are known. */
    private static final int HALVES = 2;

    private final List<Path> files;

    /** @param files golden questions in YAML */
    GoldenExamples(List<Path> files) {
        this.files = files;
    }

    /** Whether the sources answer the question. */
    static boolean hasAnswer(Example example) {
        return !example.group().endsWith("?");
    }

    /** The name of a group, whether its questions have answers or not. */
    static String eighth(String group) {
        return group.replace("?", "");
    }

    /** All questions, over all documents. */
    List<Example> shipped() {
        Engine engine = new Engine(Path.of("knowledge"));
        return ask(engine, engine.store(), Set.of(Language.values()), number -> true);
    }

    /**
     * The same where nobody knows the wordings of half of the documents, as of those that an operator adds: for each
     * second question the one half, for the others the other.
     */
    List<Example> halfWorded() {
        Engine engine = new Engine(Path.of("knowledge"));
        List<DocumentId> documents = engine.store().knowledge().documents().stream().map(Document::id).distinct()
                .toList();
        return IntStream.range(0, HALVES).boxed()
                .flatMap(half -> ask(engine, engine.store(id -> documents.indexOf(id) % HALVES == half),
                        Set.of(Language.values()), number -> number % HALVES == half).stream())
                .toList();
    }

    /**
     * The questions in {@code asking}, over the documents in the other language only: the sentence that stands in the
     * place of a right one in the other edition is right.
     */
    List<Example> across(Language asking) {
        Engine engine = new Engine(Path.of("knowledge"));
        Editions editions = new Editions(engine.store(asking));
        Language other = asking == Language.ENGLISH ? Language.RUSSIAN : Language.ENGLISH;
        return ask(engine, engine.store(other), Set.of(asking), number -> true,
                (asked, sentence) -> editions.counterpart(sentence)
                        .filter(text -> isRight(asked, text)).isPresent());
    }

    private static boolean isRight(GoldenQuestion asked, String text) {
        return asked.answers().stream().anyMatch(answer -> answer.isIn(text));
    }

    private List<Example> ask(Engine engine, PassageStore store, Set<Language> languages, IntPredicate which) {
        return ask(engine, store, languages, which, (asked, sentence) -> isRight(asked, sentence.text()));
    }

    private List<Example> ask(Engine engine, PassageStore store, Set<Language> languages, IntPredicate which,
            BiPredicate<GoldenQuestion, StoredSentence> right) {
        List<Example> examples = new ArrayList<>();
        try (Asking over = new Asking(engine, store)) {
            for (Path file : files) {
                List<GoldenQuestion> questions = read(file);
                for (int i = 0; i < questions.size(); i++) {
                    GoldenQuestion asked = questions.get(i);
                    if (languages.contains(asked.language()) && which.test(i)) {
                        String group = NAME + i % Folds.EIGHTHS + (asked.answerable() ? "" : "?");
                        examples.add(over.example(group, asked.text(), asked.language(),
                                sentence -> right.test(asked, sentence)));
                    }
                }
            }
        }
        return examples;
    }

    private static List<GoldenQuestion> read(Path file) {
        return GoldenReader.read(TextFileReader.read(file).value().orElseThrow()).value().orElseThrow().questions();
    }
}
