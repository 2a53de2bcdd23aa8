package nerchinsk.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@code /healthz}, {@code /readyz} and {@code /metrics} over HTTP. Who is slow to ask or to read holds up
 * nobody and is cut off.
 */
public final class StatusServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatusServer.class);
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;

    static {
        // The server of the JDK takes its limits from the properties of the system; seconds, and connections.
        limit("sun.net.httpserver.maxReqTime", 5);
        limit("sun.net.httpserver.maxRspTime", 10);
        limit("sun.net.httpserver.idleInterval", 30);
        limit("jdk.httpserver.maxConnections", 500);
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Supplier<List<String>> obstacles;
    private final Supplier<String> metrics;

    private record Answer(int status, String type, String body) {
    }

    private StatusServer(HttpServer server, Supplier<List<String>> obstacles, Supplier<String> metrics) {
        this.server = server;
        this.obstacles = obstacles;
        this.metrics = metrics;
    }

    private static void limit(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(value));
        }
    }

    /**
     * A server that has begun to answer.
     *
     * @param address where it listens; port 0 is any that is free
     * @param obstacles why the bot cannot do its work yet; none if it can
     * @param metrics what {@code /metrics} shows
     * @throws UncheckedIOException if it cannot listen there
     */
    public static StatusServer start(InetSocketAddress address, Supplier<List<String>> obstacles,
            Supplier<String> metrics) {
        try {
            StatusServer status = new StatusServer(HttpServer.create(address, 0), obstacles, metrics);
            status.server.setExecutor(status.threads);
            status.server.createContext("/", status::handle);
            status.server.start();
            LOG.info("Health and metrics are served on {}:{}.", address.getHostString(), status.address().getPort());
            return status;
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException("cannot listen on " + address.getHostString() + ":" + address.getPort()
                    + " for health and metrics: set http.port to a free port, or to 0 for none, and http.address to an "
                    + "address of this machine", e instanceof IOException io ? io : new IOException(e.getMessage(), e));
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            boolean head = method.equals("HEAD");
            Answer answer = answer(Objects.requireNonNullElse(exchange.getRequestURI().getPath(), ""),
                    head || method.equals("GET"));
            if (answer.status() == METHOD_NOT_ALLOWED) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            }
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        } catch (RuntimeException e) {
            LOG.error("a look at the health of the bot failed", e);
            throw e;
        }
    }

    private Answer answer(String path, boolean reading) {
        return switch (path) {
            case "/healthz", "/readyz", "/metrics" -> reading
                    ? read(path)
                    : new Answer(METHOD_NOT_ALLOWED, TEXT, "only GET and HEAD\n");
            default -> new Answer(NOT_FOUND, TEXT, "not here; there are /healthz, /readyz and /metrics\n");
        };
    }

    private Answer read(String path) {
        return switch (path) {
            case "/metrics" -> new Answer(OK, METRICS, metrics.get());
            case "/readyz" -> ready(obstacles.get());
            default -> new Answer(OK, TEXT, "ok\n");
        };
    }

    private static Answer ready(List<String> obstacles) {
        return obstacles.isEmpty()
                ? new Answer(OK, TEXT, "ready\n")
                : new Answer(UNAVAILABLE, TEXT, "not ready: " + String.join("; ", obstacles) + "\n");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
