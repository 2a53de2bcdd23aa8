package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Verdict;
import nerchinsk.text.Language;

/** Does what buttons say. Each press is noticed once, at once; what it brings comes when its chat can be written to. */
final class Presses {
    /** More than anybody can read in a minute; our choice. */
    private static final int MOST_A_MINUTE = 40;

    private final Supplier<Chat> chats;
    private final SentencePresses sentences;
    private final ListPresses lists;
    private final Imports imports;
    private final OpenQuestions openQuestions;
    private final Optional<Caring> caring;
    private final Posting posting;
    private final Memory memory;
    private final InstantSource clock;
    private final Flood flood = new Flood(MOST_A_MINUTE, MOST_A_MINUTE);
    private final Flood glances = new Flood(MOST_A_MINUTE, MOST_A_MINUTE);
    private final Novelty presses = new Novelty();

    Presses(Supplier<Chat> chats, SentencePresses sentences, ListPresses lists, Imports imports,
            OpenQuestions openQuestions, Optional<Caring> caring, Posting posting, Memory memory, InstantSource clock) {
        this.chats = chats;
        this.sentences = sentences;
        this.lists = lists;
        this.imports = imports;
        this.openQuestions = openQuestions;
        this.caring = caring;
        this.posting = posting;
        this.memory = memory;
        this.clock = clock;
    }

    /** Does what the button says, or tells in one line why that is not possible. */
    void take(Incoming.Press press, Handling handling) {
        Effect effect = flood.hasRoom(press.room().chat(), press.person().id(), clock.instant())
                ? effect(press)
                : Effect.words(say(language(press), "slow.pressed"));
        notice(press, effect);
        effect.then().accept(handling);
    }

    /** Tells that the press has been noticed, though its turn has not come yet. */
    void notice(Incoming.Press press) {
        if (glances.hasRoom(press.room().chat(), press.person().id(), clock.instant())) {
            notice(press, effect(press));
        }
    }

    private void notice(Incoming.Press press, Effect effect) {
        if (presses.isNew(press.query())) {
            posting.notice(press.query(), effect.notice());
        }
    }

    private Effect effect(Incoming.Press press) {
        Language language = language(press);
        return Pressed.of(press.data()).map(what -> effect(press, what, language))
                .orElseGet(() -> Effect.words(say(language, "notice.gone")));
    }

    private Effect effect(Incoming.Press press, Pressed what, Language language) {
        return switch (what.action()) {
            case CONTEXT -> sentences.context(press, what, language);
            case EDITION -> sentences.edition(press, what, language);
            case MORE -> sentences.more(press, what, language);
            case GOOD, BAD, WRONG, OFF_TARGET, OUTDATED ->
                sentences.judge(press, what, Verdict.valueOf(what.action().name()), language);
            case NEAREST -> sentences.nearest(press, language);
            case REPORT -> sentences.report(press, language);
            case EXAMPLE -> lists.example(press, language);
            case PAGE -> lists.page(press, what, language);
            case TERM -> lists.term(press, what, language);
            case LANGUAGE -> lists.speak(press, what, () -> language(press));
            case KEEP, REPLACE, DISCARD -> imports.pressed(press, what, language);
            case ROLLBACK ->
                caring.map(care -> care.pressed(press, what.what(), language)).orElseGet(Effect::nothing);
            case TABLE, GOLDEN -> openQuestions.pressed(press, what.action(), language);
        };
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
