package nerchinsk.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nerchinsk.config.Config.Log;
import nerchinsk.config.Config.LogFormat;
import nerchinsk.config.Config.LogLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogSettingsTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogSettingsTest.class);

    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() throws JoranException {
        System.setErr(usual);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new ContextInitializer(context).autoConfig();
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void anEventIsOneLineWhateverItSays() {
        LogSettings.apply(new Log(LogFormat.TEXT, LogLevel.INFO));
        LOG.error("first\nsecond", new IllegalStateException("a\nb", new IllegalArgumentException("c")));
        LOG.info("что дальше");
        assertThat(lines()).hasSize(2).first().asString().contains("ERROR LogSettingsTest first | second")
                .contains("IllegalStateException: a | b").contains("Caused by: java.lang.IllegalArgumentException: c");
        assertThat(lines().getLast()).endsWith("INFO  LogSettingsTest что дальше");
    }

    @Test
    void anEventIsALineOfJsonIfTheOperatorWantsThat() throws JsonProcessingException {
        LogSettings.apply(new Log(LogFormat.JSON, LogLevel.INFO));
        LOG.warn("first\n\"{}\"", "второе", new IllegalStateException("a\nb"));
        assertThat(lines()).hasSize(1);
        JsonNode event = new ObjectMapper().readTree(lines().getFirst());
        assertThat(event.path("level").asText()).isEqualTo("WARN");
        assertThat(event.path("formattedMessage").asText()).isEqualTo("first\n\"второе\"");
        assertThat(event.path("throwable").path("message").asText()).isEqualTo("a\nb");
        assertThat(event.path("timestamp").asLong()).isPositive();
    }

    @Test
    void whatMattersLessThanTheLevelIsNotWritten() {
        LogSettings.apply(new Log(LogFormat.TEXT, LogLevel.WARN));
        LOG.info("no");
        LOG.warn("yes");
        assertThat(lines()).singleElement().asString().endsWith("yes");
    }
}
