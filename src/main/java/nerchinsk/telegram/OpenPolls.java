package nerchinsk.telegram;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nerchinsk.round.PollId;

/** The polls that can be answered, and the rounds that they belong to. Safe for use by many threads. */
final class OpenPolls {
    private final Map<PollId, Game> rounds = new HashMap<>();
    private int sending;
    private boolean open = true;

    /**
     * The answers to {@code poll} go to {@code game}, and those to its earlier questions nowhere.
     */
    synchronized void register(PollId poll, Game game) {
        rounds.values().removeIf(game::equals);
        rounds.put(poll, game);
        notifyAll();
    }

    /** Sends a question: until that is done, nobody knows what its answers are known by. */
    void sending(Runnable send) {
        count(1);
        try {
            send.run();
        } finally {
            count(-1);
        }
    }

    private synchronized void count(int change) {
        sending += change;
        notifyAll();
    }

    /**
     * The round that {@code poll} belongs to; empty if it can be answered no more. Waits while it may be one that is
     * being sent.
     *
     * @throws StoppedException if nobody will know before the bot stops
     */
    synchronized Optional<Game> await(PollId poll) {
        try {
            while (open && !rounds.containsKey(poll) && sending > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
        if (!rounds.containsKey(poll) && sending > 0) {
            throw new StoppedException();
        }
        return Optional.ofNullable(rounds.get(poll));
    }

    /** The round that {@code poll} belongs to, as far as that is known. */
    synchronized Optional<Game> round(PollId poll) {
        return Optional.ofNullable(rounds.get(poll));
    }

    /** No poll belongs to {@code game} any more. */
    synchronized void remove(Game game) {
        rounds.values().removeIf(game::equals);
    }

    /** Nobody waits any longer. */
    synchronized void stop() {
        open = false;
        notifyAll();
    }
}
