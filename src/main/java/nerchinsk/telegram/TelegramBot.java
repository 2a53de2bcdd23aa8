package nerchinsk.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nerchinsk.chat.Chats;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot, from its start to its stop. */
public final class TelegramBot {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    /** Of the ten seconds that a stop may take, the rest is for the storage. */
    private static final Duration FINISHING = Duration.ofSeconds(7);
    /** What a round may take after that to note that its question was sent. */
    private static final Duration LAST_STEP = Duration.ofMillis(500);

    private final BotApi api;
    private final Chats chat;
    private final Memory memory;
    private final Limits limits;
    private final QuizSettings quiz;
    private final Witness witness;
    private final Equipment equipment;
    private final DeskMaking making;
    private final InstantSource clock;
    private final Pause pause;
    private final Alarms alarms;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread runner;
    private @Nullable Mailboxes mailboxes;
    private @Nullable Games games;
    private boolean stopping;

    /**
     * A bot that has not begun.
     *
     * @param chat who takes the turns, asked anew for each update
     */
    public TelegramBot(BotApi api, Chats chat, Memory memory, Limits limits, QuizSettings quiz, Witness witness,
            Equipment equipment, InstantSource clock) {
        this(api, chat, memory, limits, quiz, witness, equipment, clock, Pause.REAL, Alarms.by(clock));
    }

    TelegramBot(BotApi api, Chats chat, Memory memory, Limits limits, QuizSettings quiz, Witness witness,
            Equipment equipment, InstantSource clock, Pause pause, Alarms alarms) {
        this.api = api;
        this.chat = chat;
        this.memory = memory;
        this.limits = limits;
        this.quiz = quiz;
        this.witness = witness;
        this.equipment = equipment;
        this.clock = clock;
        this.pause = pause;
        this.alarms = alarms;
        this.making = new DeskMaking(chat, memory, limits, quiz, witness, equipment, clock, pause, alarms);
    }

    /** Runs until it is stopped; Telegram need not be reachable yet. */
    public void run() {
        try {
            if (begin(Thread.currentThread())) {
                work();
            }
        } catch (StoppedException e) {
            LOG.debug("stopped while starting");
        } finally {
            stopped.countDown();
        }
    }

    private synchronized boolean begin(Thread thread) {
        runner = thread;
        return !stopping;
    }

    private synchronized boolean open(Mailboxes opened, Games begun) {
        mailboxes = opened;
        games = begun;
        return !stopping;
    }

    /** Whether Telegram has told the bot who it is, and updates are fetched. */
    public synchronized boolean isHere() {
        return mailboxes != null && !stopping;
    }

    /** How many updates are waiting or being handled. */
    public int waiting() {
        Mailboxes open;
        synchronized (this) {
            open = mailboxes;
        }
        return open == null ? 0 : open.waiting();
    }

    private void work() {
        Rehearsal.of(memory);
        Messenger messenger = messenger();
        Me me = insist(messenger, new Call.AskWhoIAm(), Result.Self.class).me();
        insist(messenger, new Call.DeleteWebhook(), Result.Done.class);
        LOG.info("@{} is here; {} messages of groups are seen.", me.name(), me.readsAll() ? "all" : "addressed");
        Reception reception = new Reception();
        Posting posting = new Posting(messenger, memory);
        QuizPosts posts = new QuizPosts(messenger, posting);
        Games rounds = new Games(
                new QuizMeans(quiz, memory.rounds(), memory.scores(), posts, reception, new OpenPolls(),
                        alarms, clock));
        List<Arrival> left = memory.updates().unfinished();
        Desk desk = making.desk(messenger, posting, posts, rounds, me, !left.isEmpty());
        Taking taking = new Taking(chat, new UpdateReader(me), desk, memory.updates());
        Mailboxes boxes = new Mailboxes(taking::handle, taking::glance, alarms, clock);
        if (open(boxes, rounds)) {
            rounds.resume();
            Thread.ofVirtual().name("menus").start(() -> set(new Menus(messenger, equipment)));
            new Intake(api, memory.updates(), boxes, new Reach(), reception, witness, clock, pause).run(left);
        }
    }

    /** Without this the bot cannot begin: it is asked until it is done, whatever Telegram says. */
    private <T extends Result> T insist(Messenger messenger, Call call, Class<T> wanted) {
        int tries = 0;
        while (true) {
            Result result = messenger.make(call);
            if (wanted.isInstance(result)) {
                return wanted.cast(result);
            }
            LOG.warn("Telegram refuses {}: {}. The bot tries again.", call, result);
            pause.pause(RetryingMessenger.pauseAfter(++tries));
        }
    }

    private Messenger messenger() {
        Messenger watched = new WatchedMessenger(new BotApiMessenger(api), new Reach(), witness);
        return new RetryingMessenger(
                new ThrottledMessenger(watched, new Pace(limits.messagesPerSecond()), clock, pause),
                pause);
    }

    private static void set(Menus menus) {
        try {
            menus.set();
        } catch (StoppedException e) {
            LOG.debug("stopped while setting the menus");
        }
    }

    /**
     * Takes nothing more, finishes what was taken as far as there is time, and returns; the rest is done at the next
     * start.
     */
    public void stop() {
        stop(FINISHING);
    }

    void stop(Duration finishing) {
        Mailboxes open;
        Games begun;
        synchronized (this) {
            stopping = true;
            open = mailboxes;
            begun = games;
            if (runner != null) {
                runner.interrupt();
            }
        }
        if (begun != null) {
            begun.stop();
        }
        if (open != null && !open.close(finishing)) {
            LOG.info("{} updates are left for the next start.", open.waiting());
        }
        if (begun != null) {
            begun.close(LAST_STEP.compareTo(finishing) < 0 ? LAST_STEP : finishing);
        }
        api.close();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (runner != null && !stopped.await(1, TimeUnit.SECONDS)) {
                LOG.warn("the bot does not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
