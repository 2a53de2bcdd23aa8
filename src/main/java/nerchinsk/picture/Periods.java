package nerchinsk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Knowledge;

/**
 * Finds the periods of closeness and of the split. Each sentence with a year speaks for a mood by its words, those of
 * {@code moods.txt}: the mood with more of them. The periods are the course through the years that contradicts the
 * fewest sentences, where each change of mood costs as much as two of them (the path of Viterbi, 1967, through a model
 * of two states). A sentence of a document that stands in both languages counts a half, as its edition counts the other
 * half.
 */
final class Periods {
    /** In halves of a sentence; our choice: a sentence or two about a quarrel make no period. */
    static final int CHANGE = 4;

    private Periods() {
    }

    static List<Period> of(Knowledge knowledge) {
        Map<Integer, int[]> evidence = new TreeMap<>();
        Moods moods = Moods.read();
        int last = 0;
        for (Document document : knowledge.documents()) {
            int weight = knowledge.edition(document).isPresent() ? 1 : 2;
            for (DatedSentence sentence : DatedSentence.in(List.of(document), knowledge.glossary())) {
                last = Math.max(last, sentence.years().stream().mapToInt(DatedSentence.Year::value).max().orElse(last));
                moods.of(sentence.words()).ifPresent(mood -> sentence.years().stream().map(DatedSentence.Year::value)
                        .distinct().forEach(year -> evidence.computeIfAbsent(year,
                                key -> new int[Mood.values().length])[mood.ordinal()] += weight));
            }
        }
        List<Integer> years = List.copyOf(evidence.keySet());
        return years.isEmpty() ? List.of() : periods(years, path(years.stream().map(evidence::get).toList()), last);
    }

    /** The mood of each year on the cheapest course. */
    private static List<Mood> path(List<int[]> evidence) {
        int moods = Mood.values().length;
        int[][] cost = new int[evidence.size()][moods];
        int[][] before = new int[evidence.size()][moods];
        for (int i = 0; i < evidence.size(); i++) {
            for (int mood = 0; mood < moods; mood++) {
                int contradicted = evidence.get(i)[1 - mood];
                int stay = i == 0 ? 0 : cost[i - 1][mood];
                int change = i == 0 ? 0 : cost[i - 1][1 - mood] + CHANGE;
                cost[i][mood] = contradicted + Math.min(stay, change);
                before[i][mood] = stay <= change ? mood : 1 - mood;
            }
        }
        int mood = cost[evidence.size() - 1][0] <= cost[evidence.size() - 1][1] ? 0 : 1;
        List<Mood> path = new ArrayList<>();
        for (int i = evidence.size() - 1; i >= 0; i--) {
            path.addFirst(Mood.values()[mood]);
            mood = before[i][mood];
        }
        return path;
    }

    private static List<Period> periods(List<Integer> years, List<Mood> path, int last) {
        List<Period> periods = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= years.size(); i++) {
            if (i == years.size() || path.get(i) != path.get(start)) {
                periods.add(new Period(path.get(start), years.get(start), i == years.size() ? last : years.get(i)));
                start = i;
            }
        }
        return periods;
    }
}
