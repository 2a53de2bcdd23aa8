package nerchinsk.answer;

import java.util.List;
import java.util.function.BiPredicate;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** Why a sentence is not shown, however sure it is: it cannot be what was asked for. */
final class Refusals {
    /** Then there is no answer: the next sentence tells still less of what is asked. */
    private static final List<BiPredicate<Question, Ranked>> ALTOGETHER = List.of(BareName::isMissing, Lacking::kind,
            Strangers::only, Roles::turnedRound, Particulars::missing,
            (question, sentence) -> Certainty.isLeftOut(sentence));
    /** Then the next sentence may tell it. */
    private static final List<BiPredicate<Question, Ranked>> THIS_ONE = List.of(Lacking::exactly, Causes::turnedRound,
            Somebody::unnamed);

    /** So many sentences are passed over at most; further down little can answer. Our choice. */
    private static final int MOST = 2;

    private Refusals() {
    }

    /** {@code ranked} from the first sentence on that can be what was asked for; empty if none of the first can. */
    static List<Ranked> without(Question question, List<Ranked> ranked) {
        int passed = (int) ranked.stream().limit(MOST + 1).takeWhile(each -> refuses(THIS_ONE, question, each)).count();
        return passed > MOST || passed == ranked.size() || refuses(ALTOGETHER, question, ranked.get(passed))
                ? List.of()
                : ranked.subList(passed, ranked.size());
    }

    /** Who wrote down that a sentence answers this very question knows better. */
    private static boolean refuses(List<BiPredicate<Question, Ranked>> rules, Question question, Ranked sentence) {
        return !Certainty.isTold(sentence) && rules.stream().anyMatch(rule -> rule.test(question, sentence));
    }
}
