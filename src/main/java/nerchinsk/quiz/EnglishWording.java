package nerchinsk.quiz;

import java.util.Optional;

/** Turns English sentences into questions where their build is plain enough to be certain. */
final class EnglishWording {
    private final EnglishDates dates;
    private final EnglishPersons persons;
    private final EnglishFigures figures;

    EnglishWording(Capitals capitals) {
        dates = new EnglishDates(capitals);
        persons = new EnglishPersons(capitals);
        figures = new EnglishFigures(capitals);
    }

    Optional<String> of(Gap gap) {
        return switch (gap.wanted()) {
            case YEAR -> dates.of(gap);
            case PERSON -> persons.of(gap);
            case FIGURE -> figures.of(gap);
            case TREATY, PLACE, NAME -> Optional.empty();
        };
    }
}
