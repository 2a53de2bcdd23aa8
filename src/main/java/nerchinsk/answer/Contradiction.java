package nerchinsk.answer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fact.Period;
import nerchinsk.fact.Quantity;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/**
 * Tells whether two sentences answer one question in ways that cannot both hold, as far as dates, figures and names
 * tell.
 */
public final class Contradiction {
    private Contradiction() {
    }

    /**
     * Whether {@code one} contradicts {@code other}: it tells a time that does not meet the other's, another amount of
     * the same measure, or, in the same language, a person while it does not name the other's. Places may lie in each
     * other, and of treaties, reasons and all the rest nothing is known.
     *
     * @param asked what the question asks for
     */
    public static boolean between(Quote one, Quote other, Intent asked) {
        return switch (asked) {
            case WHEN -> told(one).flatMap(Period::of).flatMap(first -> told(other).flatMap(Period::of)
                    .map(second -> !first.meets(second))).orElse(false);
            case HOW_MUCH -> told(one).flatMap(Quantity::of).flatMap(first -> told(other).flatMap(Quantity::of)
                    .flatMap(first::same)).map(same -> !same).orElse(false);
            case WHO -> one.language() == other.language() && told(one).isPresent()
                    && told(other).filter(name -> stems(one.text()).stream().noneMatch(stems(name)::contains))
                            .isPresent();
            case WHERE, TREATY, WHY, WHAT, GREETING, THANKS, HELP -> false;
        };
    }

    private static Optional<String> told(Quote quote) {
        return quote.answer();
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().filter(Word::meaningful).map(Word::stem).collect(Collectors.toSet());
    }
}
