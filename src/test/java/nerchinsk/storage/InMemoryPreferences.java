package nerchinsk.storage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Preferences;
import nerchinsk.text.Language;

/** Settings in memory. */
public final class InMemoryPreferences implements Preferences {
    private final Map<ChatId, Language> languages = new ConcurrentHashMap<>();

    @Override
    public Optional<Language> language(ChatId chat) {
        return Optional.ofNullable(languages.get(chat));
    }

    @Override
    public void setLanguage(ChatId chat, Optional<Language> language) {
        language.ifPresentOrElse(set -> languages.put(chat, set), () -> languages.remove(chat));
    }

    @Override
    public void move(ChatId from, ChatId to) {
        Optional.ofNullable(languages.remove(from)).ifPresent(language -> languages.put(to, language));
    }

    @Override
    public void forget(ChatId chat) {
        languages.remove(chat);
    }
}
