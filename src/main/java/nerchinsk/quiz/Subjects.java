package nerchinsk.quiz;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nerchinsk.text.Span;

/** Tells how far two sentences speak of the same, by the words and terms that they share; rare ones count more. */
final class Subjects {
    /** Stands before the id of a term, so that it is no stem. */
    static final String TERM = "#";

    private static final Span NOTHING = new Span(0, 0);

    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<Told, Set<String>> keys = new IdentityHashMap<>();
    private final int sentences;

    Subjects(List<Told> all) {
        for (Told told : all) {
            Set<String> said = told.keys(NOTHING);
            keys.put(told, said);
            said.forEach(key -> spread.merge(key, 1, Integer::sum));
        }
        sentences = all.size();
    }

    /**
     * The share, in [0, 1], of what {@code asked} is about without the part {@code gap} that {@code other} speaks of
     * too. Between languages only terms can be compared.
     */
    double shared(Told asked, Span gap, Told other) {
        boolean sameLanguage = asked.language() == other.language();
        Set<String> heard = keys.getOrDefault(other, Set.of());
        double all = 0;
        double both = 0;
        for (String key : asked.keys(gap)) {
            if (sameLanguage || key.startsWith(TERM)) {
                double weight = weight(key);
                all += weight;
                both += heard.contains(key) ? weight : 0;
            }
        }
        return all == 0 ? 0 : both / all;
    }

    /** The logarithm of how rare a key is. */
    private double weight(String key) {
        return Math.log((1.0 + sentences) / spread.getOrDefault(key, 1));
    }
}
