package nerchinsk.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that questions, documents and replies are written in. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Russian. */
    RUSSIAN("ru");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, as in file names, front matter and JSON: {@code en} or {@code ru}. */
    public String code() {
        return code;
    }

    /** The other one of the two. */
    public Language other() {
        return this == ENGLISH ? RUSSIAN : ENGLISH;
    }

    /** The locale for the JDK's own text algorithms. */
    public Locale locale() {
        return Locale.of(code);
    }

    /** The language with this ISO 639-1 code, in any case; empty if there is none. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equalsIgnoreCase(code)).findFirst();
    }
}
