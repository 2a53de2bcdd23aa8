package nerchinsk.chat;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import nerchinsk.language.WordLists;
import nerchinsk.text.Language;

/**
 * The words of the bot in each language, as they stand in {@code messages.<language>.properties} beside a class.
 * Immutable: safe for use by many threads.
 */
public final class Messages {
    private static final Messages CHAT = new Messages(Messages.class);

    private final Map<Language, Properties> messages = new EnumMap<>(Language.class);

    /** The words beside {@code home}. */
    public Messages(Class<?> home) {
        for (Language language : Language.values()) {
            messages.put(language, WordLists.properties(home, "messages." + language.code() + ".properties"));
        }
    }

    /** What every chat has in common, under {@code key}, with {@code values} filled in as they are. */
    public static String say(Language language, String key, Object... values) {
        return CHAT.get(language, key, values);
    }

    /** The message under {@code key}, with {@code values} filled in as they are. */
    public String get(Language language, String key, Object... values) {
        String pattern = Objects.requireNonNull(
                Objects.requireNonNull(messages.get(language)).getProperty(key), key);
        return new MessageFormat(pattern, language.locale()).format(values);
    }
}
