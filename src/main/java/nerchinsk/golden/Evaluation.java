package nerchinsk.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nerchinsk.answer.Answering;
import nerchinsk.intent.Intent;
import nerchinsk.text.Language;

/**
 * All golden questions, asked.
 *
 * @param thresholds what must be reached
 * @param results in the order of the questions
 */
public record Evaluation(Thresholds thresholds, List<Result> results) {
    /** In so many parts of equal width confidence is compared with what came true. */
    private static final int BINS = 10;

    public Evaluation {
        results = List.copyOf(results);
    }

    /** Asks every question, each on its own. */
    public static Evaluation of(GoldenQuestions golden, Answering answering) {
        return new Evaluation(golden.thresholds(), golden.questions().stream()
                .map(question -> Result.of(question, answering)).toList());
    }

    /** The questions in one language. */
    public List<Result> in(Language language) {
        return results.stream().filter(result -> result.question().language() == language).toList();
    }

    /** The questions in one language by their intents, in the order of the intents; only intents that occur. */
    public Map<Intent, List<Result>> byIntent(Language language) {
        return in(language).stream().collect(Collectors.groupingBy(result -> result.question().intent(),
                () -> new EnumMap<>(Intent.class), Collectors.toList()));
    }

    /** The languages that have questions. */
    public List<Language> languages() {
        return Arrays.stream(Language.values()).filter(language -> !in(language).isEmpty()).toList();
    }

    /** Whether the thresholds are reached in every language that has questions. */
    public boolean passed() {
        return languages().stream().allMatch(language -> Tally.of(in(language)).reaches(thresholds));
    }

    /** What went wrong, in the order of the questions. */
    public List<Result> misses() {
        return results.stream().filter(result -> !result.right()).toList();
    }

    /** How often questions with one intent are taken for having another; never for itself. */
    public List<Confusion> confusions() {
        List<Confusion> confusions = new ArrayList<>();
        for (Intent right : Intent.values()) {
            for (Intent taken : Intent.values()) {
                int count = (int) results.stream()
                        .filter(result -> right != taken && result.question().intent() == right
                                && result.answer().question().asks(taken))
                        .count();
                if (count > 0) {
                    confusions.add(new Confusion(right, taken, count));
                }
            }
        }
        return confusions;
    }

    /** How often quotes of a certain confidence are right, by tenths of confidence; only tenths that occur. */
    public List<Reliability> reliability() {
        return IntStream.range(0, BINS).mapToObj(this::reliability).flatMap(Optional::stream).toList();
    }

    private Optional<Reliability> reliability(int bin) {
        List<Result> within = results.stream().filter(result -> !result.question().intent().smalltalk())
                .filter(result -> Math.min(BINS - 1, (int) (result.answer().confidence().value() * BINS)) == bin)
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        double confidence = within.stream().mapToDouble(result -> result.answer().confidence().value()).average()
                .orElse(0);
        long right = within.stream().filter(result -> result.question().answerable()
                && result.best().stream().limit(1).anyMatch(result.question()::isAnsweredBy)).count();
        return Optional.of(new Reliability(within.size(), confidence, (double) right / within.size()));
    }

    /**
     * Questions taken for something else.
     *
     * @param right the intent they have
     * @param taken the intent they are taken for
     * @param count how many
     */
    public record Confusion(Intent right, Intent taken, int count) {
    }

    /**
     * What confidences are worth.
     *
     * @param count how many questions
     * @param confidence their mean confidence, in [0, 1]
     * @param right the share of them whose best sentence is right, in [0, 1]
     */
    public record Reliability(int count, double confidence, double right) {
    }
}
