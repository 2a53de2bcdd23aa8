package nerchinsk.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.round.Ending;
import nerchinsk.round.GivenAnswer;
import nerchinsk.round.Plan;
import nerchinsk.round.PollId;
import nerchinsk.round.Round;
import nerchinsk.round.Story;

/**
 * A round being played: the state that it has got to. One thread takes its steps, in {@link Playing}; answers, votes
 * and the end of the time come in beside it. What it is about to do is stored before it is done. Safe for use by many
 * threads.
 */
final class Game {
    private final QuizMeans means;
    private Round round;
    private Optional<MessageId> toStop = Optional.empty();
    private boolean barred;
    private boolean stopping;

    Game(QuizMeans means, Story story) {
        this.means = means;
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

    /** Whether no more steps are to be taken. */
    synchronized boolean isStopping() {
        return stopping;
    }

    /** Puts {@code next} in the place of {@code before} and stores it, unless something else has happened meanwhile. */
    synchronized boolean replace(Round before, Round next) {
        if (round != before) {
            return false;
        }
        round = next;
        means.rounds().keep(next.story());
        notifyAll();
        return true;
    }

    /** Goes on from the sending of a question, unless the round is over meanwhile. */
    synchronized boolean settle(Round.Sending sending, Function<Round.Sending, Round> next) {
        return round instanceof Round.Sending now && now.asked().equals(sending.asked())
                && replace(now, next.apply(now));
    }

    /**
     * Waits until the round is in another state than {@code state}, or stops.
     *
     * @throws StoppedException if the thread is interrupted
     */
    synchronized void awaitEnd(Class<? extends Round> state) {
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
            means.polls().register(open.poll().poll(), this);
            means.alarm(open.poll().due(), () -> timeUp(open.asked().number()));
        }
    }

    private synchronized void timeUp(int number) {
        if (!stopping && round instanceof Round.Open open && open.asked().number() == number) {
            Instant now = means.now();
            Instant closing = means.reception().closing(open.poll().due(), now);
            if (closing.isAfter(now)) {
                means.alarm(closing, () -> timeUp(number));
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
                means.rounds().log(open.story(), given.get());
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
     * @return the question with all votes, closed if they are enough; empty if none can be answered or the person has
     * no say
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

    /**
     * The poll that was closed before its time and is still to be stopped at Telegram; empty from the second time on,
     * and where the bot may not write.
     */
    synchronized Optional<MessageId> takePollToStop() {
        Optional<MessageId> message = barred ? Optional.empty() : toStop;
        toStop = Optional.empty();
        return message;
    }

    /** Whether the bot may not write there any more. */
    synchronized boolean isBarred() {
        return barred;
    }

    /** The group has become another. */
    synchronized void move(Room to) {
        toStop = Optional.empty();
        round = Round.of(round.story().in(to));
        means.rounds().keep(round.story());
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
