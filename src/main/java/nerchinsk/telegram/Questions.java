package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Command;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Remembered;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Room;
import nerchinsk.chat.Talks;
import nerchinsk.text.Language;

/** Replies to words. */
final class Questions {
    /** For how long a reply follows a change of its question. */
    private static final Duration EDITS = Duration.ofMinutes(10);
    private static final int NEAREST = 5;
    /** So soon a press is noticed while a question waits for its turn; our choice. */
    private static final Duration GLANCE = Duration.ofMillis(250);

    private final CountedTalks talks;
    private final HtmlWording wording;
    private final Posting posting;
    private final Administrators administrators;
    private final List<Errand> errands;
    private final Memory memory;
    private final QuizDesk quiz;
    private final Flood flood;
    private final Thinking thinking;
    private final Pause pause;
    private final InstantSource clock;

    /** What is sent, before it is sent. */
    private record Draft(Html text, Keyboard keyboard, Talks.Step step, Runnable count) {
    }

    Questions(CountedTalks talks, HtmlWording wording, Posting posting, Administrators administrators,
            List<Errand> errands, Memory memory, QuizDesk quiz, Thinking thinking,
            Flood flood, Pause pause, InstantSource clock) {
        this.talks = talks;
        this.wording = wording;
        this.posting = posting;
        this.administrators = administrators;
        this.errands = List.copyOf(errands);
        this.memory = memory;
        this.quiz = quiz;
        this.thinking = thinking;
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
        if (!thinking.isBusy()) {
            // Where hundreds wait, hundreds of signs would only be in the way of the replies.
            posting.typing(words.room());
        }
        Draft draft = thinking.of(() -> draft(words, command, before(words)));
        Optional<Posting.Posted> posted = posting.send(words.room(), draft.text(), draft.keyboard(), replyTo(words));
        handling.finish(() -> {
            draft.count().run();
            posted.ifPresent(at -> keep(words, at, draft.step()));
            apply(words, command, draft.step());
        });
    }

    /** A reply to a quote goes on from there; other words go on from the last ones. */
    private Remembered before(Incoming.Words words) {
        return words.replyTo().flatMap(message -> memory.replies().by(words.room().chat(), message))
                .map(SentReply::remembered).orElseGet(() -> talks.in(words.room(), words.person().language()));
    }

    private Draft draft(Incoming.Words words, Command command, Remembered before) {
        CountedTalks.Taken taken = talks.take(words.room(), before, command, words.at());
        Talks.Step step = taken.step();
        Reply reply = step.turn().reply();
        return new Draft(wording.of(reply), keyboard(step.chat(), reply), step, taken.count());
    }

    /** The buttons under {@code reply}. */
    static Keyboard keyboard(Chat chat, Reply reply) {
        Language language = reply.language();
        return switch (reply) {
            case Reply.Answered(Language in, Answer answer, var examples) -> answer.shown()
                    .map(quote -> Buttons.quote(chat, quote, language, !answer.others().isEmpty()))
                    .orElseGet(() -> Buttons.unknown(language, !answer.others().isEmpty(), true));
            case Reply.Another another -> Buttons.quote(chat, another.quote(), language, true);
            case Reply.Welcome welcome -> Buttons.examples(welcome.examples());
            case Reply.Talk talk -> Buttons.examples(talk.examples());
            case Reply.Terms terms -> Buttons.terms(terms.kind(), terms.terms(), 0, language);
            case Reply.Speaking speaking -> Buttons.languages(language);
            case Reply.Nearby nearby -> Keyboard.NONE;
            case Reply.Around around -> Keyboard.NONE;
            case Reply.Sources sources -> Keyboard.NONE;
            case Reply.Told told -> Keyboard.NONE;
            case Reply.Nothing nothing -> Keyboard.NONE;
        };
    }

    private void keep(Incoming.Words words, Posting.Posted at, Talks.Step step) {
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
        step.turn().answer().ifPresent(answer -> keepUnanswered(words, at, answer));
    }

    private void keepUnanswered(Incoming.Words words, Posting.Posted at, Answer answer) {
        if (answer instanceof Answer.Unknown unknown) {
            memory.unanswered().keep(new OpenQuestion(at.chat(), words.id(), words.person().id(),
                    unknown.question().language(), unknown.question().asked(),
                    unknown.others().stream().limit(NEAREST).map(Quote::text).toList(), false, words.at()));
        }
    }

    private void apply(Incoming.Words words, Command command, Talks.Step step) {
        if (command instanceof Command.Forget) {
            memory.forget(words.person().id(), words.room().chat(), words.group());
            quiz.forget(words.person().id());
        }
        if (command instanceof Command.Speak speak && speak.wanted().isPresent()
                && step.turn().reply() instanceof Reply.Speaking speaking && speaking.understood()) {
            memory.preferences().setLanguage(words.room().chat(), speaking.chosen());
        }
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
        Draft draft = thinking.of(() -> draft(words, ask, sent.remembered().withoutLast()));
        Optional<Posting.Posted> at = posting.edit(sent.chat(), sent.message(), draft.text(), draft.keyboard())
                ? Optional.of(new Posting.Posted(sent.chat(), sent.message()))
                : posting.send(words.room(), draft.text(), draft.keyboard(), replyTo(words));
        handling.finish(() -> {
            draft.count().run();
            at.ifPresent(posted -> keep(words, posted, draft.step()));
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
