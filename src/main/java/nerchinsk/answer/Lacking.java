package nerchinsk.answer;

import java.util.regex.Pattern;
import nerchinsk.fact.FactKind;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;

/** A time or a number that a question asks for in so many words, while the whole sentence names none. */
final class Lacking {
    /** How people ask for a time; our own list. */
    private static final Pattern WHEN = asking("when", "(?:what|which) (?:year|date|day|month|decade|century)", "когда",
            "как(?:ой|ом|ого|ие|их) (?:год|году|года|годы|годах|числа|век|веке|день|месяц|месяце|десятилетии)");
    /** How people ask for a number; our own list. */
    private static final Pattern HOW_MANY = asking("how many", "how much", "сколько", "скольк\\p{L}+");

    /** How people ask for a place, without saying of what kind; our own list. */
    private static final Pattern WHERE = asking("where", "где", "куда", "откуда");

    private Lacking() {
    }

    private static Pattern asking(String... ways) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", ways) + ")(?!\\p{L})");
    }

    /** Whether {@code best} cannot answer {@code question}, since nothing in it is of the kind asked for. */
    static boolean kind(Question question, Ranked best) {
        return switch (question.intent().intent()) {
            case WHEN -> WHEN.matcher(question.asked()).find() && !best.holds(FactKind.DATE);
            case HOW_MUCH -> HOW_MANY.matcher(question.asked()).find() && !best.holds(FactKind.FIGURE);
            case WHERE -> WHERE.matcher(question.asked()).find() && !best.holds(FactKind.PLACE);
            case WHO, TREATY, WHY, WHAT, GREETING, THANKS, HELP -> false;
        };
    }
}
