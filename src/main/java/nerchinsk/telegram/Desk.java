package nerchinsk.telegram;

import static nerchinsk.telegram.HtmlWording.say;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nerchinsk.chat.Room;
import nerchinsk.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what comes in and sees to it. Safe for use by many threads, as long as each chat comes one after the other. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Questions questions;
    private final Presses presses;
    private final InlineAnswers inlineAnswers;
    private final Imports imports;
    private final Games games;
    private final Posting posting;
    private final Memory memory;
    private final Me me;
    private final Limits limits;
    private final InstantSource clock;
    private final Novelty albums = new Novelty();

    Desk(Questions questions, Presses presses, InlineAnswers inlineAnswers, Imports imports, Games games,
            Posting posting, Memory memory, Me me,
            Limits limits, InstantSource clock) {
        this.questions = questions;
        this.presses = presses;
        this.inlineAnswers = inlineAnswers;
        this.imports = imports;
        this.games = games;
        this.posting = posting;
        this.memory = memory;
        this.me = me;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Sees to {@code incoming}.
     *
     * @param handling the update that it came with
     * @throws StoppedException if the bot stops before that is done
     */
    void take(Incoming incoming, Handling handling) {
        switch (incoming) {
            case Incoming.Words words when isOld(words.at()) -> LOG.debug("an old question is left out");
            case Incoming.Words words -> questions.take(words, handling);
            case Incoming.Edited edited -> questions.take(edited, handling);
            case Incoming.NotWords notWords when isOld(notWords.at()) -> LOG.debug("an old picture is left out");
            case Incoming.NotWords notWords -> questions.take(notWords);
            case Incoming.File file when imports.isMeant(file) ->
                imports.take(file, language(file.room(), file.person()));
            case Incoming.File file -> take(file.otherwise(), handling);
            case Incoming.Part part -> take(part, handling);
            case Incoming.Press press -> presses.take(press, handling);
            case Incoming.StrayPress press -> posting.notice(press.query(), Optional.empty());
            case Incoming.Inline inline -> inlineAnswers.take(inline);
            case Incoming.Added added -> introduce(added);
            case Incoming.Barred barred -> {
                LOG.info("The bot can write in chat {} no more: {}.", barred.chat(), barred.status());
                if (barred.gone()) {
                    games.bar(barred.chat());
                }
            }
            case Incoming.Answered answered -> games.answer(answered);
            case Incoming.PollClosed closed -> games.closed(closed.poll());
            case Incoming.Moved moved -> {
                memory.move(moved.from(), moved.to());
                games.moved(moved.from(), moved.to());
            }
            case Incoming.Nothing nothing -> LOG.debug("nothing to do");
        }
    }

    /** Notices what cannot be seen to yet: the press of a button, which nobody would believe in otherwise. */
    void glance(Incoming incoming) {
        if (incoming instanceof Incoming.Press press) {
            presses.notice(press);
        }
    }

    /** Of several pictures without words one is enough to answer. */
    private void take(Incoming.Part part, Handling handling) {
        Incoming what = part.what() instanceof Incoming.File file && !imports.isMeant(file)
                ? file.otherwise()
                : part.what();
        if (albums.isNew(part.album()) || !(what instanceof Incoming.NotWords)) {
            take(what, handling);
        }
    }

    private boolean isOld(Instant at) {
        return at.plus(limits.oldestQuestion()).isBefore(clock.instant());
    }

    private Language language(Room room, Person person) {
        return memory.preferences().language(room.chat()).orElse(person.language());
    }

    /** Says once to a group what the bot sees there. */
    private void introduce(Incoming.Added added) {
        if (!memory.groups().met(added.group())) {
            String key = me.readsAll() ? "group.all" : "group.commands";
            Language language = memory.preferences().language(added.group()).orElse(added.language());
            posting.send(Room.of(added.group()), Html.text(say(language, key, me.name())), Keyboard.NONE,
                    Optional.empty());
            memory.groups().meet(added.group());
        }
    }
}
