package nerchinsk.quiz;

import java.util.Locale;

/** The first letter of a text that is put somewhere else. */
final class Initial {
    private Initial() {
    }

    /** The text as it goes on after other words. */
    static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The text as it begins a question. */
    static String great(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
