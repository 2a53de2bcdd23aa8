package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.round.Ending;
import nerchinsk.round.PollId;
import nerchinsk.round.Rounds;
import nerchinsk.round.Scores;
import nerchinsk.round.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All rounds that are being played, one in a room. Safe for use by many threads. */
final class Games {
    private static final Logger LOG = LoggerFactory.getLogger(Games.class);

    private final QuizSettings settings;
    private final Rounds rounds;
    private final Scores scores;
    private final QuizPosts posts;
    private final Reception reception;
    private final Alarms alarms;
    private final InstantSource clock;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("round ", 0).factory());
    private final Map<Room, Game> playing = new HashMap<>();
    private final OpenPolls polls = new OpenPolls();
    private boolean open = true;

    Games(QuizSettings settings, Rounds rounds, Scores scores, QuizPosts posts, Reception reception, Alarms alarms,
            InstantSource clock) {
        this.settings = settings;
        this.rounds = rounds;
        this.scores = scores;
        this.posts = posts;
        this.reception = reception;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Takes up the rounds that were being played when the program ended. */
    void resume() {
        for (Story story : rounds.unfinished()) {
            Game game = new Game(this, story);
            if (enter(game)) {
                LOG.info("round {} goes on", story.plan().id());
                game.resume();
                start(game);
            } else {
                rounds.keep(story.endTold());
            }
        }
    }

    /** Puts a round into its room and stores it, without beginning it; empty if one is being played there. */
    Optional<Game> enter(Story story) {
        Game game = new Game(this, story);
        if (!enter(game)) {
            return Optional.empty();
        }
        rounds.keep(story);
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
            game.play();
        } catch (RuntimeException e) {
            LOG.error("round {} cannot go on", game.plan().id(), e);
            rounds.keep(game.round().end(Ending.INTERRUPTED).story().endTold());
        } finally {
            leave(game);
        }
    }

    /** Makes room for the next round. */
    void leave(Game game) {
        synchronized (this) {
            playing.values().remove(game);
        }
        polls.remove(game);
    }

    /** The round that is played in {@code room}. */
    synchronized Optional<Game> in(Room room) {
        return Optional.ofNullable(playing.get(room));
    }

    /** Hands an answer to its round. One that is quicker than the news that its question was sent waits for that. */
    void answer(Incoming.Answered answered) {
        Instant at = clock.instant();
        polls.await(answered.poll()).ifPresent(game -> game.answer(answered, at));
    }

    /** Telegram has closed a question. */
    void closed(PollId poll) {
        polls.round(poll).ifPresent(game -> game.closed(poll));
    }

    /** The bot can write in {@code chat} no more. */
    void bar(ChatId chat) {
        in(chat).forEach(game -> game.end(Ending.BARRED));
    }

    /** One group has become another; what is stored has to be moved, too. */
    void moved(ChatId from, ChatId to) {
        rounds.move(from, to);
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
        polls.stop();
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

    /** Does {@code what} at {@code when}. */
    void alarm(Instant when, Runnable what) {
        alarms.at(when, what);
    }

    Instant now() {
        return clock.instant();
    }

    QuizQuestions questions() {
        return settings.questions().get();
    }

    RandomGenerator chance() {
        return settings.chance();
    }

    Rounds rounds() {
        return rounds;
    }

    Scores scores() {
        return scores;
    }

    QuizPosts posts() {
        return posts;
    }

    OpenPolls polls() {
        return polls;
    }

    Reception reception() {
        return reception;
    }
}
