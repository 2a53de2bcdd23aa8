package nerchinsk.folder;

import java.util.Comparator;
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
}
