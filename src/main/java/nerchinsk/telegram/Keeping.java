package nerchinsk.telegram;

import java.time.InstantSource;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.chat.Command;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Room;
import nerchinsk.chat.Talks;

/** Keeps what follows from a reply that has been sent. */
final class Keeping {
    /** Sentences that operators see beside an open question; our choice. */
    private static final int NEAREST = 5;

    private final CountedTalks talks;
    private final Memory memory;
    private final QuizDesk quiz;
    private final InstantSource clock;

    Keeping(CountedTalks talks, Memory memory, QuizDesk quiz, InstantSource clock) {
        this.talks = talks;
        this.memory = memory;
        this.quiz = quiz;
        this.clock = clock;
    }

    /** What the reply was about, so that buttons and follow-ups find it, and what could not be answered. */
    void reply(Incoming.Words words, Posting.Posted at, Talks.Step step) {
        Reply reply = step.turn().reply();
        if (reply instanceof Reply.Answered || reply instanceof Reply.Another || reply instanceof Reply.Nearby) {
            memory.replies().keep(new SentReply(at.chat(), at.message(), words.id(), words.person().id(),
                    step.remembered(), clock.instant()));
            talks.keep(new Room(at.chat(), words.room().topic()), step.remembered());
        }
        if (reply instanceof Reply.Welcome && !words.group()) {
            // What the bot says unasked, as news of the knowledge to operators, is said in this language, too.
            talks.keep(new Room(at.chat(), words.room().topic()), step.remembered());
        }
        step.turn().answer().ifPresent(answer -> unanswered(words, at, answer));
    }

    private void unanswered(Incoming.Words words, Posting.Posted at, Answer answer) {
        if (answer instanceof Answer.Unknown unknown) {
            memory.unanswered().keep(new OpenQuestion(at.chat(), words.id(), words.person().id(),
                    unknown.question().language(), unknown.question().asked(),
                    unknown.others().stream().limit(NEAREST).map(Quote::text).toList(), false, words.at()));
        }
    }

    /** What {@code command} itself changes: somebody is forgotten, a language is set. */
    void command(Incoming.Words words, Command command, Talks.Step step) {
        if (command instanceof Command.Forget) {
            memory.forget(words.person().id(), words.room().chat(), words.group());
            quiz.forget(words.person().id());
        }
        if (command instanceof Command.Speak speak && speak.wanted().isPresent()
                && step.turn().reply() instanceof Reply.Speaking speaking && speaking.understood()) {
            memory.preferences().setLanguage(words.room().chat(), speaking.chosen());
        }
    }
}
