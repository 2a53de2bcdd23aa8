package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks in English when something happened; the patterns of sentences are our own. */
final class EnglishDates implements Way {
    static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November"
            + "|December)";
    private static final Pattern FIRST = Pattern.compile("(?<date>(?:In (?:" + MONTH + " )?|On \\d{1,2} " + MONTH
            + " ))_____,? (?<clause>[^:]+)\\.");
    /** "In 1969, during the split, the forces clashed." */
    private static final Pattern ASIDE = Pattern.compile("(?<date>(?:In (?:" + MONTH + " )?|On \\d{1,2} " + MONTH
            + " ))_____, (?<aside>(?:during|when|on the eve of|at) [^,:]+,) (?<clause>[^:]+)\\.");
    private static final String THEN = "(?<date>(?:in (?:" + MONTH + " )?|on \\d{1,2} " + MONTH + " ))_____";
    /** A comma in it parts a city from its country. */
    private static final String CLAUSE = "(?<clause>[^:,]+(?:, \\p{Lu}\\p{L}+)?),? ";
    private static final Pattern LAST = Pattern.compile(CLAUSE + THEN + "\\.");
    /** What follows as a reason or as a further fact is left to the quote. */
    private static final Pattern LAST_BUT_ONE = Pattern.compile(CLAUSE + THEN + ",? (?:and|but|because) [^:]+\\.");
    /** Who says so goes on to the end. */
    private static final Pattern AS_TOLD = Pattern.compile(CLAUSE + THEN + "(?<told>, according to [^:,]+)\\.");
    private static final Pattern BEFORE_PLACE = Pattern.compile(CLAUSE + THEN + "(?<place> (?:in|at) \\p{Lu}[^:]*)\\.");
    private static final Pattern SINCE = Pattern
            .compile("(?<subject>[^:,]+) (?<has>has|have) been (?<rest>[^:]+) since _____\\.");

    private final Capitals capitals;
    private final Way ways = Way.first(List.of(EnglishDates::first, EnglishDates::aside,
            gap -> last(gap, LAST), gap -> last(gap, LAST_BUT_ONE), gap -> followed(gap, AS_TOLD, "told"),
            gap -> followed(gap, BEFORE_PLACE, "place"), this::since));

    EnglishDates(Capitals capitals) {
        this.capitals = capitals;
    }

    @Override
    public Optional<String> of(Gap gap) {
        return ways.of(gap);
    }

    private static Optional<String> first(Gap gap) {
        Matcher matcher = FIRST.matcher(gap.marked());
        return matcher.matches()
                ? EnglishClause.of(matcher.group("clause"))
                        .map(clause -> asking(matcher.group("date")) + " " + clause.turned() + "?")
                : Optional.empty();
    }

    private static Optional<String> aside(Gap gap) {
        Matcher matcher = ASIDE.matcher(gap.marked());
        return matcher.matches()
                ? EnglishClause.of(matcher.group("clause")).map(clause -> asking(matcher.group("date")) + ", "
                        + matcher.group("aside") + " " + clause.turned() + "?")
                : Optional.empty();
    }

    private Optional<String> last(Gap gap, Pattern pattern) {
        Matcher matcher = pattern.matcher(gap.marked());
        return matcher.matches()
                ? clause(gap, matcher).map(clause -> asking(matcher.group("date")) + " " + clause.turned() + "?")
                : Optional.empty();
    }

    private Optional<String> followed(Gap gap, Pattern pattern, String by) {
        Matcher matcher = pattern.matcher(gap.marked());
        return matcher.matches()
                ? clause(gap, matcher).map(clause -> asking(matcher.group("date")) + " " + clause.turned()
                        + matcher.group(by) + "?")
                : Optional.empty();
    }

    private Optional<EnglishClause> clause(Gap gap, Matcher matcher) {
        return capitals.continued(gap.told(), matcher.group("clause")).flatMap(EnglishClause::of)
                .filter(EnglishClause::endsWithItsVerb);
    }

    private Optional<String> since(Gap gap) {
        Matcher matcher = SINCE.matcher(gap.marked());
        return matcher.matches()
                ? capitals.continued(gap.told(), matcher.group("subject")).map(subject -> "Since which year "
                        + matcher.group("has") + " " + subject + " been " + matcher.group("rest") + "?")
                : Optional.empty();
    }

    /** "In October " becomes "In October of which year". */
    private static String asking(String date) {
        String capital = Initial.great(date.strip());
        return capital.length() == 2 ? capital + " which year" : capital + " of which year";
    }
}
