package nerchinsk.quiz;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks in English who did something, or to whom. */
final class EnglishPersons {
    private static final String ROLES = "(?:(?:former )?\\p{Lu}\\p{L}+ ){1,2}(?:leader|[Pp]resident|[Pp]remier|(?:[Pp]rime |[Ff]oreign |[Dd]efence )?[Mm]inister) ";
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

    Optional<String> of(Gap gap) {
        return subject(gap).or(() -> object(gap));
    }

    /** "Soviet leader … came" becomes "Which Soviet leader came", if the verb follows at once. */
    private static Optional<String> subject(Gap gap) {
        String text = gap.told().text();
        String before = text.substring(0, gap.span().start());
        String after = text.substring(gap.span().end());
        Matcher date = DATE.matcher(before);
        String when = date.lookingAt() ? date.group() : "";
        String role = before.substring(when.length());
        boolean plain = role.isEmpty() || ROLE.matcher(role).matches();
        boolean acts = EnglishClause.isVerb(after.strip().split(" ")[0]) || HAD.matcher(after).matches();
        if (!plain || !acts || !after.endsWith(".") || after.contains(":")) {
            return Optional.empty();
        }
        String who = role.isEmpty() ? "Who" : "Which " + role.strip();
        String rest = after.substring(0, after.length() - 1) + "?";
        return Optional.of(when.isEmpty()
                ? who + rest
                : when.strip().replaceFirst(",?$", ", ") + who.substring(0, 1).toLowerCase(Locale.ROOT)
                        + who.substring(1) + rest);
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
