package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Quote;
import nerchinsk.assembly.Snapshot;
import nerchinsk.benchmark.QuestionSet.Article;
import nerchinsk.benchmark.QuestionSet.Asked;
import nerchinsk.rank.StoredSentence;

/** How often the right sentence comes first when the articles are in one language and the questions in the other. */
final class Across {
    private static final int NEAR = 5;

    private Across() {
    }

    /**
     * Asks the questions of {@code questions} over the articles of {@code texts}, which have the same paragraphs and
     * questions in another language.
     */
    static void measure(QuestionSet texts, QuestionSet questions, Optional<Path> dictionary) {
        try (Snapshot snapshot = texts.engine(texts.articles()).snapshot(dictionary)) {
            List<Long> times = new ArrayList<>();
            int asked = 0;
            int first = 0;
            int five = 0;
            for (int article = 0; article < texts.articles().size(); article++) {
                Article in = texts.articles().get(article);
                for (int paragraph = 0; paragraph < in.paragraphs().size(); paragraph++) {
                    List<Asked> answers = in.paragraphs().get(paragraph).questions();
                    for (int question = 0; question < answers.size(); question++) {
                        String text = questions.articles().get(article).paragraphs().get(paragraph).questions()
                                .get(question).text();
                        Asked right = answers.get(question);
                        int at = paragraph;
                        long start = System.nanoTime();
                        List<StoredSentence> found = best(snapshot.answering(), questions, text);
                        times.add(System.nanoTime() - start);
                        asked++;
                        first += found.stream().limit(1).anyMatch(one -> Accuracy.isRight(one, in, at, right)) ? 1 : 0;
                        five += found.stream().anyMatch(one -> Accuracy.isRight(one, in, at, right)) ? 1 : 0;
                    }
                }
            }
            times.sort(null);
            System.out.printf(Locale.ROOT,
                    "%s questions over %s texts, %s: %d asked, hit@1 %.1f, hit@5 %.1f, median %.2f ms%n",
                    questions.language().code(), texts.language().code(),
                    dictionary.isPresent() ? "with a dictionary" : "without a dictionary", asked, 100.0 * first / asked,
                    100.0 * five / asked, times.get(times.size() / 2) / 1e6);
        }
    }

    private static List<StoredSentence> best(Answering answering, QuestionSet questions, String text) {
        Answer answer = answering.answer(text, Optional.of(questions.language()));
        return Stream.concat(answer.shown().stream(), answer.others().stream()).map(Quote::sentence).limit(NEAR)
                .toList();
    }
}
