package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nerchinsk.chat.ChatId;

/**
 * Waits until a message may be sent: for the limits, and as long as Telegram says. Wrap it around {@link
 * BotApiMessenger} and within {@link RetryingMessenger}. Safe for use by many threads.
 */
final class ThrottledMessenger implements Messenger {
    private final Messenger messenger;
    private final Pace pace;
    private final InstantSource clock;
    private final Pause pause;

    ThrottledMessenger(Messenger messenger, Pace pace, InstantSource clock, Pause pause) {
        this.messenger = messenger;
        this.pace = pace;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public Result make(Call call) {
        call.writesTo().ifPresent(this::await);
        Result result = messenger.make(call);
        if (result instanceof Result.TooMany tooMany) {
            // Others who write to the same chat, as a round of the quiz, wait as long.
            call.writesTo().ifPresent(chat -> pace.hold(chat, clock.instant().plus(tooMany.retryAfter())));
        }
        return result;
    }

    private void await(ChatId chat) {
        await(pace.inChat(chat, clock.instant()));
        await(pace.overAll(clock.instant()));
        Instant free = pace.free(chat, clock.instant());
        while (free.isAfter(clock.instant())) {
            await(free);
            free = pace.free(chat, clock.instant());
        }
    }

    private void await(Instant slot) {
        Duration wait = Duration.between(clock.instant(), slot);
        if (wait.isPositive()) {
            pause.pause(wait);
        }
    }
}
