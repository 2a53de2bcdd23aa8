package nerchinsk.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nerchinsk.fact.FactKind;
import nerchinsk.intent.Intent;
import nerchinsk.question.Question;
import nerchinsk.question.Sides;
import nerchinsk.rank.Named;
import nerchinsk.rank.Ranked;
import nerchinsk.text.Span;

/** Tells what a sentence gives as the reason for something else from the reason for what is asked. */
final class Causes {
    /** So many words of a question, names aside, tell what it asks the reason for; our choice. */
    private static final int MATTER = 2;

    private Causes() {
    }

    /**
     * Whether all that {@code best} says of what {@code question} asks the reason for stands within the reason it
     * gives.
     */
    static boolean turnedRound(Question question, Ranked best) {
        if (!question.asks(Intent.WHY)) {
            return false;
        }
        List<Span> matter = IntStream.range(0, question.keys().size())
                .filter(key -> isMatter(question, key)).mapToObj(best::where)
                .flatMap(Optional::stream).toList();
        // A reason that begins its sentence takes in all of it.
        return matter.size() >= MATTER && best.answers().named().stream().filter(fact -> fact.kind() == FactKind.REASON)
                .map(Named::span).filter(reason -> reason.start() > 0)
                .anyMatch(reason -> matter.stream().allMatch(reason::covers));
    }

    /** Whether the key says what happened: no name, though it may belong to that of an event. */
    private static boolean isMatter(Question question, int key) {
        return question.isContent(key) && question.mentions().stream()
                .noneMatch(mention -> mention.covers(key) && mention.last() - mention.first() == 1
                        && Sides.include(mention));
    }
}
