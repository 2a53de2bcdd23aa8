package nerchinsk.round;

import java.util.List;
import java.util.Map;
import nerchinsk.chat.ChatId;

/** What has happened in rounds. Safe for use by many threads. */
public interface Rounds {
    /** Keeps how far a round has got: its plan, its end and its last question; answers are kept by {@link #log}. */
    void keep(Story story);

    /** Keeps an answer; one that is there already stays as it is. */
    void log(Story story, GivenAnswer answer);

    /** The rounds whose end has not been made known, with their answers, the oldest first. */
    List<Story> unfinished();

    /** How often each question has been asked in {@code chat}, by its id; those that were lost count, too. */
    Map<String, Integer> timesAsked(ChatId chat);

    /** One group has become another: its rounds and answers belong to the other now, beside what that has already. */
    void move(ChatId from, ChatId to);
}
