package nerchinsk.telegram;

import nerchinsk.chat.ChatId;

/** In which groups the bot has introduced itself. Safe for use by many threads. */
public interface Groups {
    /** Whether the bot has introduced itself in {@code group}. */
    boolean met(ChatId group);

    /** The bot has introduced itself in {@code group}. */
    void meet(ChatId group);

    /** One group has become another. */
    void move(ChatId from, ChatId to);
}
