package nerchinsk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusServerTest {
    private final List<String> obstacles = new ArrayList<>();
    private final StatusServer server = StatusServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            () -> obstacles, () -> "nerchinsk_queue 3\n");

    @AfterEach
    void close() {
        server.close();
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aProgramThatRunsIsHealthy() throws Exception {
        assertThat(ask("GET", "/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void theBotIsReadyWhenNothingStandsInItsWay() throws Exception {
        obstacles.add("Telegram has not been reached yet");
        HttpResponse<String> before = ask("GET", "/readyz");
        assertThat(before.statusCode()).isEqualTo(503);
        assertThat(before.body()).contains("Telegram has not been reached yet");
        obstacles.clear();
        assertThat(ask("GET", "/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsComeAsPrometheusReadsThem() throws Exception {
        HttpResponse<String> answer = ask("GET", "/metrics");
        assertThat(answer.body()).isEqualTo("nerchinsk_queue 3\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/healthz/", "/metrics/x", "/..%2Fhealthz"})
    void nothingElseIsThere(String path) throws Exception {
        assertThat(ask("GET", path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "BREW"})
    void nothingCanBeDoneButLook(String method) throws Exception {
        HttpResponse<String> answer = ask(method, "/metrics");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void aLookAtTheHeadOnlyBringsNoBody() throws Exception {
        HttpResponse<String> answer = ask("HEAD", "/healthz");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void thoseWhoNeverFinishAskingHoldUpNobody() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
                slow.add(socket);
                socket.getOutputStream().write("GET /healthz HTTP/1.1\r\nHost:".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
            assertThat(ask("GET", "/healthz").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() {
        assertThatThrownBy(() -> StatusServer.start(server.address(), List::of, () -> ""))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("127.0.0.1:" + server.address().getPort())
                .hasMessageContaining("http.port");
    }
}
