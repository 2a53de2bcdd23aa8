package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nerchinsk.chat.ChatId;

/**
 * When the next message may be sent. The limits are Telegram's
 * (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this): one message a second in a chat, 20 a
 * minute in a group, about 30 a second over all. Safe for use by many threads.
 */
final class Pace {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int GROUP_A_MINUTE = 20;
    /** After so many chats those that are quiet are forgotten; our choice. */
    private static final int MANY_CHATS = 10_000;
    /**
     * Messages come in groups of a tenth of what a second allows: the more are on their way at once, the more may come
     * twice if the program is killed. Our choice.
     */
    private static final int GROUPS_A_SECOND = 10;

    private final int mostASecond;
    private final Map<ChatId, Deque<Instant>> chats = new HashMap<>();
    private final Map<ChatId, Instant> held = new HashMap<>();
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Deque<Instant> latest = new ArrayDeque<>();

    /** @param mostASecond how many messages a second over all */
    Pace(int mostASecond) {
        this.mostASecond = mostASecond;
    }

    /** The first moment from {@code now} on at which a message to {@code chat} may be sent; it is taken. */
    synchronized Instant inChat(ChatId chat, Instant now) {
        if (chats.size() > MANY_CHATS) {
            chats.values().removeIf(sent -> sent.getLast().isBefore(now.minus(MINUTE)));
        }
        boolean group = chat.value() < 0;
        Deque<Instant> sent = chats.computeIfAbsent(chat, each -> new ArrayDeque<>());
        Instant slot = sent.isEmpty() ? now : later(now, sent.getLast().plus(SECOND));
        if (group && sent.size() == GROUP_A_MINUTE) {
            slot = later(slot, sent.getFirst().plus(MINUTE));
        }
        take(sent, slot, group ? GROUP_A_MINUTE : 1);
        return slot;
    }

    /** Telegram wants no message to {@code chat} before {@code until}. */
    synchronized void hold(ChatId chat, Instant until) {
        held.merge(chat, until, Pace::later);
    }

    /** The first moment from {@code now} on at which Telegram takes messages to {@code chat} again. */
    synchronized Instant free(ChatId chat, Instant now) {
        Instant until = held.getOrDefault(chat, now);
        if (!until.isAfter(now)) {
            held.remove(chat);
        }
        return later(now, until);
    }

    /** The first moment from {@code now} on at which any message may be sent; it is taken. */
    synchronized Instant overAll(Instant now) {
        Instant slot = all.size() < mostASecond ? now : later(now, all.getFirst().plus(SECOND));
        int atOnce = Math.max(1, mostASecond / GROUPS_A_SECOND);
        if (latest.size() == atOnce) {
            slot = later(slot, latest.getFirst().plus(SECOND.multipliedBy(atOnce).dividedBy(mostASecond)));
        }
        take(latest, slot, atOnce);
        take(all, slot, mostASecond);
        return slot;
    }

    private static void take(Deque<Instant> sent, Instant slot, int most) {
        sent.addLast(slot);
        if (sent.size() > most) {
            sent.removeFirst();
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
