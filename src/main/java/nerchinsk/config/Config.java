package nerchinsk.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings of the program, all of them valid.
 *
 * @param telegram how the bot works on Telegram
 * @param quiz how a quiz round goes
 * @param knowledge where the knowledge lies
 * @param databaseUrl the JDBC address of the database; empty: a file in the data folder
 * @param http where health and metrics are served
 * @param limits how much the bot does for whom
 * @param log what is written to the log, and how
 * @param dictionary the dictionary of the two languages, by the path of its index or without ending; empty: none
 */
public record Config(Telegram telegram, Quiz quiz, KnowledgeSettings knowledge, Optional<String> databaseUrl,
        Http http, Limits limits, Log log, Optional<Path> dictionary) {

    /** The settings that hold where nothing is set. */
    public static final Config DEFAULT = new Config(new Telegram(List.of(), Mode.POLLING, Duration.ofMinutes(120)),
            new Quiz(Duration.ofSeconds(20), 10), new KnowledgeSettings(Path.of("knowledge"), true), Optional.empty(),
            new Http(0, "127.0.0.1"), new Limits(10, 5, 30), new Log(LogFormat.TEXT, LogLevel.INFO),
            Optional.empty());

    /**
     * How the bot works on Telegram.
     *
     * @param operators the user ids of those who run it
     * @param mode how updates arrive
     * @param oldestQuestion how old a question may be to be answered, 1 minute to a day
     */
    public record Telegram(List<Long> operators, Mode mode, Duration oldestQuestion) {
        public Telegram {
            operators = List.copyOf(operators);
        }
    }

    /**
     * How much the bot does for whom.
     *
     * @param questionsPerMinute how many questions a chat may ask in a minute, 1 to 1000
     * @param personQuestionsPerMinute how many of them one person may ask in a group, 1 to 1000
     * @param messagesPerSecond how many messages the bot sends in a second over all, 1 to 1000
     */
    public record Limits(int questionsPerMinute, int personQuestionsPerMinute, int messagesPerSecond) {
    }

    /**
     * Where health and metrics are served.
     *
     * @param port 0 to 65535; 0: nowhere
     * @param address the address of this machine that is listened on
     */
    public record Http(int port, String address) {
    }

    /**
     * What is written to the log, and how.
     *
     * @param level the least that is written
     */
    public record Log(LogFormat format, LogLevel level) {
    }

    /** How an event of the log is written. */
    public enum LogFormat {
        /** A line for people. */
        TEXT,
        /** A line of JSON. */
        JSON
    }

    /** How much an event of the log matters. */
    public enum LogLevel {
        /** For those who look for a fault; may hold what people ask. */
        DEBUG,
        /** What happens. */
        INFO,
        /** What may need a hand. */
        WARN,
        /** What does need a hand. */
        ERROR
    }

    /** How updates arrive. */
    public enum Mode {
        /** The bot asks Telegram for them. */
        POLLING
    }

    /**
     * How a quiz round goes.
     *
     * @param questionTime how long a question can be answered, 5 seconds to 10 minutes
     * @param questions how many questions a round has, 1 to 50
     */
    public record Quiz(Duration questionTime, int questions) {
    }

    /**
     * Where the knowledge lies.
     *
     * @param folder the knowledge folder; if relative, then to the working directory
     * @param watch whether changes in it are taken over while the bot runs
     */
    public record KnowledgeSettings(Path folder, boolean watch) {
    }
}
