package nerchinsk.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The Bot API over the network: each call is made once, ends within its time, and nothing that it says holds the token.
 * Safe for use by many threads.
 */
public final class BotApi implements AutoCloseable {
    /** How long a call may take; this and the next two are our choice. */
    static final Duration PATIENCE = Duration.ofSeconds(15);
    /** How long a file may take. */
    static final Duration TRANSFER = Duration.ofMinutes(1);
    /** How long a call may take that is of no use later. */
    static final Duration GLANCE = Duration.ofSeconds(1);

    private static final String HIDDEN = "<token>";
    /**
     * More calls than this wait; each has a connection of its own, which is kept for so long without a call. Our
     * choice.
     */
    private static final int MOST_AT_ONCE = 128;
    private static final Duration IDLE = Duration.ofSeconds(20);
    /** Calls that Telegram may take longer for. */
    private static final Map<String, Duration> SLOW = Map.of("getUpdates", Intake.PATIENCE, "sendPhoto", TRANSFER,
            "sendDocument", TRANSFER);

    /** A call that is on its way once this has returned. */
    private interface Beginning<T> {
        CompletableFuture<T> begin() throws TelegramApiException;
    }

    private final String token;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient http;
    private final TelegramClient client;
    private final OkHttpClient files;
    private final BotAddress address;
    private volatile boolean closed;

    /**
     * Opens no connection before the first call.
     *
     * @param address where the Bot API is served: scheme, host and port, and a path if there is one
     * @param token what Telegram gave out for the bot
     */
    public BotApi(URI address, String token) {
        this.token = token;
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MOST_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
        this.address = new BotAddress(address, token);
        this.files = new OkHttpClient.Builder().dispatcher(dispatcher).protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(MOST_AT_ONCE, IDLE.toSeconds(), TimeUnit.SECONDS))
                // The client would send a message again by itself when a connection breaks.
                .retryOnConnectionFailure(false).followRedirects(false).connectTimeout(Duration.ofSeconds(10))
                .connectionSpecs(this.address.connections()).readTimeout(PATIENCE).callTimeout(Duration.ofMinutes(2))
                .build();
        this.http = files.newBuilder().addInterceptor(this::named).addInterceptor(new Essentials()).build();
        this.client = new OkHttpTelegramClient(LibraryJson.MAPPER, http, token, this.address.withoutPath());
    }

    private Response named(Interceptor.Chain chain) throws IOException {
        String name = BotAddress.method(chain.request().url());
        // Whoever waits gives up by himself; this lets go of the connection, too.
        int seconds = (int) SLOW.getOrDefault(name, PATIENCE).toSeconds();
        return chain.withReadTimeout(seconds, TimeUnit.SECONDS)
                .proceed(chain.request().newBuilder().url(address.of(name)).build());
    }

    /**
     * What {@code method} returns.
     *
     * @param most how long it may take
     * @throws TelegramApiRequestException if Telegram says no
     * @throws TelegramApiException if nobody knows what Telegram says
     * @throws StoppedException if the thread is interrupted or this is closed
     */
    Fields call(BotApiMethod<?> method, Duration most) throws TelegramApiException {
        String result = await(() -> client.executeAsync(new RawCall(method)), most);
        try {
            return new Fields(LibraryJson.MAPPER.readTree(result));
        } catch (JsonProcessingException e) {
            throw new TelegramApiException("an answer that is not JSON");
        }
    }

    /** The message that {@code photo} has become, by its number alone; throws as {@link #call} does. */
    Message send(SendPhoto photo) throws TelegramApiException {
        return await(() -> client.executeAsync(photo), TRANSFER);
    }

    /** The message that {@code document} has become, by its number alone; throws as {@link #call} does. */
    Message send(SendDocument document) throws TelegramApiException {
        return await(() -> client.executeAsync(document), TRANSFER);
    }

    /**
     * What a file holds, as far as {@code most} bytes and one.
     *
     * @param path what {@code getFile} says of it
     */
    byte[] download(String path, int most) throws TelegramApiException {
        return await(() -> CompletableFuture.supplyAsync(() -> fetch(path, most), threads), TRANSFER);
    }

    private byte[] fetch(String path, int most) {
        try (Response response = files.newCall(new Request.Builder().url(address.ofFile(path)).build()).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("no file, but HTTP " + response.code());
            }
            return response.body().byteStream().readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T await(Beginning<T> call, Duration most) throws TelegramApiException {
        if (closed) {
            throw new StoppedException();
        }
        CompletableFuture<T> answer = begun(call);
        try {
            return Objects.requireNonNull(answer.get(most.toMillis(), TimeUnit.MILLISECONDS), "an empty answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new TelegramApiException("no answer within " + most.toSeconds() + " s");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TelegramApiRequestException refusal) {
                throw refusal;
            }
            throw new TelegramApiException(words(e.getCause() == null ? e : e.getCause()));
        } catch (NullPointerException e) {
            throw new TelegramApiException("an answer without a result");
        }
    }

    private static <T> CompletableFuture<T> begun(Beginning<T> call) throws TelegramApiException {
        try {
            return call.begin();
        } catch (RejectedExecutionException e) {
            throw new StoppedException();
        }
    }

    /** What {@code fault} says, in one line without the token. */
    String words(Throwable fault) {
        String words = fault.getClass().getSimpleName() + ": " + fault.getMessage();
        return words.replace(token, HIDDEN).lines().findFirst().orElse("");
    }

    /** Ends what is on its way. */
    @Override
    public void close() {
        closed = true;
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
        threads.shutdown();
    }
}
