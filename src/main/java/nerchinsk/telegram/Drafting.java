package nerchinsk.telegram;

import nerchinsk.chat.Command;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Talks;

/** Thinks of replies to words. */
final class Drafting {
    private final CountedTalks talks;
    private final HtmlWording wording;
    private final Thinking thinking;
    private final Replies replies;

    Drafting(CountedTalks talks, HtmlWording wording, Thinking thinking, Replies replies) {
        this.talks = talks;
        this.wording = wording;
        this.thinking = thinking;
        this.replies = replies;
    }

    /** Whether others wait for their turn to be thought about. */
    boolean isBusy() {
        return thinking.isBusy();
    }

    /** The reply to {@code words}, which say {@code command}. */
    Draft reply(Incoming.Words words, Command command) {
        return thinking.of(() -> after(before(words), words, command));
    }

    /** The reply to {@code words} in place of {@code sent}. */
    Draft instead(SentReply sent, Incoming.Words words, Command command) {
        return thinking.of(() -> after(sent.remembered().withoutLast(), words, command));
    }

    /** A reply to a quote goes on from there; other words go on from the last ones. */
    private Remembered before(Incoming.Words words) {
        return words.replyTo().flatMap(message -> replies.by(words.room().chat(), message))
                .map(SentReply::remembered).orElseGet(() -> talks.in(words.room(), words.person().language()));
    }

    private Draft after(Remembered before, Incoming.Words words, Command command) {
        CountedTalks.Taken taken = talks.take(words.room(), before, command, words.at());
        Talks.Step step = taken.step();
        Reply reply = step.turn().reply();
        return new Draft(wording.of(reply), Buttons.under(step.chat(), reply), step, taken.count());
    }
}
