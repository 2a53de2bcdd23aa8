package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nerchinsk.answer.CertaintyTraining;
import nerchinsk.rank.RankingTraining;
import nerchinsk.rank.RankingTraining.Example;
import nerchinsk.text.Language;

/**
 * Learns the weights of ranking and confidence from question sets (.json) and from golden questions about the shipped
 * knowledge (.yaml), and prints what they are worth, cross-validated by article and by eighths of the golden questions.
 */
final class Training {
    private static final Path RESOURCES = Path.of("src/main/resources/nerchinsk");
    private static final String HEADER = "# Learned, not written: mvn -q -Pbenchmark -DskipTests verify -Dbenchmark=train "
            + "-Dfile=…\n# See docs/evaluation-ranking.md for the data and the figures.\n";

    /** What a question of a set counts in the ranking, and a golden one in each of its two forms: our choice. */
    private static final double OF_SET = 1.8;
    private static final double WORDED = 0.6;
    private static final double HALF_WORDED = 0.4;

    private final List<QuestionSet> sets;
    private final GoldenExamples golden;

    private Training(List<QuestionSet> sets, GoldenExamples golden) {
        this.sets = sets;
        this.golden = golden;
    }

    static void run(List<Path> files) {
        new Training(files.stream().filter(Training::isSet).map(QuestionSet::read).toList(),
                new GoldenExamples(files.stream().filter(file -> !isSet(file)).toList())).run();
    }

    private static boolean isSet(Path file) {
        return file.toString().endsWith(".json");
    }

    private void run() {
        List<Example> shipped = golden.shipped();
        List<Example> halfWorded = golden.halfWorded();
        Map<String, List<Example>> examples = examples(shipped, halfWorded);
        List<Example> all = examples.values().stream().flatMap(List::stream).toList();
        report(examples, 3, Folds.weights(all, 3));
        Map<String, double[]> byEighths = Folds.weights(all, Folds.EIGHTHS);
        report(examples, Folds.EIGHTHS, byEighths);
        RankingTraining.write(RESOURCES.resolve("rank/ranking.properties"), HEADER, RankingTraining.train(all));
        learnConfidence(judge(byEighths, shipped, halfWorded));
    }

    /** What the ranking is learned from, by the names of reports. */
    private Map<String, List<Example>> examples(List<Example> shipped, List<Example> halfWorded) {
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        for (QuestionSet set : sets) {
            examples.put("xquad " + set.language().code(), SetExamples.of(set, set.language(), set.articles())
                    .stream().map(example -> example.counting(OF_SET)).toList());
        }
        for (Language language : Language.values()) {
            examples.put(GoldenExamples.NAME + " " + language.code(), answerable(shipped, language, WORDED));
            examples.put(GoldenExamples.NAME + " " + language.code() + ", half worded",
                    answerable(halfWorded, language, HALF_WORDED));
        }
        return examples;
    }

    private static List<Example> answerable(List<Example> golden, Language language, double importance) {
        return golden.stream().filter(GoldenExamples::hasAnswer)
                .filter(example -> example.question().language() == language)
                .map(example -> example.counting(importance)).toList();
    }

    private static void report(Map<String, List<Example>> examples, int folds, Map<String, double[]> weights) {
        examples.forEach((name, list) -> TrainingReport.ranking(name + ", " + folds + " folds", list,
                example -> weights.get(example.group())));
    }

    private List<Judged> judge(Map<String, double[]> weights, List<Example> shipped, List<Example> halfWorded) {
        Judging judging = new Judging(weights);
        judging.sets(sets);
        judging.golden(shipped);
        judging.halfWorded(halfWorded);
        judging.setsAcross(sets);
        for (Language asking : Language.values()) {
            judging.goldenAcross(golden.across(asking));
        }
        return judging.judged();
    }

    private static void learnConfidence(List<Judged> judged) {
        Certainties certainties = new Certainties(judged);
        Thresholds thresholds = Thresholds.of(judged, certainties);
        TrainingReport.confidence(judged, certainties, thresholds.unsure());
        CertaintyTraining.write(RESOURCES.resolve("answer"), HEADER, Certainties.learn(judged), thresholds.unsure(),
                thresholds.sure());
    }
}
