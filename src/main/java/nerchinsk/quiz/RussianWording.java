package nerchinsk.quiz;

import java.util.Locale;
import java.util.Optional;

/** Turns Russian sentences into questions where their build is plain enough to be certain. */
final class RussianWording {
    static final String MONTH = "(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*";

    private final RussianDates dates;
    private final RussianPersons persons = new RussianPersons();
    private final RussianFigures figures;

    RussianWording(Capitals capitals) {
        dates = new RussianDates(capitals);
        figures = new RussianFigures(capitals);
    }

    Optional<String> of(Gap gap) {
        return switch (gap.wanted()) {
            case YEAR -> dates.of(gap);
            case PERSON -> persons.of(gap);
            case FIGURE -> figures.of(gap);
            case TREATY, PLACE, NAME -> Optional.empty();
        };
    }

    /** The text as it goes on after other words. */
    static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
