package nerchinsk.golden;

import java.util.List;

/**
 * The questions of one file and what must be reached with them.
 *
 * @param thresholds what must be reached
 * @param questions in the order of the file
 */
public record GoldenQuestions(Thresholds thresholds, List<GoldenQuestion> questions) {
    public GoldenQuestions {
        questions = List.copyOf(questions);
    }
}
