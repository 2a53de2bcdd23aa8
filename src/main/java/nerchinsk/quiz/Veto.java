package nerchinsk.quiz;

import java.util.regex.Pattern;
import nerchinsk.yaml.Place;

/**
 * What an operator does not want to be asked.
 *
 * @param text the id of a question, or a part of questions or of the sentences that they come from
 * @param place where it stands in its file
 */
public record Veto(String text, Place place) {
    /** A shorter text would stand in sentences that nobody thought of. Our choice, in UTF-16 units. */
    static final int SHORTEST = 6;

    private static final Pattern ID = Pattern.compile("(?:en|ru)-[0-9a-f]{10}");

    /** Whether it means one question, by its id. */
    boolean isId() {
        return ID.matcher(text).matches();
    }

    /** Whether {@code question} is meant. */
    boolean hits(QuizQuestion question) {
        return isId()
                ? question.id().equals(text)
                : question.text().contains(text) || question.sentence().text().contains(text);
    }
}
