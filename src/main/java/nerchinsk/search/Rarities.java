package nerchinsk.search;

import java.util.EnumMap;
import java.util.Map;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Passages;
import nerchinsk.text.Language;

/** How much words tell; see {@link Passages#rarity}. Safe for use by many threads while the index is open. */
final class Rarities {
    private final Layer sentences;
    private final int all;
    private final Map<Language, Integer> in = new EnumMap<>(Language.class);

    Rarities(PassageStore store, Layer sentences) {
        this.sentences = sentences;
        this.all = store.sentences();
        for (Language language : Language.values()) {
            in.put(language, store.sentences(language));
        }
    }

    /** The rarity of {@code stem} among all sentences. */
    double of(String stem) {
        return rarity(sentences.having(stem));
    }

    /** The same among those in {@code language}. */
    double of(String stem, Language language) {
        int having = sentences.having(stem);
        double half = all / 2.0;
        double raised = having * Math.max(1, half / Math.max(1, in.get(language)));
        return rarity(Math.min(raised, Math.max(half, having)));
    }

    private double rarity(double having) {
        return Math.log1p((all - having + 0.5) / (having + 0.5));
    }
}
