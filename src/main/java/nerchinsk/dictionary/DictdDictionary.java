package nerchinsk.dictionary;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import nerchinsk.search.Translations;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;

/**
 * A dictionary in the format of dictd: an index and a text, which may be compressed. Nothing of it stays in memory; the
 * text is read from its beginning to its end when translations are asked for. Safe for use by many threads.
 */
public final class DictdDictionary implements Translations {
    private static final String INDEX = ".index";
    private static final List<String> TEXTS = List.of(".dict.dz", ".dict");
    /** What stands behind this in an article is examples; our choice. */
    private static final int MOST_BYTES = 16 * 1024;

    private final Path index;
    private final Path text;

    private DictdDictionary(Path index, Path text) {
        this.index = index;
        this.text = text;
    }

    /**
     * The dictionary called {@code name}, or what is wrong with it.
     *
     * @param name the path of its index, or of both files without their endings
     */
    public static Reading<DictdDictionary> open(Path name) {
        String base = name.toString().endsWith(INDEX)
                ? name.toString().substring(0, name.toString().length() - INDEX.length())
                : name.toString();
        Path index = Path.of(base + INDEX);
        Optional<Path> text = TEXTS.stream().map(ending -> Path.of(base + ending)).filter(Files::isRegularFile)
                .findFirst();
        if (!Files.isRegularFile(index)) {
            return refused(index, "is not there: language.dictionary names a dictionary in the format of dictd, as "
                    + "/usr/share/dictd/mueller7.index, or nothing");
        }
        if (text.isEmpty()) {
            return refused(Path.of(base + TEXTS.getFirst()), "is not there: it belongs beside " + index);
        }
        DictdDictionary dictionary = new DictdDictionary(index, text.get());
        try {
            Reading<List<Entry>> entries = dictionary.entries();
            dictionary.translations(entries.value().orElse(List.of()).stream().limit(1).toList(), stem -> false);
            return Reading.strict(Optional.of(dictionary), entries.problems());
        } catch (IOException fault) {
            return refused(text.get(), "is no dictionary in the format of dictd: " + reason(fault));
        }
    }

    private static String reason(IOException fault) {
        return Optional.ofNullable(fault.getMessage()).orElse("it is too short");
    }

    private static Reading<DictdDictionary> refused(Path file, String message) {
        Problem problem = new Place(file.toString(), 1, 1).problem(message);
        return new Reading<>(Optional.empty(), List.of(problem));
    }

    private Reading<List<Entry>> entries() throws IOException {
        return DictdIndex.read(index.toString(),
                new String(Files.readAllBytes(index), StandardCharsets.UTF_8).lines().toList());
    }

    /**
     * {@inheritDoc}
     *
     * @throws DictionaryFailedException if the dictionary can no longer be read
     */
    @Override
    public Map<String, List<String>> into(Predicate<String> wanted) {
        try {
            return translations(entries().value().orElse(List.of()), wanted);
        } catch (IOException fault) {
            throw new DictionaryFailedException("cannot read the dictionary " + text
                    + ": install it again or take it out of language.dictionary", fault);
        }
    }

    /** Reads the articles in the order in which they stand; one that overlaps the one before is left out. */
    private Map<String, List<String>> translations(List<Entry> entries, Predicate<String> wanted) throws IOException {
        Pairs pairs = new Pairs(wanted);
        try (InputStream in = stream()) {
            long at = 0;
            for (Entry entry : entries) {
                if (entry.start() >= at) {
                    in.skipNBytes(entry.start() - at);
                    byte[] article = in.readNBytes(Math.min(entry.length(), MOST_BYTES));
                    at = entry.start() + article.length;
                    if (article.length < Math.min(entry.length(), MOST_BYTES)) {
                        throw new EOFException("it ends before the article on " + entry.headword());
                    }
                    pairs.add(entry.headword(), new String(article, StandardCharsets.UTF_8));
                }
            }
        }
        return pairs.translations();
    }

    private InputStream stream() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(text));
        return text.toString().endsWith(".dz")
                ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)
                : in;
    }
}
