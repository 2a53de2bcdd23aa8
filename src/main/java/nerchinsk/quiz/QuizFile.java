package nerchinsk.quiz;

import java.util.List;

/**
 * What an operator has written about the quiz.
 *
 * @param questions questions written by hand
 * @param vetoes what is not asked
 * @param wordings better texts for questions
 * @param alike ids of terms that can stand beside each other as options; neighbours are the most alike
 */
public record QuizFile(List<HandWritten> questions, List<Veto> vetoes, List<BetterWording> wordings,
        List<List<String>> alike) {
    /** Nothing is written. */
    public static final QuizFile EMPTY = new QuizFile(List.of(), List.of(), List.of(), List.of());

    public QuizFile {
        questions = List.copyOf(questions);
        vetoes = List.copyOf(vetoes);
        wordings = List.copyOf(wordings);
        alike = alike.stream().map(List::copyOf).toList();
    }
}
