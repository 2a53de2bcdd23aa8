package nerchinsk.picture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import nerchinsk.text.Language;

/** What is written on pictures besides what the documents say, in one language. */
final class PictureWords {
    private final Properties words;

    private PictureWords(Properties words) {
        this.words = words;
    }

    /**
     * Those of {@code language}.
     *
     * @throws UncheckedIOException if the program was built without them
     */
    static PictureWords in(Language language) {
        String resource = "timeline." + language.code() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(PictureWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return new PictureWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + " from the jar: build it again", e);
        }
    }

    /** The words called {@code key}, with {@code numbers} in their gaps. */
    String get(String key, int... numbers) {
        return MessageFormat.format(words.getProperty(key),
                Arrays.stream(numbers).mapToObj(Integer::toString).toArray());
    }
}
