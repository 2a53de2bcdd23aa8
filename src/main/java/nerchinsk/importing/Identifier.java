package nerchinsk.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nerchinsk.knowledge.DocumentId;

/** Makes ids of titles and file names: small Latin letters, digits and hyphens. */
final class Identifier {
    /** Longer ids end after the last whole word. */
    private static final int LONGEST = 60;
    /** Russian in Latin letters as on signs and in library catalogues: BGN/PCGN, without its apostrophes. */
    private static final Map<Character, String> LATIN = Map.ofEntries(Map.entry('а', "a"), Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"), Map.entry('д', "d"), Map.entry('е', "e"), Map.entry('ё', "yo"), Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"), Map.entry('й', "y"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"), Map.entry('ч', "ch"), Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""), Map.entry('ы', "y"), Map.entry('ь', ""), Map.entry('э', "e"), Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Identifier() {
    }

    /** An id for {@code words}; empty if no letter or digit of theirs can stand in one. */
    static Optional<DocumentId> of(String words) {
        StringBuilder id = new StringBuilder();
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        lower.codePoints().forEach(c -> id.append(latin(c)));
        String plain = id.toString().replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Optional.of(shortened(plain)).filter(DocumentId::isId).map(DocumentId::new);
    }

    private static String latin(int c) {
        String known = c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? LATIN.get((char) c) : null;
        return known != null
                ? known
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String shortened(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', LONGEST);
        return id.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
