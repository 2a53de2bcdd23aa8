package nerchinsk.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;

/**
 * What a knowledge folder holds.
 *
 * @param files the files that could be read, and the program's own in the place of absent ones, by name
 * @param problems what could not be read or does not belong there, by file and place
 */
public record Contents(List<TextFile> files, List<Problem> problems) {
    public Contents {
        files = files.stream().sorted(Comparator.comparing(TextFile::name)).toList();
        problems = problems.stream().sorted().distinct().toList();
    }

    /** The files that lie in the folder itself. */
    public List<TextFile> own() {
        return files.stream().filter(file -> !BundledDefaults.holds(file)).toList();
    }

    /** Letters and digits that are the same exactly as long as the folder's own files say the same. */
    public String digest() {
        MessageDigest digest = Digests.sha256();
        for (TextFile file : own()) {
            add(digest, file.name());
            add(digest, file.text());
        }
        problems.forEach(problem -> add(digest, problem.toString()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
