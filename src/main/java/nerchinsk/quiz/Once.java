package nerchinsk.quiz;

import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;

/** Tells whether a sentence speaks of one certain event. */
final class Once {
    private static final Pattern VISIT = Phrases.of("visits.txt");
    private static final Pattern UNIQUE = Phrases.of("unique.txt");
    private static final Pattern QUOTED = Pattern.compile("[«“\"]");

    private Once() {
    }

    /** Statesmen visit each other every year: which visit is meant must be told by something else. */
    static boolean happened(Told told) {
        return !VISIT.matcher(told.text()).find() || UNIQUE.matcher(told.text()).find()
                || QUOTED.matcher(told.text()).find() || namesAnEvent(told);
    }

    /** Whether a time, a treaty or an event says what is spoken of. */
    static boolean isAnchored(Told told) {
        return !told.spans(FactKind.DATE).isEmpty() || namesAnEvent(told);
    }

    private static boolean namesAnEvent(Told told) {
        return told.mentions().stream().map(Mention::term)
                .anyMatch(term -> term.kind() == Kind.TREATY || term.kind() == Kind.EVENT);
    }
}
