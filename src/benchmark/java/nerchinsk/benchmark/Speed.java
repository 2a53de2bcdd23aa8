package nerchinsk.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import nerchinsk.answer.Answering;
import nerchinsk.assembly.Snapshot;
import nerchinsk.benchmark.QuestionSet.Article;
import nerchinsk.benchmark.QuestionSet.Paragraph;
import org.apache.lucene.search.Query;

/**
 * What a question costs beside a bare BM25 query, at about 1,200 and at 200,000 sentences, and what building costs. The
 * two take turns in short rounds, so that warm-up and other load meet both alike; what counts is the processor time of
 * the thread that asks, since the clock goes on while other programs run. Larger collections repeat the articles, each
 * time with other words in a tenth of the places.
 */
final class Speed {
    private static final int[] SIZES = {1_200, 200_000};
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 20;
    private static final int QUESTIONS = 100;
    /** How many copies of an article make one document. */
    private static final int LONGEST = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Speed() {
    }

    static void measure(QuestionSet set) {
        for (int size : SIZES) {
            measure(set, size);
        }
    }

    private static void measure(QuestionSet set, int size) {
        Engine engine = set.engine(repeated(set, size));
        long start = System.nanoTime();
        Snapshot snapshot = engine.snapshot();
        double seconds = (System.nanoTime() - start) / 1e9;
        PlainLucene lucene = new PlainLucene(engine.store(), set.language());
        List<String> questions = questions(set);
        List<Query> queries = questions.stream().map(lucene::query).toList();
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> askTimes = times(questions.size(), i -> ask(snapshot.answering(), set, questions.get(i)));
            List<Double> queryTimes = times(queries.size(), i -> lucene.search(queries.get(i)));
            if (round >= WARM_UP) {
                ours.addAll(askTimes);
                plain.addAll(queryTimes);
            }
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("%s, %d sentences: question %.3f ms, bare query %.3f ms (medians), %.1f times; p99 %.3f ms; "
                + "snapshot built in %.1f s; heap %d MB with both indexes%n", set.language().code(),
                engine.store().sentences(), median(ours), median(plain), median(ours) / median(plain),
                percentile(ours, 99), seconds, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        snapshot.close();
    }

    private static void ask(Answering answering, QuestionSet set, String question) {
        answering.answer(question, Optional.of(set.language()));
    }

    private static List<Double> times(int count, IntConsumer work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.accept(i);
            times.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return times;
    }

    private static List<String> questions(QuestionSet set) {
        List<String> questions = new ArrayList<>();
        set.articles().forEach(article -> article.paragraphs()
                .forEach(paragraph -> paragraph.questions().forEach(asked -> questions.add(asked.text()))));
        Collections.shuffle(questions, new Random(1));
        return questions.subList(0, Math.min(QUESTIONS, questions.size()));
    }

    private static List<Article> repeated(QuestionSet set, int sentences) {
        int once = set.engine(set.articles()).store().sentences();
        List<Article> articles = new ArrayList<>(set.articles());
        Random random = new Random(1);
        int copies = sentences / once - 1;
        for (int from = 0; from < copies; from += LONGEST) {
            for (Article article : set.articles()) {
                articles.add(varied(article, from, Math.min(copies, from + LONGEST), random));
            }
        }
        return articles;
    }

    /** One article for the copies from {@code from} to before {@code to}. */
    private static Article varied(Article article, int from, int to, Random random) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int copy = from; copy < to; copy++) {
            for (Paragraph paragraph : article.paragraphs()) {
                paragraphs.add(new Paragraph(varied(paragraph.text(), copy, random), List.of()));
            }
        }
        return new Article(article.title() + " " + from, paragraphs);
    }

    private static String varied(String text, int copy, Random random) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(10) == 0 && words[i].chars().allMatch(Character::isLetter)) {
                words[i] += (char) ('a' + copy % 26);
            }
        }
        return String.join(" ", words);
    }

    private static double median(List<Double> times) {
        return percentile(times, 50);
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
