package nerchinsk.folder;

import java.util.Comparator;
import java.util.List;
import nerchinsk.text.Digest;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;

/**
 * What a knowledge folder holds.
 *
 * @param files the files that could be read, and the program's own in the place of absent ones, by name
 * @param problems what could not be read or does not belong there, by file and place
 */
public record Contents(List<TextFile> files, List<Problem> problems) {
    /** Parts what is digested; no text that can be read holds it. */
    private static final String END = "\0";

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
        Digest digest = new Digest();
        for (TextFile file : own()) {
            digest.add(file.name()).add(END).add(file.text()).add(END);
        }
        problems.forEach(problem -> digest.add(problem.toString()).add(END));
        return digest.hex();
    }
}
