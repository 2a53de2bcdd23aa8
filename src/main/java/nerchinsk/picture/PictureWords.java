package nerchinsk.picture;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import nerchinsk.language.WordLists;
import nerchinsk.text.Language;

/** What is written on pictures besides what the documents say, in one language. */
final class PictureWords {
    private final Properties words;

    private PictureWords(Properties words) {
        this.words = words;
    }

    /** Those of {@code language}. */
    static PictureWords in(Language language) {
        return new PictureWords(
                WordLists.properties(PictureWords.class, "timeline." + language.code() + ".properties"));
    }

    /** The words called {@code key}, with {@code numbers} in their gaps. */
    String get(String key, int... numbers) {
        return MessageFormat.format(words.getProperty(key),
                Arrays.stream(numbers).mapToObj(Integer::toString).toArray());
    }
}
