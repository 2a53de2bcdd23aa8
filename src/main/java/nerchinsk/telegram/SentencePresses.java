package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Command;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Talks;
import nerchinsk.chat.Verdict;
import nerchinsk.text.Language;

/** What the buttons under a quote, and under the reply that there is none, do. */
final class SentencePresses {
    /** As many sentences as one message has room for; our choice. */
    private static final int NEAREST = 5;

    private final Supplier<Chat> chats;
    private final CountedTalks talks;
    private final Showing showing;
    private final Memory memory;
    private final InstantSource clock;

    SentencePresses(Supplier<Chat> chats, CountedTalks talks, Showing showing, Memory memory, InstantSource clock) {
        this.chats = chats;
        this.talks = talks;
        this.showing = showing;
        this.memory = memory;
        this.clock = clock;
    }

    Effect context(Incoming.Press press, Pressed what, Language language) {
        return onSentence(what, language,
                quote -> Effect.of(() -> showing.show(press, new Reply.Around(language, quote))));
    }

    Effect edition(Incoming.Press press, Pressed what, Language language) {
        return onSentence(what, language, quote -> chats.get().edition(quote)
                .map(other -> Effect.of(() -> showing.show(press, new Reply.Around(other.language(), other))))
                .orElseGet(() -> Effect.words(say(language, "notice.nothing"))));
    }

    private Effect onSentence(Pressed what, Language language, Function<Quote, Effect> then) {
        Chat chat = chats.get();
        Optional<Quote> quote = chat.fingerprint().equals(what.knowledge())
                ? chat.sentence(what.number())
                : Optional.empty();
        return quote.map(then).orElseGet(() -> Effect.words(say(language, "notice.changed")));
    }

    Effect more(Incoming.Press press, Pressed what, Language language) {
        return onSentence(what, language, quote -> next(press)
                .map(step -> step.turn().reply() instanceof Reply.Another
                        ? Effect.of(handling -> more(press, handling))
                        : Effect.words(say(language, "notice.nothing")))
                .orElseGet(() -> Effect.words(say(language, "notice.gone"))));
    }

    /** What comes next is looked up when its turn has come: another press may have brought it meanwhile. */
    private void more(Incoming.Press press, Handling handling) {
        Optional<Talks.Step> next = next(press);
        if (next.isPresent() && next.get().turn().reply() instanceof Reply.Another another) {
            Talks.Step step = next.get();
            Keyboard keyboard = Buttons.quote(step.chat(), another.quote(), another.language(), true);
            showing.show(press, another, keyboard).ifPresent(posted -> handling.finish(() -> {
                last(press).ifPresent(last -> memory.replies().keep(new SentReply(posted.chat(), posted.message(),
                        last.question(), press.person().id(), step.remembered(), clock.instant())));
                talks.keep(press.room(), step.remembered());
            }));
        }
    }

    private Optional<Talks.Step> next(Incoming.Press press) {
        return last(press).map(last -> talks.take(press.room(), last.remembered(), new Command.More(), clock.instant())
                .step());
    }

    /**
     * The last reply to the question of the one that the button stands under: it knows what has been shown already,
     * whichever button is pressed; one from before the question was edited does not.
     */
    private Optional<SentReply> last(Incoming.Press press) {
        return memory.replies().by(press.room().chat(), press.message()).map(here -> memory.replies()
                .to(here.chat(), here.question())
                .filter(last -> last.remembered().question().equals(here.remembered().question())).orElse(here));
    }

    Effect judge(Incoming.Press press, Pressed what, Verdict verdict, Language language) {
        return onSentence(what, language, quote -> new Effect(
                Optional.of(say(language, verdict == Verdict.BAD ? "notice.why" : "notice.thanks")),
                handling -> judged(press, what, verdict, quote, language)));
    }

    private void judged(Incoming.Press press, Pressed what, Verdict verdict, Quote quote, Language language) {
        String question = memory.replies().by(press.room().chat(), press.message())
                .flatMap(reply -> reply.remembered().question()).orElse("");
        memory.feedback().keep(new Opinion(press.room().chat(), press.message(), press.person().id(), verdict,
                question, quote.text(), quote.document().fileName(), clock.instant()));
        switch (verdict) {
            case BAD -> showing.change(press, Buttons.reasons(chats.get(), what.what(), language));
            case WRONG, OFF_TARGET, OUTDATED ->
                showing.change(press, Buttons.quote(chats.get(), quote, language, !question.isEmpty()));
            case GOOD -> {
                // The buttons stay.
            }
        }
    }

    Effect nearest(Incoming.Press press, Language language) {
        Optional<Reply> reply = memory.replies().by(press.room().chat(), press.message())
                .map(sent -> talks.take(press.room(), sent.remembered(), new Command.Nearest(), clock.instant()).step()
                        .turn().reply());
        return reply.map(found -> found instanceof Reply.Nearby nearby
                ? Effect.of(() -> showing.show(press, nearby))
                : Effect.words(say(language, "notice.nothing")))
                .orElseGet(() -> Effect.words(say(language, "notice.gone")));
    }

    Effect report(Incoming.Press press, Language language) {
        Optional<SentReply> sent = memory.replies().by(press.room().chat(), press.message());
        Optional<Answer> answer = sent.flatMap(reply -> chats.get()
                .recall(reply.remembered(), memory.preferences().language(press.room().chat())).last());
        return sent.isEmpty() || answer.isEmpty()
                ? Effect.words(say(language, "notice.gone"))
                : new Effect(Optional.of(say(language, "notice.reported")),
                        handling -> reported(press, sent.get(), answer.get()));
    }

    private void reported(Incoming.Press press, SentReply sent, Answer answer) {
        memory.unanswered().keep(new OpenQuestion(press.room().chat(), sent.question(), sent.person(),
                answer.question().language(), sent.remembered().question().orElse(""),
                answer.others().stream().limit(NEAREST).map(Quote::text).toList(), true, clock.instant()));
        showing.change(press, Buttons.unknown(answer.question().language(), !answer.others().isEmpty(), false));
    }
}
