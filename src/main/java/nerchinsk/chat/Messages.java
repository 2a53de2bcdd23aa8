package nerchinsk.chat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import nerchinsk.text.Language;

/** The words of the bot in each language: {@code messages.<language>.properties}. */
final class Messages {
    private static final Map<Language, Properties> MESSAGES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            MESSAGES.put(language, read("messages." + language.code() + ".properties"));
        }
    }

    private Messages() {
    }

    /** The message under {@code key}, with {@code values} filled in as they are. */
    static String say(Language language, String key, Object... values) {
        String pattern = Objects.requireNonNull(MESSAGES.get(language).getProperty(key), key);
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    /** The keys that exist in a language. */
    static java.util.Set<String> keys(Language language) {
        return MESSAGES.get(language).stringPropertyNames();
    }

    private static Properties read(String resource) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the jar: build it again", e);
        }
    }
}
