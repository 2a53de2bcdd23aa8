package nerchinsk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.text.Language;

/** The training questions that the project ships, as plain texts. */
final class TrainingTexts {
    private static final Path FOLDER = Path.of("knowledge", "intents");

    private TrainingTexts() {
    }

    static List<String> in(Language language) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith("." + language.code() + ".txt")).sorted()
                    .toList()) {
                Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith(
                        "#")).forEach(texts::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
