package nerchinsk.chat;

import java.util.Optional;
import nerchinsk.text.Language;

/**
 * What somebody wants answers to be in.
 *
 * @param language the language; empty: that of the question
 */
public record LanguageChoice(Optional<Language> language) {
    /** That of the question, as people and buttons write it. */
    private static final String AUTO = "auto";

    /** The choice that {@code written} names: {@code ru}, {@code en} or {@code auto}; empty if it names none. */
    public static Optional<LanguageChoice> of(String written) {
        return written.equals(AUTO)
                ? Optional.of(new LanguageChoice(Optional.empty()))
                : Language.ofCode(written).map(known -> new LanguageChoice(Optional.of(known)));
    }
}
