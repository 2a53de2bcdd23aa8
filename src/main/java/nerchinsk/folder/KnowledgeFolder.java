package nerchinsk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;

/**
 * Reads a knowledge folder: {@code documents/*.md}, {@code glossary.yaml}, {@code intents/*.txt},
 * {@code wordings/*.yaml}, {@code left-out.yaml}, {@code questions.yaml} and {@code quiz.yaml}. Other files beside
 * these are left alone.
 */
public final class KnowledgeFolder {
    /** How many documents a folder may hold: what one program of this size can search at once. */
    public static final int MOST_DOCUMENTS = 5_000;
    /** Of the memory that the program may use, all texts together may take so much: the search needs more of it. */
    private static final int SHARE_OF_MEMORY = 4;

    private final Path folder;
    private final String prefix;
    private final List<TextFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private final long mostCharacters = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / Character.BYTES;
    private long characters;

    private KnowledgeFolder(Path folder) {
        this.folder = folder;
        this.prefix = folder.toString().isEmpty() ? "" : folder + "/";
    }

    /** What {@code folder} holds; absent files that it may leave out come from {@link BundledDefaults}. */
    public static Contents read(Path folder) {
        return new KnowledgeFolder(folder).contents();
    }

    private Contents contents() {
        if (isFolder(folder, folder.toString())) {
            readDocuments();
            readFolder("intents", ".txt");
            readFolder("wordings", ".yaml");
            Entries.FILES.forEach(this::readIfPresent);
            BundledDefaults.names().stream().filter(name -> !present.contains(name)).map(BundledDefaults::read)
                    .forEach(files::add);
        }
        return new Contents(files, problems);
    }

    private boolean isFolder(Path path, String shown) {
        if (Files.isDirectory(path)) {
            return true;
        }
        add(shown, Files.exists(path)
                ? "is not a folder: a folder belongs here"
                : "there is no such folder: create it or name another one");
        return false;
    }

    private void readDocuments() {
        Path documents = folder.resolve("documents");
        if (isFolder(documents, prefix + "documents")) {
            int before = problems.size();
            readFolder("documents", ".md");
            if (files.isEmpty() && problems.size() == before) {
                add(prefix + "documents", "holds no documents: add one, named <id>.en.md or <id>.ru.md");
            }
        }
    }

    private void readFolder(String name, String ending) {
        Path inside = folder.resolve(name);
        if (!Files.exists(inside, LinkOption.NOFOLLOW_LINKS) || !isFolder(inside, prefix + name)
                || !staysInside(inside, name)) {
            return;
        }
        List<Path> children = children(inside, name);
        if (children.size() > Entries.MOST) {
            add(prefix + name, "holds more than " + Entries.MOST + " files: remove some");
            return;
        }
        long wanted = children.stream().filter(child -> Entries.name(child).endsWith(ending)).count();
        if (wanted > MOST_DOCUMENTS) {
            add(prefix + name, "holds " + wanted + " files, more than " + MOST_DOCUMENTS + ": remove some");
            return;
        }
        children.forEach(child -> readChild(name + "/" + Entries.name(child), child, ending));
    }

    private List<Path> children(Path inside, String name) {
        try {
            return Entries.in(inside);
        } catch (IOException fault) {
            add(prefix + name, TextFileReader.reason(fault));
            return List.of();
        }
    }

    private void readChild(String name, Path file, String ending) {
        if (name.endsWith(ending)) {
            readFile(name, file);
        } else if (Files.isDirectory(file)) {
            add(prefix + name, "a folder is not read here: move its files one level up");
        } else {
            add(prefix + name, "files here end in " + ending + ": rename it or move it away");
        }
    }

    private void readIfPresent(String name) {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            readFile(name, file);
        }
    }

    private void readFile(String name, Path file) {
        present.add(name);
        if (staysInside(file, name)) {
            if (characters > mostCharacters) {
                return;
            }
            Reading<TextFile> reading = TextFileReader.read(file, prefix, name);
            reading.value().ifPresent(this::take);
            problems.addAll(reading.problems());
        }
    }

    /** After too much text the rest is not read, so that the running program keeps its memory. */
    private void take(TextFile file) {
        characters += file.text().length();
        if (characters > mostCharacters) {
            add(folder.toString(), "holds more text than fits into the memory of the program (" + mostCharacters
                    / 1_000_000 + " million characters): remove some, or start it with more memory (-Xmx)");
        } else {
            files.add(file);
        }
    }

    private boolean staysInside(Path path, String name) {
        Optional<String> fault = straying(path);
        fault.ifPresent(message -> add(prefix + name, message));
        return fault.isEmpty();
    }

    private Optional<String> straying(Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath())
                    ? Optional.empty()
                    : Optional.of("leads outside of the folder: put the file itself here");
        } catch (IOException fault) {
            return Optional.of(Files.isSymbolicLink(path)
                    ? "leads nowhere: remove it or put the file itself here"
                    : TextFileReader.reason(fault));
        }
    }

    private void add(String path, String message) {
        problems.add(new Place(path, 1, 1).problem(message));
    }
}
