package nerchinsk.quiz;

import nerchinsk.yaml.Place;

/**
 * How an operator would rather put a question.
 *
 * @param id the id of the question
 * @param text the better text
 * @param place where it stands in its file
 */
public record BetterWording(String id, String text, Place place) {
    /** Whether it can be put in the place of {@code question}: it is meant, and does not give the answer away. */
    boolean suits(QuizQuestion question) {
        return question.id().equals(id) && !text.contains(question.right());
    }
}
