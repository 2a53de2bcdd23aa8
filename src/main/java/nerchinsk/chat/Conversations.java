package nerchinsk.chat;

import java.util.Optional;

/** What was said where, kept for as long as the storage keeps it. Safe for use by many threads. */
public interface Conversations {
    /** What was said in {@code room}. */
    Optional<Remembered> in(Room room);

    /** Keeps what was said in {@code room} instead of what was kept before. */
    void keep(Room room, Remembered remembered);

    /** What was said in one chat was said in another from now on. */
    void move(ChatId from, ChatId to);

    /** Forgets what was said in {@code chat}. */
    void forget(ChatId chat);
}
