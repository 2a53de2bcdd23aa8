package nerchinsk.quiz;

import java.util.regex.Pattern;
import nerchinsk.rank.StoredSentence;

/** Finds where a sentence says that its own publisher tells so: "according to Wikipedia". */
final class Attribution {
    /** Of a publisher's name so many letters are the same in every case. Our choice. */
    private static final int STEM = 6;

    private Attribution() {
    }

    /** The sentence without such words. */
    static String cutFrom(StoredSentence sentence) {
        String publisher = sentence.document().source().publisher();
        String stem = Pattern.quote(publisher.substring(0, publisher.offsetByCodePoints(0,
                Math.min(STEM, publisher.codePointCount(0, publisher.length())))));
        return Pattern.compile("(?iu)(?:,\\s)?(?:according to|по данным|по словам) [«“]?" + stem
                + "[\\p{L}\\p{N} -]{0,40}?(?=[,.»”])[»”]?,?").matcher(sentence.text()).replaceFirst("");
    }

    /** Whether {@code sentence} has such words. */
    static boolean isIn(StoredSentence sentence) {
        return cutFrom(sentence).length() < sentence.text().length();
    }
}
