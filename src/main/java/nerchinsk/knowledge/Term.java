package nerchinsk.knowledge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nerchinsk.text.Language;

/**
 * An entry of the glossary: one thing and its names in both languages.
 *
 * @param id what it is called by, of the same form as a document's id
 * @param kind what it is
 * @param names its names by language, in the order of the languages; at least one language
 */
public record Term(String id, Kind kind, Map<Language, Names> names) {
    public Term {
        Map<Language, Names> ordered = new EnumMap<>(Language.class);
        ordered.putAll(names);
        names = Collections.unmodifiableMap(ordered);
    }
}
