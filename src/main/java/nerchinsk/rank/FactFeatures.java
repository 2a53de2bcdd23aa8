package nerchinsk.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nerchinsk.fact.Fact;
import nerchinsk.fact.FactKind;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;

/** Whether the sentence names what is asked for. */
final class FactFeatures {
    static final List<Feature> LIST = list();

    /** How many words may stand between a figure and what it counts. */
    private static final int COUNTED = 3;

    private FactFeatures() {
    }

    private static List<Feature> list() {
        List<Feature> features = new ArrayList<>();
        for (Intent intent : List.of(Intent.WHEN, Intent.WHO, Intent.WHERE, Intent.HOW_MUCH, Intent.TREATY,
                Intent.WHY)) {
            features.add(new Feature("names an answer to " + intent.code(),
                    e -> e.asks(intent) && e.answer().isPresent() ? 1 : 0));
        }
        features.add(new Feature("how many persons it names", FactFeatures::persons));
        features.add(new Feature("names the place that is asked for", FactFeatures::place));
        features.add(new Feature("surely names an answer",
                e -> Stream.concat(e.fresh().stream(), e.borrowed().stream())
                        .anyMatch(nearness -> nearness.fact().certain()) ? 1 : 0));
        features.add(new Feature("answer near the words met", FactFeatures::near));
        features.add(new Feature("date near the words met", e -> e.asks(Intent.WHEN) ? near(e) : 0));
        features.add(new Feature("figure counts the focus", FactFeatures::counts));
        features.add(new Feature("names a thing of the kind asked for", e -> namesThing(e) ? 1 : 0));
        features.add(new Feature("names no thing of the kind asked for",
                e -> !e.weighing().things().isEmpty() && !namesThing(e) ? 1 : 0));
        features.add(new Feature("new figures or dates for what", FactFeatures::figuresForWhat));
        features.add(new Feature("says what something is", FactFeatures::defines));
        return List.copyOf(features);
    }

    private static double near(Evidence e) {
        return e.answer().map(Evidence.Nearness::value).orElse(0.0);
    }

    private static double persons(Evidence e) {
        return e.weighing().kinds().contains(FactKind.PERSON) ? Math.min(3, e.fresh().size()) / 3.0 : 0;
    }

    private static double place(Evidence e) {
        return e.asks(Intent.WHAT) && !e.fresh().isEmpty() && e.fresh().getFirst().fact().kind() == FactKind.PLACE
                ? 1
                : 0;
    }

    private static boolean namesThing(Evidence e) {
        return e.analysis().stems.keySet().stream().anyMatch(e.weighing().things()::contains);
    }

    /** "How many aircraft": a figure with the asked word within three words after it. */
    private static double counts(Evidence e) {
        if (!e.asks(Intent.HOW_MUCH) || e.question().focus().isEmpty()) {
            return 0;
        }
        int place = e.here().place[e.question().keys().indexOf(e.question().focus().get())];
        if (place < 0) {
            return 0;
        }
        Word counted = e.analysis().words.get(place);
        return e.fresh().stream().map(Evidence.Nearness::fact).anyMatch(fact -> fact.span().covers(counted.span())
                || fact.span().end() <= counted.span().start()
                        && wordsBetween(e.analysis().words, fact, counted) <= COUNTED) ? 1 : 0;
    }

    private static long wordsBetween(List<Word> words, Fact fact, Word counted) {
        return words.stream().filter(word -> word.span().start() >= fact.span().end()
                && word.span().end() <= counted.span().start()).count();
    }

    private static double figuresForWhat(Evidence e) {
        if (!e.asks(Intent.WHAT)) {
            return 0;
        }
        long count = e.analysis().facts.stream()
                .filter(fact -> fact.kind() == FactKind.FIGURE || fact.kind() == FactKind.DATE)
                .filter(fact -> Freshness.isFresh(fact, e.analysis(), e.here())).count();
        return Math.min(count, 3) / 3.0;
    }

    private static double defines(Evidence e) {
        boolean brief = e.asks(Intent.WHAT) && !e.question().keys().isEmpty() && e.question().keys().size() <= 2;
        int first = brief ? e.here().place[0] : -1;
        return first == 0 || first == 1 ? 1 : 0;
    }
}
