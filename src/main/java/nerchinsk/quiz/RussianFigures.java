package nerchinsk.quiz;

import static nerchinsk.quiz.Initial.small;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks in Russian how many there were, or for how long something was agreed; the patterns are our own. */
final class RussianFigures implements Way {
    private static final Pattern LONG = Pattern.compile("(?<clause>[^:]+?)(?: (?:ещё|сроком))? на _____ лет\\.");
    /**
     * «С 1949 по 1962 год СССР предоставил Китаю 650 лицензий на станки»; what follows a comma is left to the quote.
     */
    private static final Pattern MANY = Pattern.compile(
            "(?:(?<when>(?:В|Во|С|За) [^:,]*\\d{4} (?:году|года|год)) )?(?<subject>[^:,]+?) (?<verb>\\p{Ll}{2,}(?:л|ла"
                    + "|ло|ли))"
                    + "(?<whom> \\p{Lu}\\p{L}+)? _____ (?<things>\\p{Ll}{2,}(?:ов|ев|ей|ий|н|к)(?: (?:на|в|о|по"
                    + "|для) [^:,]+|))(?:, [^:]+|)\\.");
    /** Such numbers go with the genitive plural, as «сколько» does. */
    private static final Pattern PLURAL = Pattern.compile("\\d*(?:1\\d|[05-9])");

    private final Capitals capitals;

    RussianFigures(Capitals capitals) {
        this.capitals = capitals;
    }

    @Override
    public Optional<String> of(Gap gap) {
        return many(gap).or(() -> howLong(gap));
    }

    private Optional<String> many(Gap gap) {
        Matcher matcher = MANY.matcher(gap.marked());
        if (!matcher.matches() || !PLURAL.matcher(gap.right()).matches()) {
            return Optional.empty();
        }
        Optional<String> when = Optional.ofNullable(matcher.group("when"));
        Optional<String> subject = when.isPresent()
                ? Optional.of(matcher.group("subject"))
                : capitals.continued(gap.told(), matcher.group("subject"));
        return subject.map(who -> "Сколько " + matcher.group("things") + " " + who + " " + matcher.group("verb")
                + Optional.ofNullable(matcher.group("whom")).orElse("") + when.map(time -> " " + small(time)).orElse("")
                + "?");
    }

    private Optional<String> howLong(Gap gap) {
        Matcher matcher = LONG.matcher(gap.marked());
        return matcher.matches()
                ? capitals.continued(gap.told(), matcher.group("clause"))
                        .map(clause -> "На сколько лет " + clause + "?")
                : Optional.empty();
    }
}
