package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nerchinsk.chat.Command;
import nerchinsk.chat.MessageId;
import nerchinsk.text.Language;

/** Replies to words. */
final class Questions {
    /** For how long a reply follows a change of its question. */
    private static final Duration EDITS = Duration.ofMinutes(10);
    /** So soon a press is noticed while a question waits for its turn; our choice. */
    private static final Duration GLANCE = Duration.ofMillis(250);

    private final CountedTalks talks;
    private final Drafting drafting;
    private final Keeping keeping;
    private final Posting posting;
    private final Administrators administrators;
    private final List<Errand> errands;
    private final Memory memory;
    private final QuizDesk quiz;
    private final Flood flood;
    private final Pause pause;
    private final InstantSource clock;

    Questions(CountedTalks talks, Drafting drafting, Keeping keeping, Posting posting, Administrators administrators,
            List<Errand> errands, Memory memory, QuizDesk quiz, Flood flood, Pause pause, InstantSource clock) {
        this.talks = talks;
        this.drafting = drafting;
        this.keeping = keeping;
        this.posting = posting;
        this.administrators = administrators;
        this.errands = List.copyOf(errands);
        this.memory = memory;
        this.quiz = quiz;
        this.flood = flood;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Replies to {@code words}, in turn and within the limits.
     *
     * @param handling finished as soon as the reply is sent
     */
    void take(Incoming.Words words, Handling handling) {
        Command command = command(words);
        if (command instanceof Command.Unknown && words.group() && errand(words).isEmpty()) {
            return;
        }
        switch (flood.of(words.room().chat(), words.group(), words.person().id(), clock.instant(),
                handling.waiting())) {
            case Flood.Verdict.Answer answer -> reply(words, command, handling);
            case Flood.Verdict.Wait(Duration time, boolean tell) -> {
                hint(words, "slow", tell);
                await(time, handling);
                reply(words, command, handling);
            }
            case Flood.Verdict.LeaveOut(boolean tell) -> hint(words, "slow.full", tell);
            case Flood.Verdict.LeaveOutPerson(boolean tell) -> hint(words, "slow.person", tell);
        }
    }

    /** Whoever presses a button does not wait for the turn of a question. */
    private void await(Duration time, Handling handling) {
        Instant end = clock.instant().plus(time);
        Duration left = time;
        while (left.isPositive()) {
            if (!handling.letPressThrough()) {
                pause.pause(left.compareTo(GLANCE) < 0 ? left : GLANCE);
            }
            left = Duration.between(clock.instant(), end);
        }
    }

    /** Says that only words can be answered, to those who do not send very much. */
    void take(Incoming.NotWords notWords) {
        if (flood.hasRoom(notWords.room().chat(), clock.instant())) {
            Language language = memory.preferences().language(notWords.room().chat())
                    .orElse(notWords.person().language());
            posting.send(notWords.room(), Html.text(say(language, "not.text")), Keyboard.NONE, Optional.empty());
        }
    }

    /** Words that only name the bot ask what they reply to. */
    private static Command command(Incoming.Words words) {
        Command command = Command.of(words.text());
        return command instanceof Command.Ask ask && ask.text().isBlank()
                ? new Command.Ask(words.repliedText().orElse(""))
                : command;
    }

    private void hint(Incoming.Words words, String key, boolean tell) {
        if (tell) {
            posting.send(words.room(), Html.text(say(language(words), key)), Keyboard.NONE, replyTo(words));
        }
    }

    private Optional<Errand> errand(Incoming.Words words) {
        return errands.stream().filter(errand -> errand.isMeant(words)).findFirst();
    }

    private void reply(Incoming.Words words, Command command, Handling handling) {
        Optional<Errand> errand = errand(words);
        if (errand.isPresent()) {
            errand.get().run(words, language(words));
            return;
        }
        if (command instanceof Command.Ask ask && ask.text().isBlank()) {
            hint(words, words.text().startsWith("/") ? "ask.empty" : "help.group", true);
            return;
        }
        if (command instanceof Command.Speak speak && speak.wanted().isPresent() && words.group() && !words.nameless()
                && !administrators.are(words.room().chat(), words.person().id())) {
            hint(words, "notice.administrators", true);
            return;
        }
        if (command instanceof Command.Play play) {
            quiz.take(words, play, language(words));
            return;
        }
        if (!drafting.isBusy()) {
            // Where hundreds wait, hundreds of signs would only be in the way of the replies.
            posting.typing(words.room());
        }
        Draft draft = drafting.reply(words, command);
        Optional<Posting.Posted> posted = posting.send(words.room(), draft.text(), draft.keyboard(), replyTo(words));
        handling.finish(() -> {
            draft.count().run();
            posted.ifPresent(at -> keeping.reply(words, at, draft.step()));
            keeping.command(words, command, draft.step());
        });
    }

    /** Changes the reply to a question that was changed, or replies if there is no reply, or none any more. */
    void take(Incoming.Edited edited, Handling handling) {
        Incoming.Words words = edited.words();
        Instant latest = words.at().plus(EDITS);
        if (edited.editedAt().isAfter(latest) || clock.instant().isAfter(latest)
                || !(command(words) instanceof Command.Ask ask) || ask.text().isBlank()) {
            return;
        }
        Optional<SentReply> sent = memory.replies().firstTo(words.room().chat(), words.id());
        if (sent.isEmpty()) {
            take(words, handling);
        } else if (!sent.get().remembered().question().equals(Optional.of(ask.text()))) {
            replace(words, ask, sent.get(), handling);
        }
    }

    private void replace(Incoming.Words words, Command.Ask ask, SentReply sent, Handling handling) {
        Draft draft = drafting.instead(sent, words, ask);
        Optional<Posting.Posted> at = posting.edit(sent.chat(), sent.message(), draft.text(), draft.keyboard())
                ? Optional.of(new Posting.Posted(sent.chat(), sent.message()))
                : posting.send(words.room(), draft.text(), draft.keyboard(), replyTo(words));
        handling.finish(() -> {
            draft.count().run();
            at.ifPresent(posted -> keeping.reply(words, posted, draft.step()));
        });
    }

    private Language language(Incoming.Words words) {
        return memory.preferences().language(words.room().chat())
                .orElse(talks.in(words.room(), words.person().language()).language());
    }

    /** In groups it must be seen who is answered. */
    private static Optional<MessageId> replyTo(Incoming.Words words) {
        return words.group() ? Optional.of(words.id()) : Optional.empty();
    }
}
