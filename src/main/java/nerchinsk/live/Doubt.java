package nerchinsk.live;

import java.util.Optional;
import nerchinsk.golden.GoldenQuestion;

/**
 * A golden question that was known and gets another answer now, though nobody has touched the sentence that answered
 * it. Whether that is a fault only people can tell.
 *
 * @param question the question
 * @param shown the sentence that is shown now; empty if nothing is
 */
public record Doubt(GoldenQuestion question, Optional<String> shown) {
}
