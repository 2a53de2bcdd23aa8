package nerchinsk.quiz;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Russian sentences into questions where their build is plain enough to be certain. */
final class RussianWording {
    private static final String MONTH = "(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*";
    private static final Pattern DATE_FIRST = Pattern
            .compile("(?<date>В|В " + MONTH + "|\\d{1,2} " + MONTH + ") _____ (?:году|года)(?<clause>,? [^:]+)\\.");
    private static final Pattern DATE_LAST = Pattern
            .compile("(?<clause>[^:,]+) (?<date>в|в " + MONTH + "|(?<=(?:л|ли|ся|сь|ены|ена|ено) )\\d{1,2} " + MONTH
                    + ") _____ (?:году|года)\\.");
    /** Words after which a date at the end may belong to something else than the verb. */
    private static final Pattern OTHER_EVENT = Pattern
            .compile("(?iu)(?<!\\p{L})(?:до|после|с|со|из-за|накануне|во время|из|от)(?!\\p{L})");
    /** «Республика была провозглашена»: in a question the verb comes first. */
    private static final Pattern VERB_LAST = Pattern.compile("(?<subject>.+) (?<verb>был[аои]? \\p{L}+)");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)(?:\\p{L}+(?:ий|ый) )?(?:президент|лидер|председатель|премьер|министр|руководитель) (?:[\\p{L}]+ ){0,4}");
    private static final Pattern DATE = Pattern
            .compile("(?:В|В " + MONTH + "|\\d{1,2} " + MONTH + ") \\d{4} (?:году|года) ");
    /** A man did it: the past of a verb, right after the name. */
    private static final Pattern DID = Pattern.compile(" \\p{Ll}+л(?:ся)? .+\\.");

    private final Capitals capitals;

    RussianWording(Capitals capitals) {
        this.capitals = capitals;
    }

    Optional<String> of(Gap gap) {
        return switch (gap.wanted()) {
            case YEAR -> yearFirst(gap).or(() -> yearLast(gap));
            case PERSON -> person(gap);
            case TREATY, PLACE, NAME, FIGURE -> Optional.empty();
        };
    }

    private static Optional<String> yearFirst(Gap gap) {
        Matcher matcher = DATE_FIRST.matcher(gap.marked());
        return matcher.matches()
                ? Optional.of(asking(matcher.group("date")) + matcher.group("clause") + "?")
                : Optional.empty();
    }

    private Optional<String> yearLast(Gap gap) {
        Matcher matcher = DATE_LAST.matcher(gap.marked());
        return matcher.matches() && !OTHER_EVENT.matcher(matcher.group("clause")).find()
                ? capitals.continued(gap.told(), matcher.group("clause")).map(clause -> asking(matcher.group("date"))
                        + " " + VERB_LAST.matcher(clause).replaceFirst("${verb} ${subject}") + "?")
                : Optional.empty();
    }

    /** «в октябре» becomes «В октябре какого года». */
    private static String asking(String date) {
        String capital = date.substring(0, 1).toUpperCase(Locale.ROOT) + date.substring(1);
        return capital.equals("В") ? "В каком году" : capital + " какого года";
    }

    /** «Советский лидер … приехал» becomes «Какой советский лидер приехал». */
    private static Optional<String> person(Gap gap) {
        String text = gap.told().text();
        String before = text.substring(0, gap.span().start());
        String after = text.substring(gap.span().end());
        Matcher date = DATE.matcher(before);
        String when = date.lookingAt() ? date.group() : "";
        String role = before.substring(when.length());
        boolean plain = role.isEmpty() || ROLE.matcher(role).matches();
        if (!plain || !DID.matcher(after).matches() || after.contains(":")) {
            return Optional.empty();
        }
        String who = role.isEmpty() ? "Кто" : "Какой " + small(role.strip());
        return Optional.of(who + (when.isEmpty() ? "" : " " + small(when.strip()))
                + after.substring(0, after.length() - 1) + "?");
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
