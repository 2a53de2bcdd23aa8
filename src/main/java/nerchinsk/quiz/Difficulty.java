package nerchinsk.quiz;

import java.util.Arrays;
import java.util.List;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Words;

/** How hard a question is, judged by how near its wrong options are to the right one: in number, or in time. */
final class Difficulty {
    /** What cannot be measured is in the middle. */
    static final double UNKNOWN = 0.5;
    /** Numbers that differ by half are easy to tell apart, years that differ by ten as well. Our choice. */
    private static final double FAR_SHARE = 0.5;
    private static final double FAR_YEARS = 10;
    /** So hard is a question whose wrong options are all persons who were there at the time. Our choice. */
    private static final double HARDEST_PERSONS = 0.8;
    /** And so hard if none of them can have been. Our choice. */
    private static final double EASIEST_PERSONS = 0.2;
    /** Who is heard of so many years before or after could have been there. Our choice. */
    private static final int SAME_TIME = 3;

    private final Mentions terms;
    private final Years years;

    /** @param years knows when persons are heard of */
    Difficulty(Mentions terms, Years years) {
        this.terms = terms;
        this.years = years;
    }

    /** From 0, easy, to 1, hard. */
    double of(Gap gap, List<String> wrong) {
        return switch (gap.wanted()) {
            case YEAR -> hardness(gap, wrong, FAR_YEARS);
            case FIGURE -> gap.right().matches("\\d+")
                    ? hardness(gap, wrong, Math.max(1, Double.parseDouble(gap.right()) * FAR_SHARE))
                    : UNKNOWN;
            case PERSON -> persons(gap, wrong);
            case PLACE, TREATY, NAME -> UNKNOWN;
        };
    }

    /** By how many of the others could have been there; in a sentence without a year nobody can tell. */
    private double persons(Gap gap, List<String> wrong) {
        int[] told = Years.in(gap.told().text()).toArray();
        long possible = wrong.stream().flatMap(name -> terms.in(Words.of(name)).stream().map(Mention::term).limit(1))
                .filter(person -> Arrays.stream(told).anyMatch(year -> years.isHeardOf(person, year, SAME_TIME)))
                .count();
        return told.length == 0
                ? UNKNOWN
                : EASIEST_PERSONS + (HARDEST_PERSONS - EASIEST_PERSONS) * possible / wrong.size();
    }

    private static double hardness(Gap gap, List<String> wrong, double far) {
        double right = Double.parseDouble(gap.right());
        double distance = wrong.stream().mapToDouble(option -> Math.abs(Double.parseDouble(option) - right)).average()
                .orElse(far);
        return Math.max(0, 1 - distance / far);
    }
}
