package nerchinsk.assembly;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nerchinsk.config.Config;
import nerchinsk.http.Metrics;
import nerchinsk.http.StatusServer;
import nerchinsk.telegram.TelegramBot;

/** Health and metrics, served if the operator wants them, from before the knowledge is read. */
public final class Watch implements AutoCloseable {
    private final Metrics metrics = new Metrics();
    private final Optional<StatusServer> server;
    private volatile Supplier<List<String>> obstacles = () -> List.of("the knowledge is still being read");

    private Watch(Config.Http http) {
        this.server = http.port() == 0
                ? Optional.empty()
                : Optional.of(StatusServer.start(new InetSocketAddress(http.address(), http.port()),
                        () -> obstacles.get(), metrics::text));
    }

    /**
     * Begins to answer that the program runs and is not ready.
     *
     * @throws java.io.UncheckedIOException if the port cannot be had
     */
    public static Watch begin(Config.Http http) {
        return new Watch(http);
    }

    Metrics metrics() {
        return metrics;
    }

    /**
     * From now on {@code bot} is watched over.
     *
     * @param built since when the knowledge is what it is
     */
    void over(TelegramBot bot, Supplier<Instant> built, InstantSource clock) {
        metrics.show("nerchinsk.queue", "Updates that wait or are being handled", bot::waiting);
        metrics.show("nerchinsk.telegram.reached", "1 since Telegram has told the bot who it is, else 0",
                () -> bot.isHere() ? 1 : 0);
        metrics.show("nerchinsk.snapshot.age.seconds", "How long the knowledge has been what it is",
                () -> Duration.between(built.get(), clock.instant()).toMillis() / 1000.0);
        obstacles = () -> bot.isHere() ? List.of() : List.of("Telegram has not been reached yet");
    }

    @Override
    public void close() {
        server.ifPresent(StatusServer::close);
        metrics.close();
    }
}
