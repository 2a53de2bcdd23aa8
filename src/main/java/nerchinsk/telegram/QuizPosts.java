package nerchinsk.telegram;

import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Quote;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.Room;
import nerchinsk.quiz.QuizQuestion;
import nerchinsk.round.Asked;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Plan;
import nerchinsk.round.RoundWords;
import nerchinsk.round.Story;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;

/** Sends what is said in a round. Safe for use by many threads. */
final class QuizPosts {
    /** A longer table is read by nobody; our choice. */
    static final int MOST_PLACES = 10;

    private final Messenger messenger;
    private final Posting posting;

    QuizPosts(Messenger messenger, Posting posting) {
        this.messenger = messenger;
        this.posting = posting;
    }

    /** Sends a question with its options in this order. */
    Result ask(Plan plan, int number, QuizQuestion question, List<String> options) {
        String text = RoundWords.say(plan.language(), "question", Integer.toString(number), question.text());
        return messenger.make(new Call.SendPoll(plan.room(),
                text.length() <= QuizQuestion.LONGEST_TEXT ? text : question.text(), options,
                options.indexOf(question.right()), question.explanation(), plan.time()));
    }

    /** Returns when Telegram answers. */
    void awaitTelegram() {
        messenger.make(new Call.AskWhoIAm());
    }

    /** The question in this message can be answered no more. */
    void stop(Room room, MessageId message) {
        messenger.make(new Call.StopPoll(room.chat(), message));
    }

    /** Shows the right option of a question that is closed, and the sentence that it came from with its source. */
    Optional<Posting.Posted> show(Story story, Asked asked, QuizQuestion question, Optional<MessageId> poll) {
        Language language = story.plan().language();
        List<GivenAnswer> answers = story.answersTo(asked.number());
        long right = answers.stream().filter(GivenAnswer::right).count();
        String said = story.plan().alone() || answers.isEmpty()
                ? RoundWords.say(language, "right", question.right())
                : RoundWords.say(language, "right.of", question.right(), Long.toString(right),
                        Integer.toString(answers.size()));
        Quote quote = new Quote(question.sentence(), question.answerSpans(), Confidence.NONE);
        Html text = Html.text(said).bold().and("\n").and(HtmlQuotes.quoted(quote, language, HtmlQuotes.MOST));
        return posting.send(story.plan().room(), text, Keyboard.NONE, poll);
    }

    /** Shows the table of a round. */
    Optional<Posting.Posted> table(Story story) {
        return say(story.plan().room(), RoundWords.table(story, MOST_PLACES), Optional.empty());
    }

    /** Says something. */
    Optional<Posting.Posted> say(Room room, String text, Optional<MessageId> replyTo) {
        return posting.send(room, Html.text(text), Keyboard.NONE, replyTo);
    }
}
