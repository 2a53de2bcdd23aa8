package nerchinsk.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * A good version as it lies on disk: a knowledge folder with some notes.
 *
 * @param home where it lies
 * @param version what it is
 * @param folder the knowledge folder that it is a version of
 * @param known the golden questions that it answers rightly
 */
record Kept(Path home, Version version, String folder, KnownAnswers known) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    /** The digits of an SHA-256. */
    private static final int DIGEST = 64;

    /** How its folder is called: by the time in UTC and the name of the version. */
    static String name(Version version) {
        return TIME.format(version.since()) + "-" + version.name();
    }

    /** The version that lies in {@code home}; empty if none does, or its notes are not whole. */
    static Optional<Kept> in(Path home) {
        return home.getFileName().toString().startsWith(".")
                ? Optional.empty()
                : Notes.read(notes(home)).flatMap(notes -> in(home, notes));
    }

    private static Optional<Kept> in(Path home, Properties notes) {
        try {
            Version version = new Version(notes.getProperty("digest", ""),
                    Instant.parse(notes.getProperty("since", "")),
                    Integer.parseInt(notes.getProperty("documents", "")));
            return version.digest().length() == DIGEST
                    ? Optional.of(new Kept(home, version, notes.getProperty("folder", ""),
                            new KnownAnswers(Set.of(notes.getProperty("known", "").split(",")))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Path notes(Path home) {
        return home.resolve("version.properties");
    }

    /** Writes the notes into {@code unfinished}, which is to become its home. */
    void writeTo(Path unfinished) throws IOException {
        Notes.write(notes(unfinished), Map.of("digest", version.digest(), "since", version.since().toString(),
                "documents", Integer.toString(version.documents()), "folder", folder, "known",
                String.join(",", known.marks().stream().sorted().toList())));
    }
}
