package nerchinsk.stats;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nerchinsk.text.Language;

/**
 * Questions that ask much the same.
 *
 * @param lacks the questions, the earliest first; not empty
 */
public record Group(List<Lack> lacks) {
    /** The most frequent first, then the latest. */
    static final Comparator<Group> ORDER = Comparator.comparing(Group::times).thenComparing(Group::latest).reversed();
    /** As many as are read; our choice. */
    private static final int NEAREST = 3;

    public Group {
        lacks = lacks.stream().sorted(Comparator.comparing(Lack::at)).toList();
        if (lacks.isEmpty()) {
            throw new IllegalArgumentException("a group needs a question");
        }
    }

    /** How often it was asked. */
    public int times() {
        return lacks.size();
    }

    /** When it was asked last. */
    public Instant latest() {
        return lacks.getLast().at();
    }

    /** The language of its best wording. */
    public Language language() {
        return lacks.stream().filter(lack -> lack.question().equals(question())).findFirst().orElseThrow().language();
    }

    /** Its most frequent wording. */
    public String question() {
        return wordings().getFirst();
    }

    /** All wordings, the most frequent first. */
    public List<String> wordings() {
        return byFrequency(lacks.stream().map(Lack::question).toList());
    }

    /** The sentences that came closest, the most frequent first, at most three. */
    public List<String> nearest() {
        List<String> firsts = lacks.stream().flatMap(lack -> lack.nearest().stream().limit(NEAREST)).toList();
        return byFrequency(firsts).stream().limit(NEAREST).toList();
    }

    /** How often for which cause. */
    public Map<Cause, Long> causes() {
        return lacks.stream().collect(Collectors.groupingBy(Lack::cause, TreeMap::new, Collectors.counting()));
    }

    private static List<String> byFrequency(List<String> texts) {
        Map<String, Integer> times = new LinkedHashMap<>();
        texts.forEach(text -> times.merge(text, 1, Integer::sum));
        return times.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }
}
