package nerchinsk.folder;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no texts by how they begin, whatever their names say. */
public final class FileKind {
    /** The first bytes, as the makers of these formats have laid down, and what operators call such a file. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("504b0304", "a ZIP archive or an office document"), Map.entry("504b0506", "an empty ZIP archive"),
            Map.entry("25504446", "a PDF"), Map.entry("1f8b08", "a gzip archive"),
            Map.entry("425a68", "a bzip2 archive"),
            Map.entry("fd377a585a00", "an xz archive"), Map.entry("28b52ffd", "a Zstandard archive"),
            Map.entry("89504e47", "a picture"), Map.entry("ffd8ff", "a picture"), Map.entry("47494638", "a picture"),
            Map.entry("d0cf11e0", "an old office document"), Map.entry("7b5c727466", "an RTF document"),
            Map.entry("377abcaf", "a 7z archive"), Map.entry("52617221", "a RAR archive"),
            Map.entry("7f454c46", "a program"), Map.entry("53514c69746520666f726d6174", "an SQLite database"));
    private static final int LONGEST = BEGINNINGS.keySet().stream().mapToInt(String::length).max().orElse(0) / 2;

    private FileKind() {
    }

    /** What {@code bytes} are instead of a text, as "a picture"; empty if they begin like none of what is known. */
    public static Optional<String> of(byte[] bytes) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST, bytes.length));
        return BEGINNINGS.keySet().stream().filter(start::startsWith).max(Comparator.comparingInt(String::length))
                .map(BEGINNINGS::get);
    }
}
