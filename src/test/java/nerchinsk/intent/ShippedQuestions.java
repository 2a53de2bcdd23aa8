package nerchinsk.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.yaml.TextFile;

/** The training questions that the project ships. */
final class ShippedQuestions {
    static final List<TrainingQuestion> ALL = IntentFiles.read(files()).value().orElseThrow();

    private ShippedQuestions() {
    }

    static List<TextFile> files() {
        List<TextFile> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("knowledge", "intents"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(new TextFile("intents/" + file.getFileName(), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
