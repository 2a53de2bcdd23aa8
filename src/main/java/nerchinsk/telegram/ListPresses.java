package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Command;
import nerchinsk.chat.LanguageChoice;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Talks;
import nerchinsk.knowledge.Kind;
import nerchinsk.telegram.Pressed.Action;
import nerchinsk.text.Language;

/** What the buttons do from which one chooses: examples, terms, pages of them, languages. */
final class ListPresses {
    private final Supplier<Chat> chats;
    private final CountedTalks talks;
    private final Showing showing;
    private final Administrators administrators;
    private final Memory memory;
    private final InstantSource clock;

    ListPresses(Supplier<Chat> chats, CountedTalks talks, Showing showing, Administrators administrators, Memory memory,
            InstantSource clock) {
        this.chats = chats;
        this.talks = talks;
        this.showing = showing;
        this.administrators = administrators;
        this.memory = memory;
        this.clock = clock;
    }

    /** Asks the question that stands on the button, and shows it above the answer. */
    Effect example(Incoming.Press press, Language language) {
        return press.label().map(question -> Effect.of(handling -> ask(press, question, language, handling)))
                .orElseGet(() -> Effect.words(say(language, "notice.gone")));
    }

    private void ask(Incoming.Press press, String question, Language language, Handling handling) {
        showing.posting().typing(press.room());
        CountedTalks.Taken taken = talks.take(press.room(), Remembered.nothing(language), new Command.Ask(question),
                clock.instant());
        Talks.Step step = taken.step();
        Reply reply = step.turn().reply();
        Html text = Html.text(question).bold().and("\n").and(showing.wording().of(reply));
        Optional<Posting.Posted> at = showing.posting().send(press.room(), text,
                Buttons.under(step.chat(), reply), Optional.empty());
        handling.finish(() -> {
            taken.count().run();
            at.ifPresent(posted -> {
                keep(press, posted, step.remembered(), clock.instant());
                talks.keep(press.room(), step.remembered());
            });
        });
    }

    private void keep(Incoming.Press press, Posting.Posted posted, Remembered remembered, Instant now) {
        memory.replies().keep(new SentReply(posted.chat(), posted.message(), posted.message(), press.person().id(),
                remembered, now));
    }

    Effect page(Incoming.Press press, Pressed what, Language spoken) {
        String[] parts = what.what().split("\\.", 2);
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(each -> each.word().equals(parts[0])).findFirst();
        if (kind.isEmpty() || parts.length < 2) {
            return Effect.words(say(spoken, "notice.gone"));
        }
        Language language = Language.ofCode(what.knowledge()).orElse(spoken);
        int page = new Pressed(Action.PAGE, "", parts[1]).number();
        return Effect.of(() -> {
            Reply.Terms terms = chats.get().terms(kind.get(), language);
            showing.replace(press, terms, Buttons.terms(kind.get(), terms.terms(), page, language));
        });
    }

    Effect term(Incoming.Press press, Pressed what, Language spoken) {
        Language language = Language.ofCode(what.knowledge()).orElse(spoken);
        Chat chat = chats.get();
        return chat.about(what.what(), language).map(quote -> Effect.of(handling -> showing
                .show(press, new Reply.Another(language, quote), Buttons.quote(chat, quote, language, false))
                .ifPresent(posted -> handling.finish(() -> {
                    Instant now = clock.instant();
                    keep(press, posted, Remembered.nothing(language).and(press.label().orElse(what.what()), now), now);
                })))).orElseGet(() -> Effect.words(say(spoken, "notice.changed")));
    }

    /** @param spoken the language of the chat, asked for again once it has been set */
    Effect speak(Incoming.Press press, Pressed what, Supplier<Language> spoken) {
        Optional<LanguageChoice> choice = LanguageChoice.of(what.what());
        if (choice.isEmpty()) {
            return Effect.words(say(spoken.get(), "notice.gone"));
        }
        return press.group() && !administrators.are(press.room().chat(), press.person().id())
                ? Effect.words(say(spoken.get(), "notice.administrators"))
                : Effect.of(() -> set(press, choice.get().language(), spoken));
    }

    private void set(Incoming.Press press, Optional<Language> chosen, Supplier<Language> spoken) {
        memory.preferences().setLanguage(press.room().chat(), chosen);
        Language language = spoken.get();
        showing.replace(press, new Reply.Speaking(language, chosen, true), Buttons.languages(language));
    }
}
