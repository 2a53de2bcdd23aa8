package nerchinsk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The Bot API on loopback: strict about methods, fields and limits; records what it is asked; plays what can go wrong.
 * Safe for use by many threads.
 */
public final class FakeTelegram implements AutoCloseable {
    /** The token that it takes. */
    public static final String TOKEN = "123456:fake-token-that-must-not-leak";
    /** The bot's own account. */
    public static final long BOT = 123_456;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Nobody waits so long but where a test fails, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Poll> polls = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final Deque<JsonNode> updates = new ArrayDeque<>();
    private final BlockingQueue<Asked> sent = new LinkedBlockingQueue<>();
    private final Map<Long, Integer> lastMessage = new HashMap<>();
    private Function<String, Optional<Fault>> faults = method -> Optional.empty();
    private final Map<String, byte[]> files = new HashMap<>();
    private boolean readsAll;
    private long nextUpdate = 1000;
    private boolean closed;

    /**
     * A call that was made.
     *
     * @param method its name
     * @param body what came with it
     * @param message the message that it made or changed; 0 if none
     * @param fault what was played instead of an answer
     */
    public record Asked(String method, JsonNode body, int message, Optional<Fault> fault) {
        /** The text of a message, with its marks. */
        String text() {
            return body.path("text").asText();
        }

        /** The chat that it went to. */
        long chat() {
            return body.path("chat_id").asLong();
        }
    }

    /**
     * A poll that was sent.
     *
     * @param right the place of the right option
     */
    public record Poll(String id, long chat, int message, int right, boolean closed) {
        private Poll stopped() {
            return new Poll(id, chat, message, right, true);
        }

        private String json() {
            return "{\"id\":\"" + id + "\",\"question\":\"…\",\"options\":[],\"total_voter_count\":0,\"is_closed\":"
                    + closed
                    + ",\"is_anonymous\":false,\"type\":\"quiz\",\"allows_multiple_answers\":false}";
        }
    }

    /** What can go wrong. */
    public sealed interface Fault {
        /** An answer that says no. */
        record Refusal(int code, String description, String parameters) implements Fault {
        }

        /** An answer that is no JSON. */
        record Garbage(int status, String body) implements Fault {
        }

        /** It is done, and the connection breaks before anybody is told. */
        record Swallowed() implements Fault {
        }

        /** The connection breaks. */
        record Reset() implements Fault {
        }

        /** No answer for a while, then the connection breaks. */
        record Hanging(Duration time) implements Fault {
        }
    }

    private FakeTelegram(HttpServer server) {
        this.server = server;
    }

    /** A server on a free port. */
    public static FakeTelegram start() {
        return start(0);
    }

    static FakeTelegram start(int port) {
        try {
            FakeTelegram fake = new FakeTelegram(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
            fake.server.createContext("/", fake::serve);
            fake.server.setExecutor(fake.threads);
            fake.server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on {@code play} says by method what goes wrong. */
    public synchronized void fail(Function<String, Optional<Fault>> play) {
        faults = play;
    }

    /** The next calls of {@code method} go wrong like this, one after the other. */
    synchronized void failNext(String method, Fault... next) {
        Deque<Fault> left = new ArrayDeque<>(List.of(next));
        faults = called -> called.equals(method) ? Optional.ofNullable(left.poll()) : Optional.empty();
    }

    /** The bot sees all messages of groups. */
    synchronized void readAll() {
        readsAll = true;
    }

    /** An update arrives; its number is made up. */
    public synchronized long arrive(String json) {
        try {
            ObjectNode update = (ObjectNode) MAPPER.readTree(json);
            long id = nextUpdate++;
            update.put("update_id", id);
            updates.add(update);
            notifyAll();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An update arrives as it is. */
    synchronized void arriveRaw(String json) {
        try {
            updates.add(MAPPER.readTree(json));
            notifyAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number for a message that a person writes in {@code chat}. */
    public synchronized int newMessage(long chat) {
        return lastMessage.merge(chat, 1, Integer::sum);
    }

    /** What was asked so far. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The calls of {@code method} that were answered. */
    public synchronized List<Asked> done(String method) {
        return asked.stream().filter(call -> call.method().equals(method) && call.fault().isEmpty()).toList();
    }

    /** The next message that was sent, if one comes within {@code time}. */
    public Optional<Asked> nextSent(Duration time) throws InterruptedException {
        return Optional.ofNullable(sent.poll(time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** What was asked that the Bot API does not allow. */
    public synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    /** Waits until {@code met}. */
    public synchronized void await(String what, Predicate<FakeTelegram> met) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!met.test(this)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("in vain: " + what + "; asked: " + asked.stream().map(Asked::method).toList());
            }
            try {
                wait(Math.min(left, 50));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            if (path.length > 3 && path[1].equals("file") && path[2].equals("bot" + TOKEN)) {
                hand(exchange, String.join("/", Arrays.asList(path).subList(3, path.length)));
                return;
            }
            if (path.length != 3 || !path[1].equals("bot" + TOKEN)) {
                answer(exchange, 401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
                return;
            }
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            JsonNode body = type != null && type.startsWith("multipart/")
                    ? FakeForm.fields(bytes, type)
                    : bytes.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(bytes);
            answer(exchange, path[2], body);
        }
    }

    /** Somebody has sent a file; {@code getFile} finds it by this name. */
    public synchronized void keep(String file, byte[] bytes) {
        files.put(file, bytes);
    }

    private void hand(HttpExchange exchange, String path) throws IOException {
        byte[] bytes;
        synchronized (this) {
            bytes = files.get(path.replace("documents/", ""));
        }
        exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void answer(HttpExchange exchange, String method, JsonNode body) throws IOException {
        Optional<Fault> fault;
        synchronized (this) {
            fault = faults.apply(method);
            if (fault.isPresent()) {
                asked.add(new Asked(method, body, 0, fault));
                notifyAll();
            }
        }
        if (fault.isPresent()) {
            if (fault.get() instanceof Fault.Swallowed) {
                result(method, body);
            }
            play(exchange, fault.get());
            return;
        }
        String violation = BotApiRules.violation(method, body);
        if (violation != null) {
            synchronized (this) {
                violations.add(method + ": " + violation + " in " + body);
                notifyAll();
            }
            answer(exchange, 400, refusal(400, "Bad Request: " + violation, "{}"));
            return;
        }
        answer(exchange, 200, "{\"ok\":true,\"result\":" + result(method, body) + "}");
    }

    private static String refusal(int code, String description, String parameters) {
        return "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\",\"parameters\":"
                + parameters
                + "}";
    }

    private void play(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case Fault.Refusal(int code, String description, String parameters) ->
                answer(exchange, code, refusal(code, description, parameters));
            case Fault.Garbage(int status, String body) -> answer(exchange, status, body);
            case Fault.Swallowed swallowed -> {
                // An exchange that is closed without an answer breaks its connection.
            }
            case Fault.Reset reset -> {
                // The same.
            }
            case Fault.Hanging(Duration time) -> hang(time);
        }
    }

    private synchronized void hang(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (!closed && System.nanoTime() < end) {
            pause(20);
        }
    }

    private void pause(long milliseconds) {
        try {
            wait(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String poll(Poll poll, String message) {
        return message.replaceFirst("\"text\":\"…\"", "\"poll\":" + poll.json());
    }

    private String stop(String method, JsonNode body) {
        for (int i = 0; i < polls.size(); i++) {
            Poll poll = polls.get(i);
            if (poll.chat() == body.path("chat_id").asLong() && poll.message() == body.path("message_id").asInt()) {
                polls.set(i, poll.stopped());
                return record(method, body, 0, poll.stopped().json());
            }
        }
        violations.add("stopPoll without a poll: " + body);
        return record(method, body, 0, "true");
    }

    /** The polls that were sent, in their order. */
    public synchronized List<Poll> polls() {
        return List.copyOf(polls);
    }

    /** Somebody chooses an option of a poll. */
    public long vote(Poll poll, long person, String name, int option) {
        ObjectNode update = MAPPER.createObjectNode();
        ObjectNode answer = update.putObject("poll_answer").put("poll_id", poll.id());
        answer.putObject("user").put("id", person).put("is_bot", false).put("first_name", name);
        answer.putArray("option_ids").add(option);
        answer.putArray("option_persistent_ids").add("o" + option);
        return arrive(update.toString());
    }

    private synchronized String result(String method, JsonNode body) {
        return switch (method) {
            case "getUpdates" -> fetch(body);
            case "getMe" -> record(method, body, 0, "{\"id\":" + BOT + ",\"is_bot\":true,\"first_name\":\"Nerchinsk\","
                    + "\"username\":\"nerchinsk_bot\",\"can_read_all_group_messages\":" + readsAll + "}");
            case "getFile" -> record(method, body, 0, "{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"file_path\":"
                    + "\"documents/" + body.path("file_id").asText() + "\"}");
            case "sendMessage", "sendPhoto", "sendDocument" -> {
                int id = newMessage(body.path("chat_id").asLong());
                yield record(method, body, id, message(body, id));
            }
            case "sendPoll" -> {
                int id = newMessage(body.path("chat_id").asLong());
                Poll poll = new Poll(String.valueOf(5_000_000_000L + polls.size()), body.path("chat_id").asLong(), id,
                        body.path("correct_option_ids").path(0).asInt(), false);
                polls.add(poll);
                yield record(method, body, id, poll(poll, message(body, id)));
            }
            case "stopPoll" -> stop(method, body);
            case "editMessageText", "editMessageReplyMarkup" ->
                record(method, body, body.path("message_id").asInt(), message(body, body.path("message_id").asInt()));
            case "getChatMember" -> record(method, body, 0, "{\"status\":\"" + status(body.path("user_id").asLong())
                    + "\",\"user\":{\"id\":" + body.path("user_id") + ",\"is_bot\":false,\"first_name\":\"X\"}}");
            default -> record(method, body, 0, "true");
        };
    }

    /** People with even numbers administer all groups. */
    private static String status(long user) {
        return user % 2 == 0 ? "administrator" : "member";
    }

    private String record(String method, JsonNode body, int message, String result) {
        Asked call = new Asked(method, body, message, Optional.empty());
        asked.add(call);
        if (method.equals("sendMessage")) {
            sent.add(call);
        }
        notifyAll();
        return result;
    }

    private static String message(JsonNode body, int id) {
        ObjectNode message = MAPPER.createObjectNode();
        message.put("message_id", id).put("date", System.currentTimeMillis() / 1000).put("text", "…");
        message.putObject("chat").put("id", body.path("chat_id").asLong()).put("type", "private").put("first_name",
                "X");
        message.putObject("from").put("id", BOT).put("is_bot", true).put("first_name", "Nerchinsk");
        return message.toString();
    }

    private String fetch(JsonNode body) {
        long offset = body.path("offset").asLong(0);
        updates.removeIf(update -> update.path("update_id").isNumber() && update.path("update_id").asLong() < offset);
        asked.add(new Asked("getUpdates", body, 0, Optional.empty()));
        notifyAll();
        long end = System.nanoTime() + Duration.ofSeconds(body.path("timeout").asLong()).toNanos();
        while (updates.isEmpty() && !closed && System.nanoTime() < end) {
            pause(20);
        }
        ArrayNode found = MAPPER.createArrayNode();
        updates.stream().limit(body.path("limit").asLong(100)).forEach(found::add);
        return found.toString();
    }

    /** The last message that was sent to or changed in {@code chat}. */
    @Nullable
    Asked last(long chat) {
        return asked().stream().filter(call -> call.fault().isEmpty() && call.message() > 0 && call.chat() == chat)
                .reduce((first, second) -> second).orElse(null);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
