package nerchinsk.yaml;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words of a file as they stand in a message: in backticks, cut if they are long. */
public final class Quoted {
    /** Longer words say no more. */
    private static final int LONGEST = 60;

    private Quoted() {
    }

    /** The word in backticks. */
    public static String word(String word) {
        return "`" + shortened(word) + "`";
    }

    /** The words with commas between them, each in backticks. */
    public static String words(Collection<String> words) {
        return words.stream().map(Quoted::word).collect(Collectors.joining(", "));
    }

    /** The beginning of {@code word}, with an ellipsis if that is not all. */
    static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
