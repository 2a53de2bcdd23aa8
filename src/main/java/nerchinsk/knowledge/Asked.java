package nerchinsk.knowledge;

import java.util.List;
import java.util.Map;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;

/**
 * What people ask for, and in which wordings: questions that the same sentences answer.
 *
 * @param document the document that tells it
 * @param answers what its sentences hold that answer: one of these
 * @param wordings how it is asked for, by the language of the question
 * @param place where this is written
 */
public record Asked(DocumentId document, List<Pieces> answers, Map<Language, List<String>> wordings, Place place) {
    public Asked {
        answers = List.copyOf(answers);
        wordings = Map.copyOf(wordings);
    }

    /** Whether a sentence holds what its sentences hold, told by its {@link Pieces#plain} text. */
    public boolean isToldBy(String plain) {
        for (Pieces answer : answers) {
            if (answer.isInPlain(plain)) {
                return true;
            }
        }
        return false;
    }
}
