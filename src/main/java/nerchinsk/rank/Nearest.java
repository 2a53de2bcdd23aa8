package nerchinsk.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nerchinsk.fact.FactKind;
import nerchinsk.language.PointingBack;
import nerchinsk.question.Question;

/** Finds the facts of a sentence that can answer, and how near they stand to the words of the question. */
final class Nearest {
    /**
     * An answer as common as this or commoner is hardly meant: about one that a tenth of the sentences has. Our choice.
     */
    private static final double COMMON = 2.4;
    /** So many words away, a word says half as much about a fact. Our choice. */
    private static final double REACH = 4;

    private Nearest() {
    }

    /**
     * The fresh facts of the kinds asked for: first those that are not said everywhere, nearest first; equals in the
     * order of the sentence. A person whom the question names is none of them, unless that one may be asked for, nor is
     * a place that it names in other words.
     */
    static List<Evidence.Nearness> facts(Question question, Weighing weighing, Alignment alignment) {
        if (weighing.kinds().isEmpty()) {
            return List.of();
        }
        List<Evidence.Nearness> facts = new ArrayList<>();
        for (PlacedFact fact : alignment.sentence.facts) {
            if (weighing.kinds().contains(fact.fact().kind()) && Freshness.isFresh(fact, alignment)
                    && !AskedPersons.exclude(fact, question, alignment.sentence)
                    && !AskedTerms.includePlace(fact, question, alignment.sentence)) {
                facts.add(new Evidence.Nearness(fact, nearness(fact, weighing, alignment)));
            }
        }
        facts.sort(Comparator.comparingDouble((Evidence.Nearness near) -> near.value()
                * Math.min(1, near.rarity() / COMMON)).reversed());
        return List.copyOf(facts);
    }

    /** The facts of the sentence before the one with this index that it stands for, nearest first. */
    static List<Evidence.Nearness> borrowed(Question question, Weighing weighing, PassageView view, int sentence) {
        if (!view.has(sentence - 1) || !view.alignments[sentence].sentence.mayLean) {
            return List.of();
        }
        String text = view.hit.passage().sentence(sentence).text();
        return facts(question, weighing, view.alignments[sentence - 1]).stream()
                .filter(near -> switch (near.fact().kind()) {
                    case DATE -> PointingBack.atATime(text);
                    case PERSON -> PointingBack.atAPerson(text);
                    case PLACE, FIGURE, TREATY, REASON, NAME -> false;
                }).toList();
    }

    private static double nearness(PlacedFact fact, Weighing weighing, Alignment alignment) {
        double near = 0;
        for (int key = 0; key < alignment.place.length; key++) {
            if (alignment.place[key] >= 0) {
                near += weighing.rarity()[key] * alignment.quality[key]
                        / (1 + fact.distance(alignment.place[key]) / REACH);
            }
        }
        return weighing.all() == 0 ? 0 : near / weighing.all();
    }
}
