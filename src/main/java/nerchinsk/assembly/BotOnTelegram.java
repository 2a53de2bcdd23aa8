package nerchinsk.assembly;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import nerchinsk.chat.PersonId;
import nerchinsk.config.Config;
import nerchinsk.http.Metrics;
import nerchinsk.live.LiveKnowledge;
import nerchinsk.live.Watching;
import nerchinsk.storage.Database;
import nerchinsk.storage.SqlConversations;
import nerchinsk.storage.SqlFeedback;
import nerchinsk.storage.SqlGroups;
import nerchinsk.storage.SqlPreferences;
import nerchinsk.storage.SqlReplies;
import nerchinsk.storage.SqlRounds;
import nerchinsk.storage.SqlScores;
import nerchinsk.storage.SqlTally;
import nerchinsk.storage.SqlUnanswered;
import nerchinsk.storage.SqlUpdates;
import nerchinsk.telegram.BotApi;
import nerchinsk.telegram.Equipment;
import nerchinsk.telegram.Limits;
import nerchinsk.telegram.Memory;
import nerchinsk.telegram.QuizSettings;
import nerchinsk.telegram.TelegramBot;

/** The bot on Telegram with everything that it needs. */
public final class BotOnTelegram implements AutoCloseable {
    private final TelegramBot bot;
    private final Database database;
    private final LiveKnowledge<Snapshot> knowledge;
    private final Watching watching;
    private final Watch watch;

    private BotOnTelegram(TelegramBot bot, Database database, LiveKnowledge<Snapshot> knowledge, Watching watching,
            Watch watch) {
        this.bot = bot;
        this.database = database;
        this.knowledge = knowledge;
        this.watching = watching;
        this.watch = watch;
    }

    /**
     * The bot that answers from {@code knowledge}, which it closes in the end.
     *
     * @param data the folder of its database
     * @param address where the Bot API is served
     * @param token what Telegram gave out for the bot
     * @param watch watches over the bot, which closes it in the end
     */
    public static BotOnTelegram with(Config config, LiveKnowledge<Snapshot> knowledge, Path data,
            URI address, String token, Watch watch) {
        InstantSource clock = InstantSource.system();
        Database database = Database.open(DatabasePlace.made(config, data), clock);
        Metrics metrics = watch.metrics();
        Memory memory = new Memory(new SqlPreferences(database), new SqlConversations(database),
                new SqlFeedback(database), new SqlUnanswered(database), new SqlUpdates(database),
                new SqlReplies(database), new SqlGroups(database), new CountedRounds(new SqlRounds(database), metrics),
                new SqlScores(database));
        QuizSettings quiz = new QuizSettings(() -> knowledge.with(Snapshot::quiz), config.quiz().questionTime(),
                config.quiz().questions(),
                new SecureRandom());
        Limits limits = new Limits(config.limits().questionsPerMinute(), config.limits().personQuestionsPerMinute(),
                config.limits().messagesPerSecond(), config.telegram().oldestQuestion());
        TelegramBot bot = new TelegramBot(new BotApi(address, token), knowledge, memory, limits, quiz,
                new Counting(metrics, new SqlTally(database)),
                equipment(config, knowledge), clock);
        watch.over(bot, () -> knowledge.standing().since(), clock);
        return new BotOnTelegram(bot, database, knowledge, Watching.over(knowledge, config.knowledge().watch()), watch);
    }

    private static Equipment equipment(Config config, LiveKnowledge<Snapshot> knowledge) {
        return new Equipment(
                config.telegram().operators().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                new Drawing(() -> knowledge.with(Snapshot::knowledge)), new Acquiring(config.knowledge().folder()),
                Optional.of(knowledge));
    }

    /** Runs until it is closed. */
    public void run() {
        bot.run();
    }

    /** Stops in order: what was taken is finished as far as there is time, then stored, then everything is let go. */
    @Override
    public void close() {
        watching.close();
        bot.stop();
        watch.close();
        database.close();
        knowledge.close();
    }
}
