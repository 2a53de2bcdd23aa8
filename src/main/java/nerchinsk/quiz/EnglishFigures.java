package nerchinsk.quiz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks in English how many there were, or for how long something was agreed; the patterns are our own. */
final class EnglishFigures implements Way {
    private static final String WHEN = "(?:(?<when>(?:In|From|On|During) [^,:]*\\d{4}),? )?";
    /** "In 1936 Japan granted Siam 650 licences to build ships." */
    private static final Pattern MANY = Pattern.compile(WHEN
            + "(?<clause>[^:,]+?)(?<whom> \\p{Lu}\\p{L}+)? _____ (?<things>\\p{Ll}{4,}s(?: (?:to"
            + "|of) [^:,]+)?)(?<rest> [^:]+|)\\.");
    private static final Pattern NO_THINGS = Pattern
            .compile("(?:years|months|weeks|days|hours|times|dollars|percent)\\b.*");
    private static final Pattern LONG = Pattern.compile(WHEN
            + "(?<clause>[^:,]+) for (?<term>a term of )?_____ (?<more>more )?(?<unit>years|months|weeks|days)\\.");

    private final Capitals capitals;

    EnglishFigures(Capitals capitals) {
        this.capitals = capitals;
    }

    @Override
    public Optional<String> of(Gap gap) {
        return many(gap).or(() -> howLong(gap));
    }

    private Optional<String> many(Gap gap) {
        Matcher matcher = MANY.matcher(gap.marked());
        if (!matcher.matches() || NO_THINGS.matcher(matcher.group("things")).matches()) {
            return Optional.empty();
        }
        return clause(gap, matcher).filter(clause -> clause.rest().isEmpty() && !clause.isPassive())
                .map(clause -> "How many " + matcher.group("things") + " " + clause.turned()
                        + Optional.ofNullable(matcher.group("whom")).orElse("") + matcher.group("rest")
                        + when(matcher) + "?");
    }

    private Optional<String> howLong(Gap gap) {
        Matcher matcher = LONG.matcher(gap.marked());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String term = matcher.group("term") == null ? "For how many " : "For a term of how many ";
        String more = Optional.ofNullable(matcher.group("more")).orElse("");
        return clause(gap, matcher).map(clause -> term + more + matcher.group("unit") + " " + clause.turned()
                + when(matcher) + "?");
    }

    private Optional<EnglishClause> clause(Gap gap, Matcher matcher) {
        return (matcher.group("when") == null
                ? capitals.continued(gap.told(), matcher.group("clause"))
                : Optional.of(matcher.group("clause"))).flatMap(EnglishClause::of);
    }

    private static String when(Matcher matcher) {
        return Optional.ofNullable(matcher.group("when"))
                .map(when -> " " + Initial.small(when))
                .orElse("");
    }
}
