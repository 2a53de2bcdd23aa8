package nerchinsk.chat;

import java.util.List;

/** What people think of answers. Safe for use by many threads. */
public interface Feedback {
    /** Keeps an opinion; a later one of the same person on the same answer takes its place. */
    void keep(Opinion opinion);

    /** The latest opinions, newest first, at most {@code most}. */
    List<Opinion> latest(int most);

    /** Opinions on what stands in one chat belong to another from now on. */
    void move(ChatId from, ChatId to);

    /** Forgets what {@code person} thinks. */
    void forget(PersonId person);
}
