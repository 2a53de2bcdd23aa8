package nerchinsk.answer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fact.Period;
import nerchinsk.fact.Quantity;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Tells whether two answers are the same in other words. */
final class Comparison {
    private Comparison() {
    }

    /** Whether {@code a} and {@code b} are the same answer; empty if they cannot be compared. */
    static Optional<Boolean> same(Intent intent, String a, String b) {
        return switch (intent) {
            case WHEN -> Period.of(a).flatMap(first -> Period.of(b).map(first::meets));
            case HOW_MUCH -> Quantity.of(a).flatMap(first -> Quantity.of(b).flatMap(first::same));
            case WHO, WHERE, TREATY -> Optional.of(shareAWord(a, b));
            case WHY, WHAT, GREETING, THANKS, HELP -> Optional.empty();
        };
    }

    private static boolean shareAWord(String a, String b) {
        Set<String> first = stems(a);
        return stems(b).stream().anyMatch(first::contains);
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().filter(Word::meaningful).map(Word::stem).collect(Collectors.toSet());
    }
}
