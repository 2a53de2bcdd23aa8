package nerchinsk.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.round.Ending;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Plan;
import nerchinsk.round.PollId;
import nerchinsk.round.Round;
import nerchinsk.round.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A round being played. One thread takes its steps; answers, votes and the end of the time come in beside it. What it is
 * about to do is stored before it is done. Safe for use by many threads.
 */
final class Game {
    private static final Logger LOG = LoggerFactory.getLogger(Game.class);

    private final Games games;
    private final Asking asking;
    private Round round;
    private Optional<MessageId> toStop = Optional.empty();
    private boolean barred;
    private boolean stopping;

    Game(Games games, Story story) {
        this.games = games;
        this.asking = new Asking(games, this);
        this.round = Round.of(story);
    }

    /** The round as far as it has got. */
    synchronized Round round() {
        return round;
    }

    /** What the round is to be. */
    Plan plan() {
        return round().story().plan();
    }

    /** Plays until the round is over or the bot stops. */
    void play() {
        try {
            boolean more = true;
            while (more) {
                more = step();
            }
        } catch (StoppedException e) {
            LOG.debug("round {} goes on at the next start", plan().id());
        }
    }

    /** One step; false after the last. */
    private boolean step() {
        Round now = round();
        if (isStopping()) {
            return false;
        }
        switch (now) {
            case Round.Choosing choosing -> asking.choose(choosing);
            // It was stored before a stop or a crash: nobody knows whether it was sent.
            case Round.Sending sending -> replace(sending, sending.lost());
            case Round.Open open -> awaitEnd(Round.Open.class);
            case Round.Closed closed -> show(closed);
            case Round.Over over -> finish(over);
        }
        return !(now instanceof Round.Over);
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** Puts {@code next} in the place of {@code before} and stores it, unless something else has happened meanwhile. */
    synchronized boolean replace(Round before, Round next) {
        if (round != before) {
            return false;
        }
        round = next;
        games.rounds().keep(next.story());
        notifyAll();
        return true;
    }

    /** Goes on from the sending of a question, unless the round is over meanwhile. */
    synchronized boolean settle(Round.Sending sending, Function<Round.Sending, Round> next) {
        return round instanceof Round.Sending now && now.asked().equals(sending.asked())
                && replace(now, next.apply(now));
    }

    /** Waits until the round is in another state than {@code state}, or stops. */
    private synchronized void awaitEnd(Class<? extends Round> state) {
        try {
            while (state.isInstance(round) && !stopping) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    /** The question that is open can be answered until its time is up. */
    void resume() {
        if (round() instanceof Round.Open open) {
            games.polls().register(open.poll().poll(), this);
            games.alarm(open.poll().due(), () -> timeUp(open.asked().number()));
        }
    }

    private synchronized void timeUp(int number) {
        if (!stopping && round instanceof Round.Open open && open.asked().number() == number) {
            Instant now = games.now();
            Instant closing = games.reception().closing(open.poll().due(), now);
            if (closing.isAfter(now)) {
                games.alarm(closing, () -> timeUp(number));
            } else {
                replace(open, open.close());
            }
        }
    }

    /** The answer of a player that arrived at {@code at}; the first one counts, while the question is open. */
    synchronized void answer(Incoming.Answered answered, Instant at) {
        if (round instanceof Round.Open open && open.poll().poll().equals(answered.poll())) {
            Optional<GivenAnswer> given = open.answer(answered.player(), answered.option(), at, answered.late());
            if (given.isPresent()) {
                games.rounds().log(open.story(), given.get());
                Round.Open after = open.with(given.get());
                round = after;
                if (after.complete()) {
                    closeEarly(after);
                }
            }
        }
    }

    /** Telegram has closed a question; what was answered before has come in before. */
    synchronized void closed(PollId poll) {
        if (round instanceof Round.Open open && open.poll().poll().equals(poll)) {
            replace(open, open.close());
        }
    }

    /**
     * Somebody wants the question skipped. One that is quicker than the news that it was sent waits for that.
     *
     * @return the question with all votes, closed if they are enough; empty if none can be answered or the person has no say
     */
    synchronized Optional<Round.Open> skip(PersonId person) {
        awaitEnd(Round.Sending.class);
        if (round instanceof Round.Open open && open.mayVote(person)) {
            Round.Open after = open.skip(person);
            replace(open, after);
            if (after.skipWanted()) {
                closeEarly(after);
            }
            return Optional.of(after);
        }
        return Optional.empty();
    }

    private void closeEarly(Round.Open open) {
        toStop = open.poll().message();
        replace(open, open.close());
    }

    /** The end of the round, whatever state it is in. */
    synchronized void end(Ending why) {
        if (!(round instanceof Round.Over)) {
            if (round instanceof Round.Open open) {
                toStop = open.poll().message();
            }
            barred = why == Ending.BARRED;
            replace(round, round.end(why));
        }
    }

    private void stopPoll() {
        Optional<MessageId> message;
        synchronized (this) {
            message = barred ? Optional.empty() : toStop;
            toStop = Optional.empty();
        }
        message.ifPresent(poll -> games.posts().stop(plan().room(), poll));
    }

    private void show(Round.Closed closed) {
        stopPoll();
        Round next = closed.shown();
        if (replace(closed, next)) {
            games.questions().question(closed.asked().question())
                    .flatMap(question -> games.posts().show(closed.story(), closed.asked(), question,
                            closed.poll().message()))
                    .ifPresent(this::follow);
        }
    }

    private void finish(Round.Over over) {
        stopPoll();
        // Whoever has seen the table may begin the next round.
        games.leave(this);
        if (!isBarred()) {
            games.posts().table(over.story());
        }
        games.rounds().keep(over.story().endTold());
    }

    private synchronized boolean isBarred() {
        return barred;
    }

    /** Goes where a message came to stand. */
    private void follow(Posting.Posted posted) {
        ChatId before = plan().room().chat();
        if (!posted.chat().equals(before)) {
            games.moved(before, posted.chat());
        }
    }

    /** The group has become another. */
    synchronized void move(Room to) {
        toStop = Optional.empty();
        round = Round.of(round.story().in(to));
        games.rounds().keep(round.story());
        notifyAll();
    }

    /** Without what {@code person} did. */
    synchronized void forget(PersonId person) {
        round = Round.of(round.story().without(person));
    }

    /** Takes no more steps. */
    synchronized void stop() {
        stopping = true;
        notifyAll();
    }
}
