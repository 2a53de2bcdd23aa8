package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.round.Ending;
import nerchinsk.round.PollId;
import nerchinsk.round.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All rounds that are being played, one in a room. Safe for use by many threads. */
final class Games {
    private static final Logger LOG = LoggerFactory.getLogger(Games.class);

    private final QuizMeans means;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("round ", 0).factory());
    private final Map<Room, Game> playing = new HashMap<>();
    private boolean open = true;

    /** Plays with {@code means}. */
    Games(QuizMeans means) {
        this.means = means;
    }

    /** Takes up the rounds that were being played when the program ended. */
    void resume() {
        for (Story story : means.rounds().unfinished()) {
            Game game = new Game(means, story);
            if (enter(game)) {
                LOG.info("round {} goes on", story.plan().id());
                game.resume();
                start(game);
            } else {
                means.rounds().keep(story.endTold());
            }
        }
    }

    /** Puts a round into its room and stores it, without beginning it; empty if one is being played there. */
    Optional<Game> enter(Story story) {
        Game game = new Game(means, story);
        if (!enter(game)) {
            return Optional.empty();
        }
        means.rounds().keep(story);
        return Optional.of(game);
    }

    private synchronized boolean enter(Game game) {
        return open && playing.putIfAbsent(game.plan().room(), game) == null;
    }

    /** Plays {@code game} from here on. */
    synchronized void start(Game game) {
        if (open) {
            threads.execute(() -> play(game));
        }
    }

    private void play(Game game) {
        try {
            new Playing(this, means, game).play();
        } catch (RuntimeException e) {
            LOG.error("round {} cannot go on", game.plan().id(), e);
            means.rounds().keep(game.round().end(Ending.INTERRUPTED).story().endTold());
        } finally {
            leave(game);
        }
    }

    /** Makes room for the next round. */
    void leave(Game game) {
        synchronized (this) {
            playing.values().remove(game);
        }
        means.polls().remove(game);
    }

    /** The round that is played in {@code room}. */
    synchronized Optional<Game> in(Room room) {
        return Optional.ofNullable(playing.get(room));
    }

    /** Hands an answer to its round. One that is quicker than the news that its question was sent waits for that. */
    void answer(Incoming.Answered answered) {
        Instant at = means.now();
        means.polls().await(answered.poll()).ifPresent(game -> game.answer(answered, at));
    }

    /** Telegram has closed a question. */
    void closed(PollId poll) {
        means.polls().round(poll).ifPresent(game -> game.closed(poll));
    }

    /** The bot can write in {@code chat} no more. */
    void bar(ChatId chat) {
        in(chat).forEach(game -> game.end(Ending.BARRED));
    }

    /** One group has become another; what is stored has to be moved, too. */
    void moved(ChatId from, ChatId to) {
        means.rounds().move(from, to);
        for (Game game : in(from)) {
            Room room = new Room(to, game.plan().room().topic());
            synchronized (this) {
                playing.values().remove(game);
                playing.put(room, game);
            }
            game.move(room);
        }
    }

    /** Forgets what {@code person} did in rounds that are being played. */
    void forget(PersonId person) {
        List<Game> all;
        synchronized (this) {
            all = List.copyOf(playing.values());
        }
        all.forEach(game -> game.forget(person));
    }

    private synchronized List<Game> in(ChatId chat) {
        return new ArrayList<>(playing.values()).stream().filter(game -> game.plan().room().chat().equals(chat))
                .toList();
    }

    /** Takes no more steps in any round. What is under way is finished, as far as {@link #close} gives it time. */
    synchronized void stop() {
        open = false;
        playing.values().forEach(Game::stop);
        threads.shutdown();
        means.polls().stop();
    }

    /** Ends what is under way after {@code most}; what was stored goes on at the next start. */
    void close(Duration most) {
        stop();
        try {
            if (!threads.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
