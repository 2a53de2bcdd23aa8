package nerchinsk.answer;

import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.intent.Intent;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/**
 * What a question asks for besides the thing itself, while the sentence tells the thing alone: the city, the minister
 * who signed, the price, the second visit.
 */
final class Particulars {
    /** How people ask for a city; our own list. */
    private static final Pattern CITY = Phrases.asking("(?:what|which) (?:\\p{L}+ )?(?:city|town)",
            "в как(?:ом|их) (?:\\p{L}+ )?город\\p{L}+", "как(?:ой|ие) (?:\\p{L}+ )?город\\p{L}*");

    private Particulars() {
    }

    /** Whether {@code best} leaves out what {@code question} asks for. */
    static boolean missing(Question question, Ranked best) {
        return city(question, best) || money(question, best) || best.fit().tellsOfAnotherInARow();
    }

    private static boolean city(Question question, Ranked best) {
        return Phrases.asks(CITY, question)
                && (best.fit().namesOnlyStates() || !best.naming().holds(FactKind.PLACE));
    }

    private static boolean money(Question question, Ranked best) {
        return question.asks(Intent.HOW_MUCH) && best.fit().missesMoney();
    }
}
