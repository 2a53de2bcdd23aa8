package nerchinsk.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.fact.FactKind;
import nerchinsk.language.WordLists;
import nerchinsk.text.Span;

/** Finds numbers that count something, in digits or in words. */
final class FigureGaps {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** Small numbers in digits are places in a list, versions and the like. */
    private static final int SMALLEST = 3;
    private static final String BOUNDS = WordLists.lines(FigureGaps.class, "bounds.txt").stream().map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final Pattern BOUND_BEFORE = Pattern
            .compile("(?iu)(?<!\\p{L})(?:" + BOUNDS + ")\\s+(?:(?:through|in|by|через|за|на)\\s+)?[$€£¥]?$");
    private static final Pattern BOUND_AFTER = Pattern.compile("(?iu)^\\s+(?:or|to|или)\\s.*");
    /** So many partners are known to everybody; our own list. */
    private static final Pattern OBVIOUS = Pattern.compile(
            "(?iu)^\\s+(?:countries|states|sides|parties|стран\\p{L}*|государств\\p{L}*|сторон\\p{L}*)(?!\\p{L}).*");

    private FigureGaps() {
    }

    /** The numbers in {@code told}, the longest first: of two in one sentence it tells more. */
    static List<Gap> in(Told told) {
        return told.spans(FactKind.FIGURE).stream().flatMap(figure -> number(told, figure).stream())
                .sorted(Comparator.comparingInt((Gap gap) -> gap.span().length()).reversed()).toList();
    }

    private static Optional<Gap> number(Told told, Span figure) {
        Matcher digits = DIGITS.matcher(told.text()).region(figure.start(), figure.end());
        Optional<Span> span = digits.find() ? Optional.of(new Span(digits.start(), digits.end())) : word(told, figure);
        return span.filter(found -> isExact(told.text(), found))
                .filter(found -> !isSmall(found.of(told.text())) && !isPartOfName(told.text(), found))
                .map(found -> new Gap(told, found, Wanted.FIGURE, Optional.empty()));
    }

    private static Optional<Span> word(Told told, Span figure) {
        return told.words().stream().filter(word -> figure.covers(word.span()))
                .filter(word -> WrongFigures.isNumberWord(word.text())).map(word -> word.span()).findFirst();
    }

    private static boolean isExact(String text, Span number) {
        String after = text.substring(number.end());
        return !BOUND_BEFORE.matcher(text.substring(0, number.start())).find() && !BOUND_AFTER.matcher(after).matches()
                && !OBVIOUS.matcher(after).matches();
    }

    private static boolean isSmall(String number) {
        return number.matches("\\d") && Integer.parseInt(number) < SMALLEST;
    }

    private static boolean isPartOfName(String text, Span number) {
        return number.end() < text.length() && "-–’'%°".indexOf(text.charAt(number.end())) >= 0
                && text.charAt(number.end()) != '%'
                || number.start() > 0 && "-–№#".indexOf(text.charAt(number.start() - 1)) >= 0;
    }
}
