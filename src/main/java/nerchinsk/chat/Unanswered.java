package nerchinsk.chat;

import java.util.List;

/** Questions that were not answered. Safe for use by many threads. */
public interface Unanswered {
    /** Keeps a question; kept once more, it takes the place of what was kept, and what was reported stays reported. */
    void keep(OpenQuestion question);

    /** The latest questions, newest first, at most {@code most}. */
    List<OpenQuestion> latest(int most);

    /** What was asked in one chat was asked in another from now on. */
    void move(ChatId from, ChatId to);

    /** Forgets what {@code person} asked. */
    void forget(PersonId person);
}
