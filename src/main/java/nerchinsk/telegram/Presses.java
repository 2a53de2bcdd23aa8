package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Command;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Talks;
import nerchinsk.chat.Verdict;
import nerchinsk.knowledge.Kind;
import nerchinsk.telegram.Pressed.Action;
import nerchinsk.text.Language;

/** Does what buttons say. */
final class Presses {
    private static final int NEAREST = 5;
    /** More than anybody can read in a minute; our choice. */
    private static final int MOST_A_MINUTE = 40;

    private final Supplier<Chat> chats;
    private final CountedTalks talks;
    private final HtmlWording wording;
    private final Posting posting;
    private final Administrators administrators;
    private final Imports imports;
    private final OpenQuestions openQuestions;
    private final Optional<Caring> caring;
    private final Memory memory;
    private final InstantSource clock;
    private final Flood flood = new Flood(MOST_A_MINUTE, MOST_A_MINUTE);

    Presses(Supplier<Chat> chats, CountedTalks talks, HtmlWording wording, Posting posting,
            Administrators administrators,
            Imports imports, OpenQuestions openQuestions, Optional<Caring> caring, Memory memory, InstantSource clock) {
        this.chats = chats;
        this.talks = talks;
        this.wording = wording;
        this.posting = posting;
        this.administrators = administrators;
        this.imports = imports;
        this.openQuestions = openQuestions;
        this.caring = caring;
        this.memory = memory;
        this.clock = clock;
    }

    /** Does what the button says, or tells in one line why that is not possible. */
    void take(Incoming.Press press, Handling handling) {
        if (!flood.hasRoom(press.room().chat(), press.person().id(), clock.instant())) {
            notice(press, "slow.pressed");
            return;
        }
        Optional<Pressed> pressed = Pressed.of(press.data());
        if (pressed.isEmpty()) {
            posting.notice(press.query(), Optional.of(say(language(press), "notice.gone")));
            return;
        }
        Pressed what = pressed.get();
        switch (what.action()) {
            case CONTEXT -> onSentence(press, what, quote -> show(press, new Reply.Around(language(press), quote)));
            case EDITION -> edition(press, what);
            case MORE -> more(press, what, handling);
            case GOOD, WRONG, OFF_TARGET, OUTDATED -> judge(press, what, Verdict.valueOf(what.action().name()));
            case BAD -> judge(press, what, Verdict.BAD);
            case NEAREST -> nearest(press);
            case REPORT -> report(press);
            case EXAMPLE -> example(press, handling);
            case PAGE -> page(press, what);
            case TERM -> term(press, what, handling);
            case LANGUAGE -> speak(press, what);
            case KEEP, REPLACE, DISCARD -> imports.press(press, what, language(press));
            case ROLLBACK -> caring.ifPresent(care -> care.press(press, what.what(), language(press)));
            case TABLE, GOLDEN -> openQuestions.press(press, what.action(), language(press));
        }
    }

    private void onSentence(Incoming.Press press, Pressed what, Consumer<Quote> then) {
        Chat chat = chats.get();
        Optional<Quote> quote = chat.fingerprint().equals(what.knowledge())
                ? chat.sentence(what.number())
                : Optional.empty();
        if (quote.isPresent()) {
            then.accept(quote.get());
        } else {
            notice(press, "notice.changed");
        }
    }

    private void edition(Incoming.Press press, Pressed what) {
        onSentence(press, what, quote -> chats.get().edition(quote).ifPresentOrElse(
                other -> show(press, new Reply.Around(other.language(), other)),
                () -> notice(press, "notice.nothing")));
    }

    /** A press is noticed at once; what it brings comes then. */
    private Optional<Posting.Posted> show(Incoming.Press press, Reply reply, Keyboard keyboard) {
        posting.notice(press.query(), Optional.empty());
        return posting.send(press.room(), wording.of(reply), keyboard, Optional.of(press.message()));
    }

    private void show(Incoming.Press press, Reply reply) {
        show(press, reply, Keyboard.NONE);
    }

    private void notice(Incoming.Press press, String key) {
        posting.notice(press.query(), Optional.of(say(language(press), key)));
    }

    private void more(Incoming.Press press, Pressed what, Handling handling) {
        onSentence(press, what, quote -> {
            Optional<SentReply> last = memory.replies().by(press.room().chat(), press.message()).map(this::last);
            if (last.isEmpty()) {
                notice(press, "notice.gone");
                return;
            }
            Talks.Step step = talks.take(press.room(), last.get().remembered(), new Command.More(), clock.instant())
                    .step();
            if (step.turn().reply() instanceof Reply.Another another) {
                Keyboard keyboard = Buttons.quote(step.chat(), another.quote(), another.language(), true);
                show(press, another, keyboard).ifPresent(
                        posted -> handling.finish(() -> keep(posted, last.get().question(), press, step)));
            } else {
                notice(press, "notice.nothing");
            }
        });
    }

    /**
     * The last reply to the question of {@code here} knows what has been shown already, whichever button is pressed; one
     * from before the question was edited does not.
     */
    private SentReply last(SentReply here) {
        return memory.replies().to(here.chat(), here.question())
                .filter(last -> last.remembered().question().equals(here.remembered().question())).orElse(here);
    }

    private void keep(Posting.Posted posted, MessageId question, Incoming.Press press, Talks.Step step) {
        memory.replies().keep(new SentReply(posted.chat(), posted.message(), question, press.person().id(),
                step.remembered(), clock.instant()));
        talks.keep(press.room(), step.remembered());
    }

    private void judge(Incoming.Press press, Pressed what, Verdict verdict) {
        onSentence(press, what, quote -> {
            String question = memory.replies().by(press.room().chat(), press.message())
                    .flatMap(reply -> reply.remembered().question()).orElse("");
            memory.feedback().keep(new Opinion(press.room().chat(), press.message(), press.person().id(), verdict,
                    question, quote.text(), quote.document().fileName(), clock.instant()));
            notice(press, verdict == Verdict.BAD ? "notice.why" : "notice.thanks");
            Language language = language(press);
            switch (verdict) {
                case BAD -> posting.edit(press.room().chat(), press.message(),
                        Buttons.reasons(chats.get(), what.what(), language));
                case WRONG, OFF_TARGET, OUTDATED -> posting.edit(press.room().chat(), press.message(),
                        Buttons.quote(chats.get(), quote, language, !question.isEmpty()));
                case GOOD -> {
                    // The buttons stay.
                }
            }
        });
    }

    private Optional<Talks.Step> asked(Incoming.Press press, Command command) {
        return memory.replies().by(press.room().chat(), press.message())
                .map(reply -> talks.take(press.room(), reply.remembered(), command, clock.instant()).step());
    }

    private void nearest(Incoming.Press press) {
        Optional<Talks.Step> step = asked(press, new Command.Nearest());
        if (step.isPresent() && step.get().turn().reply() instanceof Reply.Nearby nearby) {
            show(press, nearby);
        } else {
            notice(press, step.isPresent() ? "notice.nothing" : "notice.gone");
        }
    }

    private void report(Incoming.Press press) {
        Optional<SentReply> sent = memory.replies().by(press.room().chat(), press.message());
        Optional<Answer> answer = sent.flatMap(
                reply -> chats.get().recall(reply.remembered(), memory.preferences().language(press.room().chat()))
                        .last());
        if (sent.isEmpty() || answer.isEmpty()) {
            notice(press, "notice.gone");
            return;
        }
        memory.unanswered().keep(new OpenQuestion(press.room().chat(), sent.get().question(), sent.get().person(),
                answer.get().question().language(), sent.get().remembered().question().orElse(""),
                answer.get().others().stream().limit(NEAREST).map(Quote::text).toList(), true, clock.instant()));
        notice(press, "notice.reported");
        posting.edit(press.room().chat(), press.message(),
                Buttons.unknown(answer.get().question().language(), !answer.get().others().isEmpty(), false));
    }

    /** Asks the question that stands on the button, and shows it above the answer. */
    private void example(Incoming.Press press, Handling handling) {
        if (press.label().isEmpty()) {
            notice(press, "notice.gone");
            return;
        }
        posting.notice(press.query(), Optional.empty());
        posting.typing(press.room());
        String question = press.label().get();
        CountedTalks.Taken taken = talks.take(press.room(), Remembered.nothing(language(press)),
                new Command.Ask(question), clock.instant());
        Talks.Step step = taken.step();
        Reply reply = step.turn().reply();
        Html text = Html.text(question).bold().and("\n").and(wording.of(reply));
        Optional<Posting.Posted> at = posting.send(press.room(), text, Questions.keyboard(step.chat(), reply),
                Optional.empty());
        handling.finish(() -> {
            taken.count().run();
            at.ifPresent(posted -> keep(posted, posted.message(), press, step));
        });
    }

    private void page(Incoming.Press press, Pressed what) {
        String[] parts = what.what().split("\\.", 2);
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(each -> each.word().equals(parts[0])).findFirst();
        Language language = Language.ofCode(what.knowledge()).orElse(language(press));
        if (kind.isEmpty() || parts.length < 2) {
            notice(press, "notice.gone");
            return;
        }
        posting.notice(press.query(), Optional.empty());
        Reply.Terms terms = chats.get().terms(kind.get(), language);
        int page = new Pressed(Action.PAGE, "", parts[1]).number();
        posting.edit(press.room().chat(), press.message(), wording.of(terms),
                Buttons.terms(kind.get(), terms.terms(), page, language));
    }

    private void term(Incoming.Press press, Pressed what, Handling handling) {
        Language language = Language.ofCode(what.knowledge()).orElse(language(press));
        Chat chat = chats.get();
        Optional<Quote> quote = chat.about(what.what(), language);
        if (quote.isEmpty()) {
            notice(press, "notice.changed");
            return;
        }
        Instant now = clock.instant();
        show(press, new Reply.Another(language, quote.get()), Buttons.quote(chat, quote.get(), language, false))
                .ifPresent(posted -> handling.finish(() -> memory.replies().keep(new SentReply(posted.chat(),
                        posted.message(), posted.message(), press.person().id(),
                        Remembered.nothing(language).and(press.label().orElse(what.what()), now), now))));
    }

    private void speak(Incoming.Press press, Pressed what) {
        Optional<Optional<Language>> choice = Chat.choice(what.what());
        if (choice.isEmpty()) {
            notice(press, "notice.gone");
        } else if (press.group() && !administrators.are(press.room().chat(), press.person().id())) {
            notice(press, "notice.administrators");
        } else {
            memory.preferences().setLanguage(press.room().chat(), choice.get());
            Language language = language(press);
            posting.notice(press.query(), Optional.empty());
            posting.edit(press.room().chat(), press.message(),
                    wording.of(new Reply.Speaking(language, choice.get(), true)), Buttons.languages(language));
        }
    }

    /** The language of the chat, else of the conversation, else of the person's app. */
    private Language language(Incoming.Press press) {
        return memory.preferences().language(press.room().chat())
                .or(() -> memory.replies().by(press.room().chat(), press.message()).map(this::language))
                .orElse(press.person().language());
    }

    private Language language(SentReply reply) {
        List<Language> spoken = chats.get().recall(reply.remembered(), Optional.empty()).last().stream()
                .map(answer -> answer.question().language()).toList();
        return spoken.isEmpty() ? reply.remembered().language() : spoken.getFirst();
    }
}
