package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Outcome;
import nerchinsk.chat.Conversations;
import nerchinsk.fixtures.QuizSheet;
import nerchinsk.fixtures.Shipped;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.storage.InMemoryConversations;
import nerchinsk.storage.InMemoryFeedback;
import nerchinsk.storage.InMemoryGroups;
import nerchinsk.storage.InMemoryPreferences;
import nerchinsk.storage.InMemoryReplies;
import nerchinsk.storage.InMemoryRounds;
import nerchinsk.storage.InMemoryScores;
import nerchinsk.storage.InMemoryUnanswered;
import nerchinsk.storage.InMemoryUpdates;

/** A bot with the shipped knowledge and a Telegram of its own. */
final class Bench implements AutoCloseable {
    static final Limits GENEROUS = new Limits(1000, 1000, 1000, Duration.ofHours(2));

    final FakeTelegram telegram;
    final Memory memory;
    final VirtualTime time;
    final Finished finished;
    final Seen witness = new Seen();
    private final TelegramBot bot;
    private final Thread thread;

    private static final QuizQuestions SHEET = QuizSheet.of(12);

    /** Remembers what was counted. */
    static final class Seen implements Witness {
        private final List<Outcome> outcomes = new ArrayList<>();
        private final List<Trouble> troubles = new ArrayList<>();

        @Override
        public synchronized void answered(Answer answer, Instant at, Duration took) {
            outcomes.add(Outcome.of(answer));
        }

        @Override
        public synchronized void failed(Trouble trouble) {
            troubles.add(trouble);
        }

        synchronized List<Outcome> outcomes() {
            return List.copyOf(outcomes);
        }

        synchronized List<Trouble> troubles() {
            return List.copyOf(troubles);
        }
    }

    /** Updates that say when they are finished. */
    static final class Finished implements Updates {
        private final InMemoryUpdates updates = new InMemoryUpdates();
        private final Set<Long> ids = new HashSet<>();

        @Override
        public List<Arrival> take(List<Arrival> arrivals) {
            return updates.take(arrivals);
        }

        @Override
        public List<Arrival> unfinished() {
            return updates.unfinished();
        }

        @Override
        public void finish(long id, Runnable effects) {
            effects.run();
            finish(List.of(id));
        }

        @Override
        public synchronized void finish(Collection<Long> done) {
            updates.finish(done);
            ids.addAll(done);
        }

        synchronized boolean contains(long id) {
            return ids.contains(id);
        }
    }

    Bench(FakeTelegram telegram, Memory memory, Finished finished, Limits limits) {
        this(telegram, memory, finished, limits, Equipment.NONE, new VirtualTime());
    }

    Bench(FakeTelegram telegram, Memory memory, Finished finished, Limits limits, Equipment equipment,
            VirtualTime time) {
        this.time = time;
        this.telegram = telegram;
        this.memory = memory;
        this.finished = finished;
        this.bot = new TelegramBot(new BotApi(telegram.address(), FakeTelegram.TOKEN), Shipped.snapshot()::chat, memory,
                limits, new QuizSettings(() -> SHEET, Duration.ofSeconds(20), 3, new Random(1)), witness, equipment,
                time, time, time);
        this.thread = Thread.ofPlatform().name("bot").start(bot::run);
    }

    static Bench start() {
        return start(FakeTelegram.start(), GENEROUS);
    }

    static Bench start(FakeTelegram telegram, Limits limits) {
        Finished finished = new Finished();
        return new Bench(telegram, memory(finished), finished, limits);
    }

    static Bench start(Equipment equipment) {
        Finished finished = new Finished();
        return new Bench(FakeTelegram.start(), memory(finished), finished, GENEROUS, equipment, new VirtualTime());
    }

    static Memory memory(Finished finished) {
        Conversations conversations = new InMemoryConversations();
        InMemoryRounds rounds = new InMemoryRounds();
        return new Memory(new InMemoryPreferences(), conversations, new InMemoryFeedback(), new InMemoryUnanswered(),
                finished, new InMemoryReplies(), new InMemoryGroups(), rounds, new InMemoryScores(rounds));
    }

    /** Waits until the update has been handled. */
    void await(long update) {
        telegram.await("update " + update + " is handled", fake -> finished.contains(update));
    }

    /** An update arrives and is handled. */
    void handle(String json) {
        await(telegram.arrive(json));
    }

    /** Somebody whose app is in English writes to the bot alone, and that is handled. */
    void write(long person, String text) {
        handle(Writing.update("message", Writing.text(person, "private", person, "en", telegram.newMessage(person),
                time.instant(), text)));
    }

    /** Stops the bot and leaves everything else as it is. */
    void stop() {
        bot.stop();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the bot without waiting for what it does. */
    void interrupt() {
        bot.stop(Duration.ZERO);
    }

    @Override
    public void close() {
        stop();
        telegram.close();
    }
}
