package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import nerchinsk.answer.CertaintyTraining;
import nerchinsk.benchmark.QuestionSet.Article;
import nerchinsk.benchmark.QuestionSet.Asked;
import nerchinsk.fact.Mentions;
import nerchinsk.folder.TextFileReader;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.GoldenReader;
import nerchinsk.question.Question;
import nerchinsk.question.QuestionReader;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Ranked;
import nerchinsk.rank.RankingTraining;
import nerchinsk.rank.RankingTraining.Example;
import nerchinsk.rank.RankingTraining.Gatherer;
import nerchinsk.rank.StoredSentence;
import nerchinsk.search.LucenePassages;
import nerchinsk.text.Language;

/**
 * Learns the weights of ranking and confidence from question sets (.json) and from golden questions about the shipped
 * knowledge (.yaml), and prints what they are worth, cross-validated by article and by eighths of the golden questions.
 */
final class Training {
    private static final Path RESOURCES = Path.of("src/main/resources/nerchinsk");
    private static final String HEADER = "# Learned, not written: mvn -q -Pbenchmark -DskipTests verify -Dbenchmark=train "
            + "-Dfile=…\n# See docs/evaluation-ranking.md for the data and the figures.\n";
    private static final int FOLDS = 8;
    private static final int SPLITS = 2;
    /** A golden question tells as much about the order of sentences as so many others. */
    private static final double GOLDEN_IMPORTANCE = 2;
    /** The same about when to be silent. */
    private static final double GOLDEN_SILENCE = 1.5;
    /** The same where the documents are in the other language: each question counts a second time. */
    private static final double GOLDEN_SILENCE_ACROSS = 0.5;
    private static final String GOLDEN = "golden";
    private static final String ACROSS = " over ";

    private final List<QuestionSet> sets;
    private final List<Path> golden;
    private final List<Judged> judged = new ArrayList<>();

    /** A question with its confidence; {@code known}: the sentence that answers was there to be found. */
    private record Judged(String set, String group, boolean known, boolean right, double importance,
            double[] signs) {
    }

    private Training(List<QuestionSet> sets, List<Path> golden) {
        this.sets = sets;
        this.golden = golden;
    }

    static void run(List<Path> files) {
        new Training(files.stream().filter(file -> file.toString().endsWith(".json")).map(QuestionSet::read).toList(),
                files.stream().filter(file -> !file.toString().endsWith(".json")).toList()).run();
    }

    private void run() {
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        for (QuestionSet set : sets) {
            examples.put("xquad " + set.language().code(), ask(set, set.language(), set.articles()));
        }
        List<Example> shipped = askGolden();
        for (Language language : Language.values()) {
            examples.put(GOLDEN + " " + language.code(), shipped.stream().filter(Training::hasAnswer)
                    .filter(example -> example.question().language() == language).toList());
        }
        List<Example> all = examples.values().stream().flatMap(List::stream).toList();
        for (int folds : new int[]{3, FOLDS}) {
            Map<String, double[]> weights = weightsByGroup(all, folds);
            examples.forEach((name, list) -> report(name + ", " + folds + " folds", list, e -> weights.get(e.group())));
        }
        double[] weights = RankingTraining.train(all);
        RankingTraining.write(RESOURCES.resolve("rank/ranking.properties"), HEADER, weights);
        trainCertainty(weightsByGroup(all, FOLDS), shipped);
    }

    private static boolean hasAnswer(Example example) {
        return !example.group().endsWith("?");
    }

    private static List<Example> ask(QuestionSet set, Language asking, List<Article> indexed) {
        Engine engine = set.engine(indexed);
        Mentions terms = engine.terms();
        List<Example> examples = new ArrayList<>();
        try (LucenePassages index = engine.index(terms)) {
            QuestionReader reader = engine.reader(terms, index);
            Gatherer gatherer = new Gatherer(index, terms);
            for (Article article : set.articles()) {
                for (int i = 0; i < article.paragraphs().size(); i++) {
                    int paragraph = i;
                    for (Asked asked : article.paragraphs().get(i).questions()) {
                        Question question = reader.read(asked.text(), asking);
                        examples.add(gatherer.example(article.title(), question,
                                sentence -> Accuracy.isRight(sentence, article, paragraph, asked), 1));
                    }
                }
            }
        }
        return examples;
    }

    /** Examples about the shipped knowledge; the group of a question without an answer ends in a question mark. */
    private List<Example> askGolden() {
        Engine engine = new Engine(Path.of("knowledge"));
        return askGolden(engine, engine.store(), Set.of(Language.values()),
                (asked, sentence) -> isRight(asked, sentence.text()));
    }

    /**
     * The same where the documents are in the other language only: the sentence that stands in the place of a right one
     * in the other edition is right.
     */
    private List<Example> askGoldenAcross(Language asking) {
        Engine engine = new Engine(Path.of("knowledge"));
        Editions editions = new Editions(engine.store(asking));
        Language other = asking == Language.ENGLISH ? Language.RUSSIAN : Language.ENGLISH;
        return askGolden(engine, engine.store(other), Set.of(asking),
                (asked, sentence) -> editions.counterpart(sentence)
                        .filter(text -> isRight(asked, text)).isPresent());
    }

    private static boolean isRight(GoldenQuestion asked, String text) {
        return asked.answers().stream().anyMatch(answer -> answer.isIn(text));
    }

    private List<Example> askGolden(Engine engine, PassageStore store, Set<Language> languages,
            BiPredicate<GoldenQuestion, StoredSentence> right) {
        Mentions terms = engine.terms();
        List<Example> examples = new ArrayList<>();
        try (LucenePassages index = engine.index(store, terms)) {
            QuestionReader reader = engine.reader(terms, index);
            Gatherer gatherer = new Gatherer(index, terms);
            for (Path file : golden) {
                List<GoldenQuestion> questions = GoldenReader
                        .read(TextFileReader.read(file).value().orElseThrow()).value().orElseThrow()
                        .questions();
                for (int i = 0; i < questions.size(); i++) {
                    GoldenQuestion asked = questions.get(i);
                    if (languages.contains(asked.language())) {
                        Question question = reader.read(asked.text(), asked.language());
                        String group = GOLDEN + i % FOLDS + (asked.answerable() ? "" : "?");
                        examples.add(gatherer.example(group, question, sentence -> right.test(asked, sentence),
                                GOLDEN_IMPORTANCE));
                    }
                }
            }
        }
        return examples;
    }

    /** For each group the weights learned without its fold. */
    private static Map<String, double[]> weightsByGroup(List<Example> examples, int folds) {
        Map<String, double[]> weights = new HashMap<>();
        List<String> groups = examples.stream().map(Example::group).distinct().toList();
        for (int fold = 0; fold < folds; fold++) {
            Set<String> left = fold(groups, fold, folds);
            double[] learned = RankingTraining
                    .train(examples.stream().filter(example -> !left.contains(example.group())).toList());
            left.forEach(group -> weights.put(group, learned));
        }
        return weights;
    }

    private static Set<String> fold(List<String> groups, int fold, int folds) {
        Set<String> left = new TreeSet<>();
        for (int i = fold; i < groups.size(); i += folds) {
            left.add(groups.get(i));
        }
        return left;
    }

    private static void report(String name, List<Example> examples, Function<Example, double[]> weights) {
        int first = 0;
        int five = 0;
        for (Example example : examples) {
            List<Boolean> rights = RankingTraining.rank(example, weights.apply(example)).stream()
                    .map(ranked -> isRight(example, ranked)).limit(5).toList();
            first += !rights.isEmpty() && rights.getFirst() ? 1 : 0;
            five += rights.contains(true) ? 1 : 0;
        }
        System.out.printf("ranking %-28s %4d questions  hit@1 %.1f  hit@5 %.1f%n", name, examples.size(),
                100.0 * first / Math.max(1, examples.size()), 100.0 * five / Math.max(1, examples.size()));
    }

    private static boolean isRight(Example example, Ranked ranked) {
        for (int i = 0; i < example.right().length; i++) {
            if (example.right()[i] && example.sentence(i).number() == ranked.sentence().number()) {
                return true;
            }
        }
        return false;
    }

    private void trainCertainty(Map<String, double[]> byGroup, List<Example> shipped) {
        for (int split = 0; split < SPLITS; split++) {
            for (QuestionSet set : sets) {
                List<Article> shuffled = new ArrayList<>(set.articles());
                Collections.shuffle(shuffled, new Random(split + 1));
                int half = shuffled.size() / 2;
                judge(set, set.language(), shuffled.subList(0, half), byGroup);
                judge(set, set.language(), shuffled.subList(half, shuffled.size()), byGroup);
            }
        }
        judgeGolden("", shipped, GOLDEN_SILENCE, byGroup);
        judgeAcross(byGroup);
        for (Language asking : Language.values()) {
            judgeGolden(ACROSS + "the other", askGoldenAcross(asking), GOLDEN_SILENCE_ACROSS, byGroup);
        }
        new Certainties().finish();
    }

    private void judgeGolden(String over, List<Example> examples, double importance, Map<String, double[]> byGroup) {
        for (Example example : examples) {
            if (!example.question().intent().intent().smalltalk()) {
                judge(GOLDEN + " " + example.question().language().code() + over, example, hasAnswer(example),
                        byGroup.get(example.group().replace("?", "")), importance);
            }
        }
    }

    /** How sure to be of a sentence in the other language, where two sets ask the same in two languages. */
    private void judgeAcross(Map<String, double[]> byGroup) {
        for (QuestionSet texts : sets) {
            for (QuestionSet questions : sets) {
                if (texts.language() != questions.language()) {
                    QuestionSet across = texts.withQuestionsOf(questions);
                    List<Article> articles = new ArrayList<>(across.articles());
                    Collections.shuffle(articles, new Random(1));
                    judge(across, questions.language(), articles.subList(0, articles.size() / 2), byGroup);
                }
            }
        }
    }

    private void judge(QuestionSet set, Language asking, List<Article> indexed, Map<String, double[]> weights) {
        List<String> known = indexed.stream().map(Article::title).toList();
        String name = "xquad " + asking.code() + (asking == set.language() ? "" : ACROSS + set.language().code());
        ask(set, asking, indexed).forEach(example -> judge(name, example, known.contains(example.group()),
                weights.get(example.group()), 1.0 / (2 * SPLITS)));
    }

    private void judge(String set, Example example, boolean known, double[] weights, double importance) {
        List<Ranked> ranked = RankingTraining.rank(example, weights);
        boolean right = known && !ranked.isEmpty() && isRight(example, ranked.getFirst());
        judged.add(new Judged(set, example.group(), known, right, importance,
                CertaintyTraining.signs(example.question(), ranked)));
    }

    /** The confidence: learned, cross-validated, its thresholds chosen. */
    private final class Certainties {
        private final Map<Judged, Double> confidence = new IdentityHashMap<>();

        void finish() {
            List<String> groups = judged.stream().map(one -> one.group().replace("?", "")).distinct().toList();
            for (int fold = 0; fold < FOLDS; fold++) {
                Set<String> left = fold(groups, fold, FOLDS);
                CertaintyTraining.Learned learned = train(
                        judged.stream().filter(one -> !left.contains(one.group().replace("?", ""))).toList());
                judged.stream().filter(one -> left.contains(one.group().replace("?", "")))
                        .forEach(one -> confidence.put(one, learned.confidence(one.signs())));
            }
            CertaintyTraining.Learned learned = train(judged);
            double unsure = unsure(judged);
            double sure = sure(judged, unsure);
            judged.stream().map(Judged::set).distinct().forEach(set -> report(set, of(judged, set), unsure));
            reliability(judged);
            CertaintyTraining.write(RESOURCES.resolve("answer"), HEADER, learned, unsure, sure);
        }

        private static CertaintyTraining.Learned train(List<Judged> examples) {
            return CertaintyTraining.learn(examples.stream().map(Judged::signs).toList(),
                    examples.stream().map(Judged::right).toList(), examples.stream().map(Judged::importance).toList());
        }

        private static List<Judged> of(List<Judged> examples, String set) {
            return examples.stream().filter(one -> one.set().equals(set)).toList();
        }

        /**
         * The threshold for showing anything: the greatest whose {@link #worth} is within a tenth of a point of the best,
         * since a wrong quote does more harm than silence.
         */
        private double unsure(List<Judged> examples) {
            double best = IntStream.rangeClosed(20, 80).mapToDouble(percent -> worth(examples, percent / 100.0)).max()
                    .orElseThrow();
            return IntStream.rangeClosed(20, 80).filter(percent -> worth(examples, percent / 100.0) >= best - 0.001)
                    .max().orElseThrow() / 100.0;
        }

        /** The mean, over the sets, of the share right and shown of the known and the share silent of the unknown. */
        private double worth(List<Judged> examples, double threshold) {
            return examples.stream().map(Judged::set).filter(set -> !set.contains(ACROSS)).distinct()
                    .map(set -> of(examples, set))
                    .mapToDouble(set -> (share(set, true, threshold) + share(set, false, threshold)) / 2).average()
                    .orElse(0);
        }

        /** The smallest confidence from which the tenth above is right in seven of ten cases. */
        private double sure(List<Judged> examples, double least) {
            for (double from = least; from < 0.9; from += 0.01) {
                double low = from;
                List<Judged> tenth = examples.stream()
                        .filter(one -> confidence.get(one) >= low && confidence.get(one) < low + 0.1).toList();
                if (tenth.stream().filter(Judged::right).count() >= 0.7 * tenth.size()) {
                    return from;
                }
            }
            return 0.9;
        }

        private double share(List<Judged> examples, boolean known, double threshold) {
            List<Judged> some = examples.stream().filter(one -> one.known() == known).toList();
            return some.stream().filter(one -> known
                    ? one.right() && confidence.get(one) >= threshold
                    : confidence.get(one) < threshold).count() / Math.max(1.0, some.size());
        }

        private void report(String name, List<Judged> examples, double threshold) {
            if (examples.isEmpty()) {
                return;
            }
            double right = share(examples, true, threshold);
            double silent = share(examples, false, threshold);
            System.out.printf("confidence %-26s at %.2f: known, right and shown %.1f  unknown, silent %.1f  mean %.1f"
                    + "  right among known %.1f  area %.3f%n", name, threshold, 100 * right, 100 * silent,
                    50 * (right + silent), 100 * share(examples, true, 0), area(examples));
        }

        /** The area under the ROC curve: right answers against questions without an answer. */
        private double area(List<Judged> examples) {
            List<Judged> unknown = examples.stream().filter(one -> !one.known()).toList();
            List<Judged> right = examples.stream().filter(Judged::right).toList();
            double wins = 0;
            for (Judged one : right) {
                for (Judged other : unknown) {
                    int order = Double.compare(confidence.get(one), confidence.get(other));
                    wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                }
            }
            return wins / Math.max(1.0, (double) right.size() * unknown.size());
        }

        private void reliability(List<Judged> examples) {
            for (int tenth = 0; tenth < 10; tenth++) {
                int from = tenth;
                List<Judged> some = examples.stream()
                        .filter(one -> Math.min(9, (int) (confidence.get(one) * 10)) == from).toList();
                System.out.printf("confidence %.1f–%.1f: %4d questions, right %.1f%n", from / 10.0, (from + 1) / 10.0,
                        some.size(), 100.0 * some.stream().filter(Judged::right).count() / Math.max(1, some.size()));
            }
        }
    }
}
