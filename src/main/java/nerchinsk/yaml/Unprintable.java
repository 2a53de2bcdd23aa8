package nerchinsk.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds what no text file should hold: control characters, halves of characters, what Unicode keeps unused. */
public final class Unprintable {
    private Unprintable() {
    }

    /** A problem at the first such character of {@code text}, which begins at line {@code firstLine} of the file. */
    public static Optional<Problem> first(String file, String text, int firstLine) {
        int index = 0;
        for (int i = 0; i < text.length(); index++) {
            int point = text.codePointAt(i);
            if (!StreamReader.isPrintable(point)) {
                return Optional.of(new Lines(file, text, firstLine).at(index)
                        .problem("the character U+%04X cannot stand in a text: remove it".formatted(point)));
            }
            i += Character.charCount(point);
        }
        return Optional.empty();
    }
}
