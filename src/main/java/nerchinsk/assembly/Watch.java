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

/** Health and metrics of a bot, served if the operator wants them. */
final class Watch implements AutoCloseable {
    private final Metrics metrics;
    private final Optional<StatusServer> server;

    private Watch(Metrics metrics, Optional<StatusServer> server) {
        this.metrics = metrics;
        this.server = server;
    }

    /**
     * Watches over {@code bot} until it is closed.
     *
     * @param built since when the knowledge is what it is
     * @throws java.io.UncheckedIOException if the port cannot be had
     */
    static Watch over(TelegramBot bot, Metrics metrics, Supplier<Instant> built, Config.Http http,
            InstantSource clock) {
        metrics.show("nerchinsk.queue", "Updates that wait or are being handled", bot::waiting);
        metrics.show("nerchinsk.telegram.reached", "1 since Telegram has told the bot who it is, else 0",
                () -> bot.isHere() ? 1 : 0);
        metrics.show("nerchinsk.snapshot.age.seconds", "How long the knowledge has been what it is",
                () -> Duration.between(built.get(), clock.instant()).toMillis() / 1000.0);
        return new Watch(metrics, http.port() == 0
                ? Optional.empty()
                : Optional.of(StatusServer.start(new InetSocketAddress(http.address(), http.port()),
                        () -> bot.isHere() ? List.of() : List.of("Telegram has not been reached yet"),
                        metrics::text)));
    }

    @Override
    public void close() {
        server.ifPresent(StatusServer::close);
        metrics.close();
    }
}
