package nerchinsk.answer;

import java.util.List;
import java.util.function.BiPredicate;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** Why a sentence is not shown, however sure it is: it cannot be what was asked for. */
final class Refusals {
    private static final List<BiPredicate<Question, Ranked>> ALL = List.of(BareName::isMissing, Lacking::kind,
            Strangers::only, Causes::turnedRound, Roles::turnedRound);

    private Refusals() {
    }

    static boolean refuse(Question question, Ranked best) {
        return ALL.stream().anyMatch(rule -> rule.test(question, best));
    }
}
