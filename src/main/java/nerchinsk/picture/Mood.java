package nerchinsk.picture;

import java.util.Locale;

/** How two states stand to each other. */
public enum Mood {
    CLOSE, SPLIT;

    /** What its words are called in the files of words. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
