package nerchinsk.rank;

import java.util.Set;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Facts;

/** Tells places where something is from states that only act: "Russia and China signed" says nothing of where. */
final class Whereabouts {
    private static final Set<String> STATES = Instances.ofWord("country");
    /** Between a preposition and its place so many words may stand: "in the Chinese city of". Our choice. */
    private static final int REACH = 2;

    private Whereabouts() {
    }

    /** Whether no fresh place of the sentence tells where something is: a city does, a state after "in" does. */
    static boolean missing(Evidence e) {
        return e.fresh().stream().map(Evidence.Nearness::placed)
                .noneMatch(place -> !isState(place, e.analysis()) || isLocated(place, e.analysis()));
    }

    /** Whether a place other than a state is asked for, as "which city", and the sentence names states only. */
    static boolean onlyStates(Evidence e) {
        return e.weighing().kinds().contains(FactKind.PLACE) && e.question().focus().isPresent()
                && !e.weighing().things().equals(STATES) && !e.fresh().isEmpty()
                && e.fresh().stream().allMatch(place -> isState(place.placed(), e.analysis()));
    }

    private static boolean isState(PlacedFact place, Analysis analysis) {
        for (int i = place.first(); i < place.last(); i++) {
            if (STATES.contains(analysis.words[i].stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLocated(PlacedFact place, Analysis analysis) {
        for (int i = Math.max(0, place.first() - REACH); i < place.first(); i++) {
            if (Facts.isBeforePlaces(analysis.words[i].form)) {
                return true;
            }
        }
        return false;
    }
}
