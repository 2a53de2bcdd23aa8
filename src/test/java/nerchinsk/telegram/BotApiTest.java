package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

class BotApiTest {
    private static final String TOKEN = "1:t";

    /** Answers everything with {@code answer} and returns the paths that were asked for. */
    private static List<String> asked(String path, String answer) throws IOException, TelegramApiException {
        List<String> paths = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                paths.add(exchange.getRequestURI().getPath());
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        try (BotApi api = new BotApi(address, TOKEN)) {
            assertThat(api.call(new GetMe(), BotApi.PATIENCE).number("id")).contains(7L);
            assertThat(api.download("documents/a b.txt", 1000)).asString(StandardCharsets.UTF_8).isEqualTo(answer);
        } finally {
            server.stop(0);
        }
        return paths;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void callsAndFilesGoToTheServer(String path) throws Exception {
        assertThat(asked(path, "{\"ok\":true,\"result\":{\"id\":7}}")).containsExactly("/bot1:t/getMe",
                "/file/bot1:t/documents/a b.txt");
    }

    @Test
    void serverMayStandBehindAPath() throws Exception {
        assertThat(asked("/behind/proxy/", "{\"ok\":true,\"result\":{\"id\":7}}")).containsExactly(
                "/behind/proxy/bot1:t/getMe", "/behind/proxy/file/bot1:t/documents/a b.txt");
    }
}
