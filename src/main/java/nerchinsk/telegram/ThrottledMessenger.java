package nerchinsk.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nerchinsk.chat.ChatId;

/**
 * Waits until a message may be sent. Wrap it around {@link BotApiMessenger} and within {@link RetryingMessenger}. Safe
 * for use by many threads.
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
        return messenger.make(call);
    }

    private void await(ChatId chat) {
        await(pace.inChat(chat, clock.instant()));
        await(pace.overAll(clock.instant()));
    }

    private void await(Instant slot) {
        Duration wait = Duration.between(clock.instant(), slot);
        if (wait.isPositive()) {
            pause.pause(wait);
        }
    }
}
