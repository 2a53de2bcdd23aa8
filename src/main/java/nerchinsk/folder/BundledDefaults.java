package nerchinsk.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nerchinsk.yaml.TextFile;

/** The files inside the program that stand in for what a knowledge folder leaves out. */
public final class BundledDefaults {
    private static final String RESOURCES = "/nerchinsk/defaults/";
    private static final String PREFIX = "(bundled) ";
    private static final List<String> INTENTS = List.of("when", "who", "treaty", "where", "how_much", "why", "what",
            "greeting", "thanks", "help");

    private BundledDefaults() {
    }

    /** The names that a folder may leave out: the glossary and the training questions of every intent. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of("glossary.yaml"));
        for (String intent : INTENTS) {
            names.add("intents/" + intent + ".en.txt");
            names.add("intents/" + intent + ".ru.txt");
        }
        return List.copyOf(names);
    }

    /** Whether {@code file} is one of the program's own. */
    static boolean holds(TextFile file) {
        return file.prefix().equals(PREFIX);
    }

    /** All of them, in the order of {@link #names()}. */
    public static List<TextFile> all() {
        return names().stream().map(BundledDefaults::read).toList();
    }

    /**
     * The one with this name, known to operators as {@code (bundled) glossary.yaml}.
     *
     * @throws IllegalStateException if the program was built without it
     */
    public static TextFile read(String name) {
        try (InputStream stream = BundledDefaults.class.getResourceAsStream(RESOURCES + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own file " + name + ": build it anew");
            }
            return Encoding.decode(stream.readAllBytes(), PREFIX, name).value()
                    .orElseThrow(() -> new IllegalStateException("the program's own file " + name + " is not UTF-8"));
        } catch (IOException fault) {
            throw new UncheckedIOException("reading the program's own file " + name, fault);
        }
    }
}
