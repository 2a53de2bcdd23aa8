package nerchinsk.telegram;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator, once, when Telegram cannot be reached or will not serve, and when it does again. */
final class Reach {
    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);
    /** One call that fails is nothing to be told of. */
    private static final int MANY = 3;
    /** After a crash Telegram may take the call of before for another program, for some seconds; our choice. */
    private static final int MANY_CONFLICTS = 6;

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean();

    /** A call came to something. */
    void worked() {
        failures.set(0);
        if (told.getAndSet(false)) {
            LOG.info("Telegram answers again.");
        }
    }

    /** A call came to nothing, or Telegram refused the bot as such. */
    void failed(Result result) {
        boolean conflict = result instanceof Result.Refused refused && refused.conflict();
        if (failures.incrementAndGet() < (conflict ? MANY_CONFLICTS : MANY) || told.getAndSet(true)) {
            return;
        }
        switch (result) {
            case Result.Refused refused when refused.token() -> LOG.error("Telegram does not accept the token ({} {}). "
                    + "Check TELEGRAM_BOT_TOKEN or the file named by TELEGRAM_BOT_TOKEN_FILE; @BotFather shows the "
                    + "token with /token. The bot goes on trying.", refused.code(), refused.why());
            case Result.Refused refused when refused.conflict() -> LOG.error(
                    "Another program fetches the updates of this "
                            + "bot ({} {}). Stop it: two cannot share one token. The bot goes on trying.",
                    refused.code(),
                    refused.why());
            case Result.Failed failed -> LOG.warn("Telegram cannot be reached ({}). The bot waits and goes on trying; "
                    + "what people write meanwhile is not lost.", failed.why());
            default -> LOG.warn("Telegram does not serve the bot ({}). The bot waits and goes on trying.", result);
        }
    }
}
