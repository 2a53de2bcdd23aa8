package nerchinsk.chat;

import java.util.Optional;
import nerchinsk.text.Language;

/** What people have set, chat by chat. Safe for use by many threads. */
public interface Preferences {
    /** The language to answer in; empty for that of the question. */
    Optional<Language> language(ChatId chat);

    /** Sets the language to answer in; empty for that of the question. */
    void setLanguage(ChatId chat, Optional<Language> language);

    /** The settings of one chat belong to another from now on. */
    void move(ChatId from, ChatId to);

    /** Forgets what was set in {@code chat}. */
    void forget(ChatId chat);
}
