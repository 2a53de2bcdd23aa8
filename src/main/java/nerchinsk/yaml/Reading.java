package nerchinsk.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What reading a text has brought: a value, problems, or a value as far as it goes together with problems.
 *
 * @param value the value; whether it is there beside problems is said by whoever reads
 * @param problems all that is wrong, by file and place, each once
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
    public Reading {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Only the value, if there is no problem at all; otherwise only the problems. */
    public static <T> Reading<T> strict(Optional<T> value, List<Problem> problems) {
        return new Reading<>(problems.isEmpty() ? value : Optional.empty(), problems);
    }
}
