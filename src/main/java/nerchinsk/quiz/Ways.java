package nerchinsk.quiz;

import java.util.Optional;

/**
 * Turns the sentences of one language into questions where their build is plain enough to be certain.
 *
 * @param dates asks when something happened
 * @param persons asks who did something
 * @param figures asks how many there were
 */
record Ways(Way dates, Way persons, Way figures) {
    static Ways english(Capitals capitals) {
        return new Ways(new EnglishDates(capitals), new EnglishPersons(capitals), new EnglishFigures(capitals));
    }

    static Ways russian(Capitals capitals) {
        return new Ways(new RussianDates(capitals), new RussianPersons(), new RussianFigures(capitals));
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
