package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nerchinsk.language.Sounds;
import nerchinsk.language.Word;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds names in the other script that sound alike: Козырев, Kozyrev. Immutable: safe for use by many threads. */
final class NamesBySound {
    /** Finds none. */
    static final NamesBySound NONE = new NamesBySound(Map.of());

    private final Map<String, List<String>> stems;

    private NamesBySound(Map<String, List<String>> stems) {
        this.stems = stems;
    }

    /** The words of {@code sentences}. */
    static NamesBySound in(Layer sentences) {
        try {
            Map<String, List<String>> stems = new HashMap<>();
            Optional<Terms> terms = sentences.keys();
            TermsEnum each = terms.isEmpty() ? TermsEnum.EMPTY : terms.get().iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                String stem = term.utf8ToString();
                if (stem.chars().allMatch(Character::isLetter)) {
                    Sounds.of(stem).forEach(sound -> stems.computeIfAbsent(sound, s -> new ArrayList<>(1)).add(stem));
                }
            }
            return new NamesBySound(stems);
        } catch (IOException e) {
            throw new IndexFailedException("cannot read the index in memory", e);
        }
    }

    /** The stems in the other script that sound like {@code word}. */
    Set<String> like(Word word) {
        Set<String> like = new LinkedHashSet<>();
        boolean cyrillic = isCyrillic(word.stem());
        if (word.stem().chars().allMatch(Character::isLetter)) {
            Sounds.of(word.stem()).forEach(sound -> stems.getOrDefault(sound, List.of()).stream()
                    .filter(stem -> isCyrillic(stem) != cyrillic).forEach(like::add));
        }
        return like;
    }

    private static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
