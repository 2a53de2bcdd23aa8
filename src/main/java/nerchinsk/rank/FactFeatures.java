package nerchinsk.rank;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.fact.FactKind;
import nerchinsk.intent.Intent;

/** Whether the sentence names what is asked for. */
final class FactFeatures {
    static final List<Feature> LIST = list();

    /** More answers than that make no difference. */
    private static final int MANY = 3;
    /** The rarity of a word that one of 150 sentences has counts as one; our choice. */
    private static final double RARE = 5;
    /** Day, month and year. */
    private static final double WORDS_OF_A_DAY = 3;

    private FactFeatures() {
    }

    private static List<Feature> list() {
        List<Feature> features = new ArrayList<>();
        for (Intent intent : List.of(Intent.WHEN, Intent.WHO, Intent.WHERE, Intent.HOW_MUCH, Intent.TREATY,
                Intent.WHY)) {
            features.add(new Feature("names an answer to " + intent.code(),
                    e -> e.asks(intent) && e.answer().isPresent() ? 1 : 0));
        }
        features.add(new Feature("how many answers it names", e -> Math.min(MANY, e.fresh().size()) / (double) MANY));
        features.add(new Feature("rarity of the answer it names", FactFeatures::rarity));
        features.add(new Feature("surely names an answer",
                e -> isCertain(e.fresh()) || isCertain(e.borrowed()) ? 1 : 0));
        features.add(new Feature("exactness of the date it names", e -> e.asks(Intent.WHEN) ? exactness(e) : 0));
        features.add(new Feature("date near the words met", e -> e.asks(Intent.WHEN) ? e.nearness() : 0));
        features.add(new Feature("names a thing of the kind asked for", e -> namesThing(e) ? 1 : 0));
        features.add(new Feature("names no thing of the kind asked for",
                e -> !e.weighing().things().isEmpty() && !namesThing(e) ? 1 : 0));
        features.add(new Feature("names only states where another place is asked for",
                e -> Whereabouts.onlyStates(e) ? 1 : 0));
        features.add(new Feature("new figures or dates for what", FactFeatures::figuresForWhat));
        return List.copyOf(features);
    }

    private static boolean isCertain(List<Evidence.Nearness> facts) {
        for (Evidence.Nearness near : facts) {
            if (near.fact().certain()) {
                return true;
            }
        }
        return false;
    }

    /** An answer whose words stand in every other sentence tells nothing. */
    private static double rarity(Evidence e) {
        double rarest = 0;
        for (Evidence.Nearness near : e.fresh()) {
            rarest = Math.max(rarest, near.rarity());
        }
        return rarest / RARE;
    }

    /** In [0, 1]: a day with month and year tells more than the year alone. */
    private static double exactness(Evidence e) {
        int telling = 0;
        for (Evidence.Nearness near : e.fresh().subList(0, Math.min(1, e.fresh().size()))) {
            for (int word = near.placed().first(); word < near.placed().last(); word++) {
                telling += e.analysis().tells(word) ? 1 : 0;
            }
        }
        return Math.clamp((telling - 1) / (WORDS_OF_A_DAY - 1), 0, 1);
    }

    private static boolean namesThing(Evidence e) {
        Analysis sentence = e.analysis();
        for (int i = 0; i < sentence.words.length && !e.weighing().things().isEmpty(); i++) {
            if (sentence.tells(i) && e.weighing().things().contains(sentence.words[i].stem)
                    && !Freshness.isSaid(i, e.here())) {
                return true;
            }
        }
        return false;
    }

    private static double figuresForWhat(Evidence e) {
        if (!e.asks(Intent.WHAT)) {
            return 0;
        }
        int count = 0;
        for (PlacedFact fact : e.analysis().facts) {
            boolean counts = fact.fact().kind() == FactKind.FIGURE || fact.fact().kind() == FactKind.DATE;
            count += counts && Freshness.isFresh(fact, e.here()) ? 1 : 0;
        }
        return Math.min(count, MANY) / (double) MANY;
    }
}
