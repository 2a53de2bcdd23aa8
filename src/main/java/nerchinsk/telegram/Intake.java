package nerchinsk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Fetches updates. Telegram is told that an update has arrived only after it has been stored, so none is lost; one that
 * arrives twice is handed out once.
 */
final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    /** For so long Telegram may wait for an update before it says that there is none; our choice. */
    private static final int SECONDS = 25;
    /** What the way to Telegram and back may take besides; our choice. */
    private static final int ON_THE_WAY = 10;
    /** How long fetching may take. */
    static final Duration PATIENCE = Duration.ofSeconds(SECONDS + ON_THE_WAY);
    /** More would fill the memory; Telegram keeps the rest for a day. */
    private static final int MOST_WAITING = 20_000;
    /** Between two looks whether there is room again; our choice. */
    private static final Duration FULL = Duration.ofMillis(200);
    /** After a week without updates Telegram begins to count at random (core.telegram.org/bots/api#update). */
    private static final Duration LONG_SILENCE = Duration.ofDays(6);

    private final BotApi api;
    private final Updates updates;
    private final Mailboxes mailboxes;
    private final Reach reach;
    private final Reception reception;
    private final Witness witness;
    private final InstantSource clock;
    private final Pause pause;
    private final Set<Long> recent = new LinkedHashSet<>();
    private @Nullable Long offset;
    private Instant lastUpdate;

    Intake(BotApi api, Updates updates, Mailboxes mailboxes, Reach reach, Reception reception, Witness witness,
            InstantSource clock, Pause pause) {
        this.api = api;
        this.updates = updates;
        this.mailboxes = mailboxes;
        this.reach = reach;
        this.reception = reception;
        this.witness = witness;
        this.clock = clock;
        this.pause = pause;
        this.lastUpdate = clock.instant();
    }

    /** Hands out what was {@code left} unfinished, then fetches updates until the thread is interrupted. */
    void run(List<Arrival> left) {
        if (!left.isEmpty()) {
            LOG.info("{} updates were left unfinished; they come first.", left.size());
            left.forEach(arrival -> recent.add(arrival.id()));
            mailboxes.put(left.stream().map(Arrival::later).toList());
        }
        int tries = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tries = poll() ? 0 : tries + 1;
                if (tries > 0) {
                    pause.pause(RetryingMessenger.pauseAfter(tries));
                }
                while (mailboxes.waiting() > MOST_WAITING) {
                    pause.pause(FULL);
                }
            }
        } catch (StoppedException e) {
            LOG.debug("no more updates are fetched");
        }
    }

    private boolean poll() {
        try {
            // What has piled up is there at once; only then is it worth waiting for more.
            int seconds = reception.isSteady() ? SECONDS : 0;
            Instant asked = clock.instant();
            List<JsonNode> raw = updates(seconds);
            take(raw);
            reach.worked();
            if (raw.isEmpty() && seconds > 0 && clock.instant().isBefore(asked.plus(FULL))) {
                // A server that does not wait for updates is not to be asked without a break.
                pause.pause(FULL);
            }
            return true;
        } catch (TelegramApiRequestException e) {
            failed(result(e));
            retryAfter(e).ifPresent(pause::pause);
            return false;
        } catch (TelegramApiException e) {
            failed(new Result.Failed(api.words(e)));
            return false;
        }
    }

    private List<JsonNode> updates(int seconds) throws TelegramApiException {
        Fields fetched = api.call(new GetRawUpdates(offset, seconds), Duration.ofSeconds(seconds + ON_THE_WAY));
        if (!fetched.json().isArray()) {
            throw new TelegramApiException("an answer without updates");
        }
        return fetched.all().map(Fields::json).toList();
    }

    private void failed(Result result) {
        reach.failed(result);
        reception.failed();
        Troubles.in(result).ifPresent(witness::failed);
    }

    private Result result(TelegramApiRequestException refusal) {
        int code = Optional.ofNullable(refusal.getErrorCode()).orElse(0);
        String why = Optional.ofNullable(refusal.getApiResponse()).orElseGet(() -> api.words(refusal));
        return code == 0 ? new Result.Failed(why) : new Result.Refused(code, why);
    }

    private static Optional<Duration> retryAfter(TelegramApiRequestException refusal) {
        return Optional.ofNullable(refusal.getParameters()).map(parameters -> parameters.getRetryAfter())
                .map(Duration::ofSeconds);
    }

    /** Stores what has arrived, and only then moves on. */
    private void take(List<JsonNode> raw) {
        List<Arrival> arrivals = new ArrayList<>();
        boolean late = reception.fetched(clock.instant(), raw.size() == GetRawUpdates.MOST);
        long last = -1;
        for (JsonNode update : raw) {
            Optional<Arrival> arrival = Sorting.arrival(update);
            if (arrival.isEmpty()) {
                LOG.warn("an update without an id is left out");
            } else {
                last = Math.max(last, arrival.get().id());
                if (recent.add(arrival.get().id())) {
                    arrivals.add(late ? arrival.get().later() : arrival.get());
                }
            }
        }
        if (!arrivals.isEmpty()) {
            mailboxes.put(updates.take(arrivals));
        }
        Instant now = clock.instant();
        if (last >= 0) {
            offset = last + 1;
            lastUpdate = now;
            forgetOldest();
        } else if (Duration.between(lastUpdate, now).compareTo(LONG_SILENCE) > 0) {
            offset = null;
        }
    }

    private void forgetOldest() {
        while (recent.size() > MOST_WAITING) {
            recent.remove(recent.iterator().next());
        }
    }
}
