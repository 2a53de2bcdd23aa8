package nerchinsk.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of the settings, in the file and in the environment. */
final class Keys {
    /** All keys, each {@code section.key}; {@code config/bot.yaml} says what they mean. */
    static final List<String> ALL = List.of("telegram.operators", "telegram.mode", "telegram.oldest-question-minutes",
            "quiz.question-seconds",
            "quiz.questions", "knowledge.folder", "knowledge.watch", "database.url", "http.port",
            "http.address",
            "limits.questions-per-minute", "limits.person-questions-per-minute", "limits.messages-per-second",
            "log.format", "log.level", "language.dictionary");
    /** The beginning of every variable that is a setting. */
    static final String VARIABLE_PREFIX = "NERCHINSK_";

    private static final Set<String> LISTS = Set.of("telegram.operators");

    private Keys() {
    }

    /** Whether the value of {@code key} is a list. */
    static boolean isList(String key) {
        return LISTS.contains(key);
    }

    /** The variable for {@code key}: {@code NERCHINSK_HTTP_PORT} for {@code http.port}. */
    static String variable(String key) {
        return VARIABLE_PREFIX + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The key that {@code variable} sets. */
    static Optional<String> ofVariable(String variable) {
        return ALL.stream().filter(key -> variable(key).equals(variable)).findFirst();
    }
}
