package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;

/**
 * Slows down those who ask very much: a chat waits for its turn, and what one person of a group asks too much is left
 * out. Safe for use by many threads.
 */
final class Flood {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** A chat may let three minutes of questions pile up. */
    private static final int MOST_MINUTES = 3;
    /** After so many chats and persons those who have been quiet are forgotten; our choice. */
    private static final int MANY = 10_000;

    private final int perChat;
    private final int perPerson;
    private final Map<Object, Deque<Instant>> asked = new HashMap<>();
    private final Map<ChatId, Instant> told = new HashMap<>();

    /** What becomes of a question. */
    sealed interface Verdict {
        /** It is answered. */
        record Answer() implements Verdict {
        }

        /** It is answered after a while. */
        record Wait(Duration time, boolean tell) implements Verdict {
        }

        /** It is left out, since the chat asks too much. */
        record LeaveOut(boolean tell) implements Verdict {
        }

        /** It is left out, since this person asks too much. */
        record LeaveOutPerson(boolean tell) implements Verdict {
        }
    }

    private record Member(ChatId chat, PersonId person) {
    }

    Flood(int perChat, int perPerson) {
        this.perChat = perChat;
        this.perPerson = perPerson;
    }

    /**
     * What becomes of a question asked in {@code chat}.
     *
     * @param waiting how many questions wait behind it
     */
    synchronized Verdict of(ChatId chat, boolean group, PersonId person, Instant now, int waiting) {
        tidy(now);
        Member member = new Member(chat, person);
        if (group && within(member, now) >= perPerson) {
            return new Verdict.LeaveOutPerson(tell(chat, now));
        }
        if (waiting > MOST_MINUTES * perChat) {
            return new Verdict.LeaveOut(tell(chat, now));
        }
        Deque<Instant> times = asked.computeIfAbsent(chat, each -> new ArrayDeque<>());
        Instant slot = times.size() < perChat ? now : later(now, times.getFirst().plus(MINUTE));
        add(times, slot, perChat);
        if (group) {
            add(asked.computeIfAbsent(member, each -> new ArrayDeque<>()), slot, perPerson);
        }
        return slot.isAfter(now)
                ? new Verdict.Wait(Duration.between(now, slot), tell(chat, now))
                : new Verdict.Answer();
    }

    /** Whether something that need not be answered can be answered now; it counts as a question then. */
    synchronized boolean hasRoom(ChatId chat, Instant now) {
        return hasRoom(chat, perChat, now);
    }

    /** The same for one person in a chat. */
    synchronized boolean hasRoom(ChatId chat, PersonId person, Instant now) {
        return hasRoom(new Member(chat, person), perPerson, now);
    }

    private boolean hasRoom(Object who, int most, Instant now) {
        tidy(now);
        Deque<Instant> times = asked.computeIfAbsent(who, each -> new ArrayDeque<>());
        boolean room = times.size() < most || !times.getFirst().plus(MINUTE).isAfter(now);
        if (room) {
            add(times, now, most);
        }
        return room;
    }

    private long within(Member member, Instant now) {
        return asked.getOrDefault(member, new ArrayDeque<>()).stream().filter(time -> time.plus(MINUTE).isAfter(now))
                .count();
    }

    /** Once a minute is enough. */
    private boolean tell(ChatId chat, Instant now) {
        Instant before = told.get(chat);
        if (before != null && before.plus(MINUTE).isAfter(now)) {
            return false;
        }
        told.put(chat, now);
        return true;
    }

    private void tidy(Instant now) {
        if (asked.size() > MANY) {
            asked.values().removeIf(times -> times.isEmpty() || times.getLast().plus(MINUTE).isBefore(now));
            told.values().removeIf(time -> time.plus(MINUTE).isBefore(now));
        }
    }

    private static void add(Deque<Instant> times, Instant time, int most) {
        times.addLast(time);
        if (times.size() > most) {
            times.removeFirst();
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
