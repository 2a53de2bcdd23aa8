package nerchinsk.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nerchinsk.config.Config;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final String HERE = "127.0.0.1";

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            return socket.getLocalPort();
        }
    }

    @Test
    void whileTheKnowledgeIsReadTheProgramIsHealthyAndNotReady() throws Exception {
        int port = freePort();
        Watch watch = Watch.begin(new Config.Http(port, HERE));
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(ask(client, port, "/healthz").statusCode()).isEqualTo(200);
            assertThat(ask(client, port, "/readyz").statusCode()).isEqualTo(503);
            assertThat(ask(client, port, "/readyz").body()).contains("still being read");
            assertThat(ask(client, port, "/metrics").body()).contains("jvm_memory_used_bytes");
        } finally {
            watch.close();
        }
    }

    private static HttpResponse<String> ask(HttpClient client, int port, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://" + HERE + ":" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void portThatIsTakenIsToldBeforeTheKnowledgeIsRead() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            Config.Http http = new Config.Http(taken.getLocalPort(), HERE);
            assertThatThrownBy(() -> Watch.begin(http)).hasMessageContaining("set http.port to a free port");
        }
    }
}
