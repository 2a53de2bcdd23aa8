package nerchinsk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    private static final ConfigFile NO_FILE = new ConfigFile.Absent("config/bot.yaml", false);

    private static ConfigFile file(String text) {
        return new ConfigFile.Present(new TextFile("config/bot.yaml", text));
    }

    private static Config config(ConfigFile file, Map<String, String> environment, Map<String, String> options) {
        Reading<Config> reading = ConfigReader.read(file, environment, options);
        assertThat(reading.problems()).isEmpty();
        return reading.value().orElseThrow();
    }

    private static Config environment(String variable, String value) {
        return config(NO_FILE, Map.of(variable, value), Map.of());
    }

    private static List<String> problems(ConfigFile file, Map<String, String> environment) {
        Reading<Config> reading = ConfigReader.read(file, environment, Map.of());
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
        return reading.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void withoutAnythingTheDefaultsHold() {
        assertThat(config(NO_FILE, Map.of("PATH", "/bin"), Map.of())).isEqualTo(new Config(
                new Config.Telegram(List.of(), Config.Mode.POLLING, Duration.ofHours(2)),
                new Config.Quiz(Duration.ofSeconds(20), 10),
                new Config.KnowledgeSettings(Path.of("knowledge"), true), Optional.empty(),
                new Config.Http(0, "127.0.0.1"), new Config.Limits(10, 5, 30),
                new Config.Log(Config.LogFormat.TEXT, Config.LogLevel.INFO), Optional.empty()));
    }

    @Test
    void theFileSetsEveryKey() {
        assertThat(config(file("""
                telegram: {operators: [7, 5000000000], mode: polling, oldest-question-minutes: 1}
                quiz: {question-seconds: 5, questions: 50}
                knowledge: {folder: ../other, watch: false}
                database: {url: 'jdbc:sqlite:bot.db'}
                http: {port: 8080, address: "::1"}
                limits: {questions-per-minute: 3, person-questions-per-minute: 2, messages-per-second: 1}
                log: {format: json, level: debug}
                language: {dictionary: /dict/a.index}
                """), Map.of(), Map.of())).isEqualTo(new Config(
                new Config.Telegram(List.of(7L, 5_000_000_000L), Config.Mode.POLLING, Duration.ofMinutes(1)),
                new Config.Quiz(Duration.ofSeconds(5), 50),
                new Config.KnowledgeSettings(Path.of("../other"), false), Optional.of("jdbc:sqlite:bot.db"),
                new Config.Http(8080, "::1"), new Config.Limits(3, 2, 1),
                new Config.Log(Config.LogFormat.JSON, Config.LogLevel.DEBUG), Optional.of(Path.of("/dict/a.index"))));
    }

    @Test
    void theEnvironmentSetsEveryKey() {
        assertThat(config(NO_FILE, Map.ofEntries(Map.entry("NERCHINSK_TELEGRAM_OPERATORS", "7, 8"),
                Map.entry("NERCHINSK_TELEGRAM_MODE", "polling"),
                Map.entry("NERCHINSK_TELEGRAM_OLDEST_QUESTION_MINUTES", "1440"),
                Map.entry("NERCHINSK_QUIZ_QUESTION_SECONDS", "600"), Map.entry("NERCHINSK_QUIZ_QUESTIONS", "1"),
                Map.entry("NERCHINSK_KNOWLEDGE_FOLDER", "/srv/knowledge"),
                Map.entry("NERCHINSK_KNOWLEDGE_WATCH", "false"),
                Map.entry("NERCHINSK_DATABASE_URL", "jdbc:sqlite:n.db"),
                Map.entry("NERCHINSK_HTTP_PORT", "65535"),
                Map.entry("NERCHINSK_HTTP_ADDRESS", "0.0.0.0"), Map.entry("NERCHINSK_LOG_FORMAT", "json"),
                Map.entry("NERCHINSK_LOG_LEVEL", "error"), Map.entry("NERCHINSK_LANGUAGE_DICTIONARY", "/dict/b"),
                Map.entry("NERCHINSK_LIMITS_QUESTIONS_PER_MINUTE", "1000"),
                Map.entry("NERCHINSK_LIMITS_PERSON_QUESTIONS_PER_MINUTE", "999"),
                Map.entry("NERCHINSK_LIMITS_MESSAGES_PER_SECOND", "998")), Map.of()))
                .isEqualTo(new Config(new Config.Telegram(List.of(7L, 8L), Config.Mode.POLLING, Duration.ofDays(1)),
                        new Config.Quiz(Duration.ofMinutes(10), 1),
                        new Config.KnowledgeSettings(Path.of("/srv/knowledge"), false),
                        Optional.of("jdbc:sqlite:n.db"),
                        new Config.Http(65_535, "0.0.0.0"), new Config.Limits(1_000, 999, 998),
                        new Config.Log(Config.LogFormat.JSON, Config.LogLevel.ERROR), Optional.of(Path.of("/dict/b"))));
    }

    @Test
    void dictionaryIsNamedFromTheRootOnOrNotAtAll() {
        assertThat(problems(file("language: {dictionary: mueller7.index}\n"), Map.of()))
                .singleElement().asString().contains("must be a path from the root on");
        assertThat(config(file("language: {dictionary: ''}\n"), Map.of(), Map.of()).dictionary()).isEmpty();
    }

    @Test
    void anOptionBeatsTheEnvironmentWhichBeatsTheFile() {
        ConfigFile file = file("knowledge: {folder: from-file, watch: false}\nquiz: {questions: 5}\n");
        Map<String, String> environment = Map.of("NERCHINSK_KNOWLEDGE_FOLDER", "from-environment",
                "NERCHINSK_QUIZ_QUESTIONS", "6");
        Config config = config(file, environment, Map.of("knowledge.folder", "from-option"));
        assertThat(config.knowledge()).isEqualTo(new Config.KnowledgeSettings(Path.of("from-option"), false));
        assertThat(config.quiz().questions()).isEqualTo(6);
        assertThat(config(file, environment, Map.of()).knowledge().folder()).isEqualTo(Path.of("from-environment"));
    }

    @Test
    void anEmptyListOrAddressInTheEnvironmentBeatsTheFileToo() {
        ConfigFile file = file("telegram: {operators: [7]}\ndatabase: {url: 'jdbc:sqlite:x'}\n");
        Config config = config(file, Map.of("NERCHINSK_TELEGRAM_OPERATORS", "", "NERCHINSK_DATABASE_URL", ""),
                Map.of());
        assertThat(config.telegram().operators()).isEmpty();
        assertThat(config.databaseUrl()).isEmpty();
    }

    @Test
    void spacesAroundAVariableDoNotMatter() {
        assertThat(environment("NERCHINSK_HTTP_PORT", " 8080 ").http().port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but comments\n", "quiz:\n  # questions: 5\n", "telegram:\n  operators:\n",
            "database:\n  url: ''\n"})
    void whatIsCommentedOutOrLeftEmptyHasItsDefault(String text) {
        assertThat(config(file(text), Map.of(), Map.of())).isEqualTo(Config.DEFAULT);
    }

    @Test
    void aFileThatIsAbsentIsAProblemOnlyIfSomebodyAskedForIt() {
        assertThat(problems(NO_FILE, Map.of())).isEmpty();
        assertThat(problems(new ConfigFile.Absent("my.yaml", true), Map.of())).containsExactly(
                "my.yaml:1:1: is not there: check the name after --config");
    }

    @Test
    void allProblemsOfFileAndEnvironmentAreToldTogether() {
        assertThat(problems(file("""
                telegram:
                  operators: me
                  mod: polling
                quiz:
                  question-seconds: 4
                  questions: 51
                http: 8080
                databse:
                  url: x
                """), Map.of("NERCHINSK_QUIZ_QUESTION_SECONDS", "soon", "NERCHINSK_TELEGRAM_OPERATORS", "1,x,,2",
                "NERCHINSK_HTTP_PROT", "1"))).containsExactly(
                        "NERCHINSK_HTTP_PROT:1:1: there is no such setting: did you mean NERCHINSK_HTTP_PORT?",
                        "NERCHINSK_QUIZ_QUESTION_SECONDS:1:1: `question-seconds` must be a whole number from 5 to 600",
                        "NERCHINSK_TELEGRAM_OPERATORS:1:1: "
                                + "`operators` must be a whole number from 1 to 4503599627370495",
                        "config/bot.yaml:2:14: `operators` must be a list, as in [a, b]",
                        "config/bot.yaml:3:3: unknown key `mod`; known are operators, mode, oldest-question-minutes; did you mean `mode`?",
                        "config/bot.yaml:5:21: `question-seconds` must be a whole number from 5 to 600",
                        "config/bot.yaml:6:14: `questions` must be a whole number from 1 to 50",
                        "config/bot.yaml:7:7: `http` must be a mapping: write key: value lines",
                        "config/bot.yaml:8:1: unknown key `databse`; known are telegram, quiz, knowledge, database, "
                                + "http, limits, log, language; did you mean `database`?");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            telegram.mode,                webhook
            quiz.question-seconds,        4
            quiz.question-seconds,        601
            quiz.questions,               0
            quiz.questions,               ''
            knowledge.watch,              yes
            knowledge.folder,             ''
            http.port,                    65536
            http.port,                    -1
            http.address,                 127.0.0.1:80
            http.address,                 http://x/
            http.address,                 ''
            log.format,                   xml
            log.level,                    all
            limits.questions-per-minute,  0
            database.url,                 postgres://db
            database.url,                 jdbc:postgresql://db/n
            """)
    void valuesOutOfRangeAreProblemsInTheEnvironment(String key, String value) {
        assertThat(problems(NO_FILE, Map.of(Keys.variable(key), value))).singleElement().asString().startsWith(
                Keys.variable(key) + ":1:1: `");
    }

    @Test
    void addressesAreNotRepeatedSinceTheyMayHoldPasswords() {
        assertThat(problems(file("database: {url: 'postgres://bot:secret@db'}"), Map.of())).singleElement().asString()
                .doesNotContain("secret");
    }

    @Test
    void whoWritesTheTokenIntoTheSettingsLearnsWhereItBelongsAndItIsNotRepeated() {
        assertThat(problems(file("telegram:\n  token: 1:secret\n"), Map.of("NERCHINSK_BOT_TOKEN", "1:secret")))
                .satisfiesExactly(
                        variable -> assertThat(variable).startsWith("NERCHINSK_BOT_TOKEN:1:1: ")
                                .contains("TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE").doesNotContain("secret"),
                        line -> assertThat(line).startsWith("config/bot.yaml:2:3: `token` does not belong")
                                .contains("TELEGRAM_BOT_TOKEN_FILE").doesNotContain("secret"));
    }

    @Test
    void aPathThatTheMachineDoesNotKnowIsAProblem() {
        assertThat(problems(NO_FILE, Map.of("NERCHINSK_KNOWLEDGE_FOLDER", "a\u0000b"))).containsExactly(
                "NERCHINSK_KNOWLEDGE_FOLDER:1:1: `folder` is not a path on this machine: write another");
    }

    @Test
    void variablesOfOtherProgramsAreWarnedOfAndLeftAlone() {
        Map<String, String> kubernetes = Map.of("NERCHINSK_PORT", "tcp://10.0.0.7:8080", "NERCHINSK_SERVICE_HOST",
                "10.0.0.7", "NERCHINSK_PORT_8080_TCP_ADDR", "10.0.0.7", "PATH", "/bin");
        assertThat(config(NO_FILE, kubernetes, Map.of())).isEqualTo(Config.DEFAULT);
        assertThat(ConfigReader.warnings(kubernetes)).extracting(Problem::toString).containsExactly(
                "NERCHINSK_PORT:1:1: is no setting and is left alone",
                "NERCHINSK_PORT_8080_TCP_ADDR:1:1: is no setting and is left alone",
                "NERCHINSK_SERVICE_HOST:1:1: is no setting and is left alone");
    }
}
