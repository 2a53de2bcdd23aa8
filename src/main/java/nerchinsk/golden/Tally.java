package nerchinsk.golden;

import java.util.List;
import java.util.function.Predicate;

/**
 * How well the bot did on some questions. Shares lie in [0, 1]; a share of nothing is 1.
 *
 * @param answerable the number of answerable questions
 * @param unanswerable the number of the others
 * @param hitAt1 the share of the answerable ones whose right sentence is shown
 * @param hitAt5 the share whose right sentence is among the five best
 * @param silence the share of the unanswerable ones that nothing is shown for
 * @param intent the share of all whose intent is right
 * @param language the share of all whose language is right
 * @param found the share of the answerable ones whose right sentence the search brings up
 */
public record Tally(int answerable, int unanswerable, double hitAt1, double hitAt5, double silence, double intent,
        double language, double found) {
    /** The tally of {@code results}. */
    public static Tally of(List<Result> results) {
        List<Result> answerable = results.stream().filter(result -> result.question().answerable()).toList();
        List<Result> unanswerable = results.stream().filter(result -> !result.question().answerable()).toList();
        return new Tally(answerable.size(), unanswerable.size(), share(answerable, Result::hitAt1),
                share(answerable, Result::hitAt5), share(unanswerable, Result::silent),
                share(results, Result::intentRight), share(results, Result::languageRight), share(answerable,
                        Result::found));
    }

    private static double share(List<Result> results, Predicate<Result> right) {
        return results.isEmpty() ? 1 : (double) results.stream().filter(right).count() / results.size();
    }

    /** Whether all that {@code thresholds} ask for is reached. */
    public boolean reaches(Thresholds thresholds) {
        return hitAt1 >= thresholds.hitAt1() && hitAt5 >= thresholds.hitAt5() && silence >= thresholds.silence()
                && intent >= thresholds.intent();
    }
}
