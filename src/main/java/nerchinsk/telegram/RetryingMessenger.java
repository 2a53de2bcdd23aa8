package nerchinsk.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries again what did not come to an end, with growing pauses, and waits as long as Telegram says. What Telegram
 * refuses is not tried again, unless the token is the reason. Wrap it around {@link ThrottledMessenger}. Safe for use
 * by many threads.
 */
final class RetryingMessenger implements Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(RetryingMessenger.class);
    /** Longer than a hiccup of the network; our choice. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    /** So soon after an outage the bot is back; an hour of calls this far apart troubles nobody. Our choice. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** What is soon of no use is tried so often, unless a wait is longer than this; our choice. */
    private static final int BRIEF_TRIES = 4;
    private static final Duration BRIEF_WAIT = Duration.ofSeconds(10);

    private final Messenger messenger;
    private final Pause pause;

    RetryingMessenger(Messenger messenger, Pause pause) {
        this.messenger = messenger;
        this.pause = pause;
    }

    @Override
    public Result make(Call call) {
        int tries = 0;
        while (true) {
            Result result = messenger.make(call);
            tries++;
            Duration wait = switch (result) {
                case Result.TooMany tooMany -> tooMany.retryAfter();
                case Result.Failed failed -> pauseAfter(tries);
                case Result.Refused refused when refused.token() && call.patience() != Call.Patience.BRIEF ->
                    pauseAfter(tries);
                case Result.Refused refused -> Duration.ZERO;
                case Result.Done done -> Duration.ZERO;
                case Result.Fetched fetched -> Duration.ZERO;
                case Result.Polled polled -> Duration.ZERO;
                case Result.Is is -> Duration.ZERO;
                case Result.Self self -> Duration.ZERO;
                case Result.Moved moved -> Duration.ZERO;
            };
            if (wait.isZero() || !worth(call, result, tries, wait)) {
                return result;
            }
            LOG.debug("{} again in {} ms: {}", call.getClass().getSimpleName(), wait.toMillis(), result);
            pause.pause(wait);
        }
    }

    private static boolean worth(Call call, Result result, int tries, Duration wait) {
        return switch (call.patience()) {
            case ENDLESS -> true;
            case CAREFUL -> !(result instanceof Result.Failed);
            case BRIEF -> tries < BRIEF_TRIES && wait.compareTo(BRIEF_WAIT) <= 0;
            case NONE -> false;
        };
    }

    /** A quarter of a second, then twice as long each time, up to ten seconds. */
    static Duration pauseAfter(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
