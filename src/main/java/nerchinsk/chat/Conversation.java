package nerchinsk.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Before;
import nerchinsk.answer.Quote;
import nerchinsk.question.FollowUps;
import nerchinsk.question.Question;
import nerchinsk.text.Language;

/**
 * What a chat remembers from turn to turn.
 *
 * @param language the language of the last turn
 * @param last the answer to the last question
 * @param others how many of its other sentences have been shown
 * @param at when the last question was asked
 * @param named the last question that named a person
 * @param answered the last question that was answered with a person, and that one, as long as those after it go on
 * @param topic the last question that said what it is about, as long as those after it go on with it
 */
public record Conversation(Language language, Optional<Answer> last, int others, Instant at, Optional<Question> named,
        Optional<Question> answered, Optional<Question> topic) {
    /** After a longer pause people begin anew. */
    public static final Duration MEMORY = Duration.ofMinutes(10);

    /** Nothing has been said yet. */
    public static Conversation start(Language language) {
        return new Conversation(language, Optional.empty(), 0, Instant.EPOCH, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** The language of the conversation, if {@code text} has no letters to tell its language by: a year, an emoji. */
    Optional<Language> language(String text) {
        return text.codePoints().anyMatch(Character::isLetter) ? Optional.empty() : Optional.of(language);
    }

    Conversation asked(Answer answer, Optional<Question> inAnswer, Language inLanguage, Instant now) {
        Optional<Question> nowNamed = FollowUps.namesPerson(answer.question())
                ? Optional.of(answer.question())
                : inAnswer.or(() -> named);
        return new Conversation(inLanguage, Optional.of(answer), 0, now, nowNamed,
                inAnswer.or(() -> goesOn(answer.question()) ? answered : Optional.empty()),
                Before.topicAfter(answer, topic));
    }

    /** Whether it is about what was spoken of. */
    private static boolean goesOn(Question question) {
        return question.about().isPresent() || !FollowUps.hasSubject(question);
    }

    Conversation greeted(Language inLanguage) {
        return new Conversation(inLanguage, last, others, at, named, answered, topic);
    }

    Conversation shownOneMore() {
        return new Conversation(language, last, others + 1, at, named, answered, topic);
    }

    /** What a new question may lean on, unless it was said too long ago. */
    Optional<Before> subject(Instant now) {
        return last.filter(answer -> Duration.between(at, now).compareTo(MEMORY) <= 0)
                .map(answer -> new Before(answer, named, answered, topic));
    }

    /** The sentence that was shown last, if one was. */
    Optional<Quote> shown() {
        return others == 0
                ? last.flatMap(Answer::shown)
                : last.filter(answer -> others <= answer.others().size())
                        .map(answer -> answer.others().get(others - 1));
    }

    /** The sentence to be shown next, if one is left. */
    Optional<Quote> next() {
        return last.filter(answer -> others < answer.others().size()).map(answer -> answer.others().get(others));
    }
}
