package nerchinsk.live;

import java.util.List;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Shortfall;
import nerchinsk.yaml.Problem;

/**
 * Why a state of the folder does not go live.
 *
 * @param problems what is wrong in its files
 * @param broken golden questions that were known before and are not any more
 * @param shortfalls thresholds of the golden questions that are missed
 */
public record Faults(List<Problem> problems, List<GoldenQuestion> broken, List<Shortfall> shortfalls) {
    /** Nothing is wrong. */
    public static final Faults NONE = new Faults(List.of(), List.of(), List.of());

    public Faults {
        problems = List.copyOf(problems);
        broken = List.copyOf(broken);
        shortfalls = List.copyOf(shortfalls);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return equals(NONE);
    }

    /** Faults in files only. */
    static Faults in(List<Problem> problems) {
        return new Faults(problems, List.of(), List.of());
    }
}
