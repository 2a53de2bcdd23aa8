package nerchinsk.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an operator has written about the quiz.
 *
 * @param questions questions written by hand
 * @param vetoedIds the ids of questions that are not asked
 * @param vetoedTexts texts that no question may hold, nor the sentence that it came from
 * @param wordings better texts for questions, by their ids
 * @param alike ids of terms that can stand beside each other as options; neighbours are the most alike
 */
public record QuizFile(List<HandWritten> questions, Set<String> vetoedIds, List<String> vetoedTexts,
        Map<String, String> wordings, List<List<String>> alike) {
    /** Nothing is written. */
    public static final QuizFile EMPTY = new QuizFile(List.of(), Set.of(), List.of(), Map.of(), List.of());

    public QuizFile {
        questions = List.copyOf(questions);
        vetoedIds = Set.copyOf(vetoedIds);
        vetoedTexts = List.copyOf(vetoedTexts);
        wordings = Map.copyOf(wordings);
        alike = alike.stream().map(List::copyOf).toList();
    }
}
