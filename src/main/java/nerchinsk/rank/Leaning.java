package nerchinsk.rank;

import java.util.List;
import java.util.Set;
import nerchinsk.language.Word;

/**
 * Guesses which sentences lean on the one before: "He …", "That same year …", "This treaty …". Generous, since the
 * weights of the ranking, which are learned with it, tell what a guess is worth; which sentence makes no sense alone is
 * told by {@link nerchinsk.language.PointingBack}.
 */
final class Leaning {
    /** In words from its beginning: so soon a sentence shows that it leans. Our choice. */
    private static final int BEGINNING = 3;

    /** Words that stand for something said before; our own list. */
    private static final Set<String> POINTING = Set.of("he", "she", "it", "they", "this", "that", "these", "those",
            "such",
            "his", "her", "its", "their", "both", "another", "others", "here", "there", "then", "also", "later", "he's",
            "thus", "therefore", "however", "instead", "similarly", "moreover", "furthermore", "latter", "former",
            "afterwards", "consequently", "meanwhile", "first", "second", "same", "him", "them",
            "он", "она", "оно", "они", "его", "ее", "их", "этот", "эта", "это", "эти", "этого", "этой", "этих", "этому",
            "этом", "этим", "этими", "тот", "та", "те", "такой", "такая", "такое", "такие", "таким", "такого", "таких",
            "оба", "обе", "здесь", "там", "затем", "потом", "позже", "также", "тогда", "однако", "поэтому", "ему", "ей",
            "им", "него", "нее", "них", "тем", "впоследствии", "кроме", "другой", "другие", "последний", "том", "эту");

    private Leaning() {
    }

    /** Whether one of the first words may point at something that the sentence does not name. */
    static boolean mayLean(List<Word> words) {
        return words.stream().limit(BEGINNING).anyMatch(word -> POINTING.contains(word.form()));
    }
}
