package nerchinsk.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a term is called in one language.
 *
 * @param name the name that is shown
 * @param variants other names, spellings and inflected forms
 */
public record Names(String name, List<String> variants) {
    public Names {
        variants = List.copyOf(variants);
    }

    /** The name, then the variants. */
    public List<String> all() {
        return Stream.concat(Stream.of(name), variants.stream()).toList();
    }
}
