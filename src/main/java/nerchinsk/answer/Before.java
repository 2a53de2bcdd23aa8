package nerchinsk.answer;

import java.util.Optional;
import nerchinsk.question.FollowUps;
import nerchinsk.question.Question;

/**
 * What a question may lean on.
 *
 * @param last the answer to the question before
 * @param named the last question that named a person, if any did: "he" is whom it named
 * @param answered the last question that was answered with a person, and that one: "he" may be that one, too
 * @param topic the last question that said what it is about, if those since then were answered and only went on with it
 */
public record Before(Answer last, Optional<Question> named, Optional<Question> answered, Optional<Question> topic) {
    /** The topic after {@code answer}, which came upon {@code before}. */
    public static Optional<Question> topicAfter(Answer answer, Optional<Question> before) {
        if (FollowUps.hasSubject(answer.question())) {
            return Optional.of(answer.question());
        }
        return answer.shown().isPresent() || !FollowUps.namesThings(answer.question()) ? before : Optional.empty();
    }

    /** The topic, if the last question did not say it and was answered. */
    Optional<Question> earlier() {
        return topic.filter(question -> !FollowUps.hasSubject(last.question()));
    }
}
