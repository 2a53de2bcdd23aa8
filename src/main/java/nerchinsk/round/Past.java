package nerchinsk.round;

import java.util.Map;
import nerchinsk.quiz.QuizQuestion;

/**
 * What is known of questions from earlier rounds, by their ids.
 *
 * @param timesAsked how often each has been asked in the chat
 * @param tries how people did on each, in all chats
 */
public record Past(Map<String, Integer> timesAsked, Map<String, Tries> tries) {
    /** Nothing was played before. */
    public static final Past NONE = new Past(Map.of(), Map.of());

    /** Copies the maps. */
    public Past {
        timesAsked = Map.copyOf(timesAsked);
        tries = Map.copyOf(tries);
    }

    /** How often {@code question} has been asked in the chat. */
    int times(QuizQuestion question) {
        return timesAsked.getOrDefault(question.id(), 0);
    }

    /** How hard {@code question} is, from 0 to 1: by its options, and more and more by how people did. */
    double difficulty(QuizQuestion question) {
        return tries.getOrDefault(question.id(), Tries.NONE).difficulty(question.difficulty());
    }
}
