package nerchinsk.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Answering;
import nerchinsk.answer.Quote;
import nerchinsk.assembly.Snapshot;
import nerchinsk.benchmark.QuestionSet.Article;
import nerchinsk.benchmark.QuestionSet.Asked;
import nerchinsk.rank.StoredSentence;

/** How often the right sentence comes first, and how long that takes, beside plain Lucene. */
final class Accuracy {
    private static final int ROUNDS = 6;

    private Accuracy() {
    }

    static void measure(QuestionSet set) {
        Engine engine = set.engine(set.articles());
        PlainLucene lucene = new PlainLucene(engine.store(), set.language());
        try (Snapshot snapshot = engine.snapshot()) {
            Answering answering = snapshot.answering();
            Tally ours = new Tally("Nerchinsk");
            Tally plain = new Tally("plain Lucene");
            Function<String, List<StoredSentence>> ask = question -> sentences(answering, set, question);
            Function<String, List<StoredSentence>> search = question -> lucene.search(lucene.query(question));
            for (int round = 0; round < ROUNDS; round++) {
                run(set, round % 2 == 0 ? ours : plain, round % 2 == 0 ? ask : search);
                run(set, round % 2 == 0 ? plain : ours, round % 2 == 0 ? search : ask);
            }
            System.out.println("XQuAD " + set.language().code() + ": " + set.articles().size() + " articles, "
                    + engine.store().sentences() + " sentences");
            System.out.println(ours);
            System.out.println(plain);
        }
    }

    private static List<StoredSentence> sentences(Answering answering, QuestionSet set, String question) {
        Answer answer = answering.answer(question, Optional.of(set.language()));
        return Stream.concat(answer.shown().stream(), answer.others().stream()).map(Quote::sentence).limit(5).toList();
    }

    private static void run(QuestionSet set, Tally tally, Function<String, List<StoredSentence>> system) {
        tally.begin();
        for (Article article : set.articles()) {
            for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
                for (Asked asked : article.paragraphs().get(paragraph).questions()) {
                    long start = System.nanoTime();
                    List<StoredSentence> found = system.apply(asked.text());
                    tally.add(article, paragraph, asked, found, System.nanoTime() - start);
                }
            }
        }
    }

    /** Counts one system's results; times are those of the last rounds together, after a round to warm up. */
    private static final class Tally {
        private final String name;
        private final List<Long> times = new ArrayList<>();
        private int rounds;
        private int asked;
        private int first;
        private int five;
        private int paragraphs;

        Tally(String name) {
            this.name = name;
        }

        void begin() {
            rounds++;
            asked = 0;
            first = 0;
            five = 0;
            paragraphs = 0;
        }

        void add(Article article, int paragraph, Asked question, List<StoredSentence> found, long nanoseconds) {
            asked++;
            first += found.stream().limit(1).anyMatch(sentence -> isRight(sentence, article, paragraph, question))
                    ? 1
                    : 0;
            five += found.stream().anyMatch(sentence -> isRight(sentence, article, paragraph, question)) ? 1 : 0;
            paragraphs += found.stream().limit(1).anyMatch(sentence -> isIn(sentence, article, paragraph)) ? 1 : 0;
            if (rounds > 2) {
                times.add(nanoseconds);
            }
        }

        @Override
        public String toString() {
            long[] sorted = times.stream().mapToLong(time -> time).sorted().toArray();
            return String.format("%-14s hit@1 %.1f  hit@5 %.1f  paragraph@1 %.1f  median %.3f ms  p99 %.3f ms", name,
                    100.0 * first / asked, 100.0 * five / asked, 100.0 * paragraphs / asked,
                    sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
        }
    }

    static boolean isIn(StoredSentence sentence, Article article, int paragraph) {
        return sentence.passage().document().id().value().equals(QuestionSet.id(article))
                && sentence.passage().index() == paragraph;
    }

    static boolean isRight(StoredSentence sentence, Article article, int paragraph, Asked asked) {
        return isIn(sentence, article, paragraph)
                && sentence.sentence().span().covers(asked.in(sentence.passage().text()));
    }
}
