package nerchinsk.quiz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks in English who did something, or to whom; the patterns are our own. */
final class EnglishPersons implements Way {
    private static final String ROLES = "(?:(?:former )?\\p{Lu}\\p{L}+ ){1,2}(?:leader|[Pp]resident|[Pp]remier"
            + "|(?:[Pp]rime |[Ff]oreign |[Dd]efence )?[Mm]inister) ";
    private static final Pattern ROLE = Pattern.compile(ROLES);
    private static final Pattern DATE = Pattern
            .compile("(?:In|On) (?:\\d{1,2} )?(?:" + EnglishDates.MONTH + " )?\\d{4},? |In the \\d{4}s,? ");
    private static final Pattern OBJECT = Pattern.compile("(?<clause>[^:,]+?)(?<role> " + ROLES.strip()
            + ")? _____(?<rest> (?:for|to|in|as|from|on|with) [^:,]+|)\\.");
    /** What people had begun to do, they had done themselves. */
    private static final Pattern HAD = Pattern.compile(" had (?:begun|decided|agreed) .+");

    private final Capitals capitals;

    EnglishPersons(Capitals capitals) {
        this.capitals = capitals;
    }

    @Override
    public Optional<String> of(Gap gap) {
        return subject(gap).or(() -> object(gap));
    }

    /** "Soviet leader … came" becomes "Which Soviet leader came", if the verb follows at once. */
    private static Optional<String> subject(Gap gap) {
        return Actor.in(gap, DATE, ROLE).filter(EnglishPersons::acts).map(actor -> {
            String who = actor.role().isEmpty() ? "Who" : "Which " + actor.role();
            return (actor.when().isEmpty() ? who : actor.when().replaceFirst(",?$", ", ") + Initial.small(who))
                    + actor.rest();
        });
    }

    private static boolean acts(Actor actor) {
        return EnglishClause.isVerb(actor.after().strip().split(" ")[0]) || HAD.matcher(actor.after()).matches();
    }

    /** "China invited President … for a visit" becomes "Which President did China invite for a visit". */
    private Optional<String> object(Gap gap) {
        Matcher matcher = OBJECT.matcher(gap.marked());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whom = Optional.ofNullable(matcher.group("role")).map(role -> "Which" + role).orElse("Whom");
        return capitals.continued(gap.told(), matcher.group("clause")).flatMap(EnglishClause::of)
                .filter(clause -> clause.rest().isEmpty() && !clause.isPassive())
                .map(clause -> whom + " " + clause.turned() + matcher.group("rest") + "?");
    }
}
