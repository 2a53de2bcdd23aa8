package nerchinsk.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.YamlMapping;
import nerchinsk.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class ShippedConfigTest {
    private static TextFile shipped() throws IOException {
        return new TextFile("config/bot.yaml", Files.readString(Path.of("config/bot.yaml")));
    }

    @Test
    void theShippedFileHoldsTheDefaults() throws IOException {
        assertThat(ConfigReader.read(new ConfigFile.Present(shipped()), Map.of(), Map.of()).value()).contains(
                Config.DEFAULT);
    }

    @Test
    void theShippedFileShowsEveryKeyBelowAComment() throws IOException {
        List<String> lines = shipped().text().lines().toList();
        List<String> keys = new ArrayList<>();
        for (YamlMapping.Entry section : ((YamlMapping) YamlReader.read(shipped()).value().orElseThrow()).entries()) {
            for (YamlMapping.Entry entry : ((YamlMapping) section.value()).entries()) {
                keys.add(section.key() + "." + entry.key());
                assertThat(lines.get(entry.place().line() - 2)).as(entry.key()).startsWith("  # ");
            }
        }
        assertThat(keys).containsExactlyElementsOf(Keys.ALL);
    }
}
