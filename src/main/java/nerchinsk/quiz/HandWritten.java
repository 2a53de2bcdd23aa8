package nerchinsk.quiz;

import java.util.List;
import java.util.Set;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.text.Language;

/**
 * A question that an operator has written.
 *
 * @param language the language it is asked in
 * @param topics what it is about, at least one
 * @param text the question
 * @param right the right option
 * @param wrong the wrong options
 * @param document the document that tells the answer
 * @param holds a part of the sentence that tells it
 */
public record HandWritten(Language language, Set<Topic> topics, String text, String right, List<String> wrong,
        DocumentId document, String holds) {
    public HandWritten {
        topics = Set.copyOf(topics);
        wrong = List.copyOf(wrong);
    }
}
