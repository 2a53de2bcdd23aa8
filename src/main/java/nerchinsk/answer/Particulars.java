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

    private static final String OFFICES = "minister|ministers|premier|president|leader|ambassador|envoy|emperor"
            + "|chairman|commander|general|marshal|diplomat|director|head|chief|secretary|official|negotiator"
            + "|signatory";
    private static final String OFFICES_RU = "министр|премьер|президент|лидер|посол|посл[аоы]|посланник|император"
            + "|председател|командующ|командир|генерал|маршал|дипломат|директор|глав[аоы]|начальник|секретар|чиновник";
    /** How people ask for somebody by the office; our own list. */
    private static final Pattern BY_OFFICE = Phrases.asking(
            "who (?:was|is|were) (?:the |then )*(?:\\p{L}+ ){0,3}(?:" + OFFICES
                    + ")",
            "which (?:\\p{L}+ ){0,3}(?:" + OFFICES + ")",
            "кто (?:\\p{L}+ )?(?:из )?(?:\\p{L}+ ){0,2}(?:" + OFFICES_RU + ")\\p{L}*",
            "как(?:ой|ие|ого) (?:\\p{L}+ ){0,2}(?:" + OFFICES_RU + ")\\p{L}*");
    /**
     * How people ask for who signed for one side, and for who commanded, which no state answers; our own list. "An
     * agreement of 11 November", «соглашение от 11 ноября», is no side.
     */
    private static final Pattern BY_DEED = Phrases.asking(
            "who (?:\\p{L}+ ){0,2}signed .* (?:for \\p{L}+\\W*$|on behalf of|side)",
            "who (?:\\p{L}+ ){0,2}commanded", "кто .*подпис\\p{L}+ .*(?: от \\p{L}+\\W*$|сторон[ыу])",
            "кто .*сторон[ыу] .*подпис\\p{L}+",
            "кто (?:\\p{L}+ ){0,3}командовал\\p{L}*");

    private Particulars() {
    }

    /** Whether {@code best} leaves out what {@code question} asks for. */
    static boolean missing(Question question, Ranked best) {
        return city(question, best) || person(question, best) || money(question, best)
                || best.fit().tellsOfAnotherInARow();
    }

    private static boolean city(Question question, Ranked best) {
        return CITY.matcher(question.asked()).find()
                && (best.fit().namesOnlyStates() || !best.naming().holds(FactKind.PLACE));
    }

    /** An office answers only whoever does not ask by it: "the ministers" is no answer to "which minister". */
    private static boolean person(Question question, Ranked best) {
        return question.asks(Intent.WHO) && best.answers().named().stream()
                .noneMatch(named -> named.kind() == FactKind.PERSON)
                && (BY_OFFICE.matcher(question.asked()).find() || BY_DEED.matcher(question.asked()).find());
    }

    private static boolean money(Question question, Ranked best) {
        return question.asks(Intent.HOW_MUCH) && best.fit().missesMoney();
    }
}
