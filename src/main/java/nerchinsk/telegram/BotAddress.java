package nerchinsk.telegram;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.TelegramUrl;

/** Where the Bot API serves one bot. What it returns holds the token. Safe for use by many threads. */
final class BotAddress {
    /** The library writes the names in small letters; here they are as the documentation has them. */
    private static final Map<String, String> NAMES = Stream
            .of("getUpdates", "getMe", "deleteWebhook", "sendMessage", "sendPhoto", "sendDocument", "getFile",
                    "sendPoll", "stopPoll", "editMessageText", "editMessageReplyMarkup", "sendChatAction",
                    "answerCallbackQuery", "answerInlineQuery", "getChatMember", "setMyCommands", "setMyDescription",
                    "setMyShortDescription")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private final URI address;
    private final HttpUrl base;
    private final String bot;

    /**
     * @param address where the Bot API is served: scheme, host and port, and a path if there is one
     * @param token what Telegram gave out for the bot
     */
    BotAddress(URI address, String token) {
        this.address = address;
        this.base = HttpUrl.get(address.toString()).newBuilder().query(null).fragment(null).build();
        this.bot = "bot" + token;
    }

    /** The name of the method that the library calls by {@code url}, as the documentation writes it. */
    static String method(HttpUrl url) {
        String last = url.pathSegments().getLast();
        return NAMES.getOrDefault(last, last);
    }

    /** Where the method {@code name} is called. */
    HttpUrl of(String name) {
        return base.newBuilder().addPathSegment(bot).addPathSegment(name).build();
    }

    /** Where a file lies; the library would fetch it from the public address, whatever address is set. */
    HttpUrl ofFile(String path) {
        return base.newBuilder().addPathSegment("file").addPathSegment(bot).addPathSegments(path).build();
    }

    /** As much of it as the library understands, which is not the path. */
    TelegramUrl withoutPath() {
        int port = address.getPort() >= 0 ? address.getPort() : HttpUrl.defaultPort(address.getScheme());
        return TelegramUrl.builder().schema(address.getScheme()).host(address.getHost()).port(port).build();
    }

    /** A server of one's own without encryption needs no certificates, which take their room. */
    List<ConnectionSpec> connections() {
        return List.of("https".equals(address.getScheme()) ? ConnectionSpec.MODERN_TLS : ConnectionSpec.CLEARTEXT);
    }
}
