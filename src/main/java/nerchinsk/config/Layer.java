package nerchinsk.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;

/** Lays what one place sets over what was set before; every key may be left out. */
final class Layer {
    /** Telegram promises that ids of users have at most 52 significant bits (core.telegram.org/bots/api#user). */
    private static final long MOST_USER_ID = (1L << 52) - 1;

    /** Names have letters, digits, dots and hyphens; addresses of IPv6 colons, too. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.-]+|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

    private Layer() {
    }

    /** The settings in {@code top}, and those of {@code base} where it is silent or wrong. */
    static Config over(Config base, MappingReader top) {
        Config config = new Config(section(top, "telegram", base.telegram(), Layer::telegram),
                section(top, "quiz", base.quiz(), Layer::quiz),
                section(top, "knowledge", base.knowledge(), Layer::knowledge),
                section(top, "database", base.databaseUrl(), Layer::databaseUrl),
                section(top, "http", base.http(), Layer::http),
                section(top, "limits", base.limits(), Layer::limits),
                section(top, "log", base.log(), Layer::log),
                section(top, "language", base.dictionary(), Layer::dictionary));
        top.end();
        return config;
    }

    /** A section with all of its keys commented out says nothing. */
    private static <T> T section(MappingReader top, String name, T base, BiFunction<MappingReader, T, T> read) {
        Field field = top.optional(name);
        Optional<MappingReader> section = field.blank() ? Optional.empty() : field.mapping();
        return section.map(fields -> {
            T value = read.apply(fields, base);
            fields.end();
            return value;
        }).orElse(base);
    }

    private static Config.Telegram telegram(MappingReader fields, Config.Telegram base) {
        fields.bar("token",
                "does not belong into the settings: remove the line, have @BotFather give out a new token, and "
                        + "set TELEGRAM_BOT_TOKEN or TELEGRAM_BOT_TOKEN_FILE");
        return new Config.Telegram(operators(fields.optional("operators"), base.operators()),
                fields.optional("mode").oneOf(List.of(Config.Mode.values()), Layer::word).orElse(base.mode()),
                fields.optional("oldest-question-minutes").integer(1, 1_440).map(Duration::ofMinutes)
                        .orElse(base.oldestQuestion()));
    }

    private static List<Long> operators(Field field, List<Long> base) {
        if (!field.present()) {
            return base;
        }
        return field.blank() ? List.of() : field.integers(1, MOST_USER_ID);
    }

    private static Config.Quiz quiz(MappingReader fields, Config.Quiz base) {
        Optional<Duration> time = fields.optional("question-seconds").integer(5, 600).map(Duration::ofSeconds);
        return new Config.Quiz(time.orElse(base.questionTime()),
                fields.optional("questions").integer(1, 50).orElse(base.questions()));
    }

    private static Config.KnowledgeSettings knowledge(MappingReader fields, Config.KnowledgeSettings base) {
        return new Config.KnowledgeSettings(path(fields.optional("folder")).orElse(base.folder()),
                fields.optional("watch").flag().orElse(base.watch()));
    }

    private static Optional<Path> path(Field field) {
        try {
            return field.text().map(Path::of);
        } catch (InvalidPathException fault) {
            field.problem("is not a path on this machine: write another");
            return Optional.empty();
        }
    }

    private static Optional<Path> dictionary(MappingReader fields, Optional<Path> base) {
        Field field = fields.optional("dictionary");
        if (field.blank()) {
            return Optional.empty();
        }
        Optional<Path> path = path(field);
        if (path.filter(name -> !name.isAbsolute()).isPresent()) {
            field.problem("must be a path from the root on, as /usr/share/dictd/mueller7.index, or empty");
        }
        return path.or(() -> base);
    }

    private static Optional<String> databaseUrl(MappingReader fields, Optional<String> base) {
        Field field = fields.optional("url");
        if (field.blank()) {
            return Optional.empty();
        }
        Optional<String> url = field.text();
        if (url.filter(text -> !text.startsWith("jdbc:sqlite:")).isPresent()) {
            field.problem("must be a JDBC address that begins with jdbc:sqlite:, or empty");
        }
        return url.or(() -> base);
    }

    private static Config.Http http(MappingReader fields, Config.Http base) {
        Field address = fields.optional("address");
        Optional<String> text = address.text();
        if (text.filter(host -> !ADDRESS.matcher(host).matches()).isPresent()) {
            address.problem("must be an address or name of this machine, as 127.0.0.1 or 0.0.0.0, without a port");
        }
        return new Config.Http(fields.optional("port").integer(0, 65_535).orElse(base.port()),
                text.orElse(base.address()));
    }

    private static Config.Log log(MappingReader fields, Config.Log base) {
        return new Config.Log(
                fields.optional("format").oneOf(List.of(Config.LogFormat.values()), Layer::word).orElse(base.format()),
                fields.optional("level").oneOf(List.of(Config.LogLevel.values()), Layer::word).orElse(base.level()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Config.Limits limits(MappingReader fields, Config.Limits base) {
        return new Config.Limits(
                fields.optional("questions-per-minute").integer(1, 1_000).orElse(base.questionsPerMinute()),
                fields.optional("person-questions-per-minute").integer(1, 1_000)
                        .orElse(base.personQuestionsPerMinute()),
                fields.optional("messages-per-second").integer(1, 1_000).orElse(base.messagesPerSecond()));
    }
}
