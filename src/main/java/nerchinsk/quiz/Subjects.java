package nerchinsk.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/** Tells how far two sentences speak of the same, by the words and terms that they share; rare ones count more. */
final class Subjects {
    private static final Span NOTHING = new Span(0, 0);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Numbers> sentencesByKey = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();

    /** Remembers a sentence. */
    void add(Told told) {
        int[] keys = told.keys(NOTHING).stream().mapToInt(this::number).sorted().toArray();
        for (int key : keys) {
            sentencesByKey.get(key).add(heard.size());
        }
        heard.add(new Heard(told.sentence(), keys, Years.in(told.text()).distinct().toArray()));
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, first -> {
            sentencesByKey.add(new Numbers());
            return sentencesByKey.size() - 1;
        });
    }

    /** The number of sentences. */
    int size() {
        return heard.size();
    }

    /** How many sentences have {@code key}. */
    int spread(String key) {
        return numbers.containsKey(key) ? sentencesByKey.get(numbers.get(key)).size() : 0;
    }

    /** Whether {@code sentence} has {@code key}. */
    boolean has(Heard sentence, String key) {
        return numbers.containsKey(key) && sentence.has(numbers.get(key));
    }

    /**
     * The sentences that speak of at least this share, in [0, 1], of what {@code gap}'s sentence is about without the
     * gap; itself is one of them. Between languages only terms can be compared.
     */
    List<Heard> near(Gap gap, double share) {
        Set<String> keys = gap.told().keys(gap.span());
        Set<String> terms = keys.stream().filter(key -> key.startsWith(Told.TERM)).collect(Collectors.toSet());
        Language language = gap.told().language();
        return Stream.concat(near(keys, language, share), near(terms, language.other(), share)).toList();
    }

    /** Who has enough of the keys has one of the rarest, which few have: only those are looked at. */
    private Stream<Heard> near(Set<String> keys, Language language, double share) {
        double all = weight(keys);
        int[] rarest = keys.stream().filter(numbers::containsKey).sorted(Comparator.comparingInt(this::spread)
                .thenComparing(Comparator.naturalOrder())).mapToInt(numbers::get).toArray();
        double[] weights = Arrays.stream(rarest).mapToDouble(key -> weight(sentencesByKey.get(key).size())).toArray();
        BitSet candidates = new BitSet();
        double missed = all - Arrays.stream(weights).sum();
        for (int i = 0; i < rarest.length && missed <= (1 - share) * all; i++) {
            sentencesByKey.get(rarest[i]).stream().forEach(candidates::set);
            missed += weights[i];
        }
        return candidates.stream().mapToObj(heard::get).filter(other -> other.language() == language)
                .filter(other -> weight(other, rarest, weights) >= share * all);
    }

    private static double weight(Heard other, int[] keys, double[] weights) {
        double sum = 0;
        for (int i = 0; i < keys.length; i++) {
            sum += other.has(keys[i]) ? weights[i] : 0;
        }
        return sum;
    }

    /**
     * The share, in [0, 1], of what {@code asked} is about that {@code other} speaks of too, both without their gaps.
     */
    double shared(Gap asked, Gap other) {
        Set<String> keys = asked.told().keys(asked.span());
        Set<String> said = other.told().keys(NOTHING);
        double all = weight(keys);
        return all == 0 ? 0 : weight(keys.stream().filter(said::contains).toList()) / all;
    }

    private double weight(Iterable<String> keys) {
        double sum = 0;
        for (String key : keys) {
            sum += weight(spread(key));
        }
        return sum;
    }

    /** The logarithm of how rare a key is that so many sentences have. */
    private double weight(int spread) {
        return Math.log((1.0 + heard.size()) / Math.max(1, spread));
    }
}
