package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks in Russian when something happened; the patterns of sentences and the words in them are our own. */
final class RussianDates implements Way {
    static final String MONTH = "(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*";
    private static final Pattern FIRST = Pattern
            .compile("(?<date>В|В " + MONTH + "|\\d{1,2} " + MONTH + ") _____ (?:году|года)(?<clause>,? [^:]+)\\.");
    private static final String PAST = "\\p{Ll}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ены|ена|ено)";
    private static final String THEN = "(?<date>в|в " + MONTH + "|\\d{1,2} " + MONTH + ") _____ (?:году|года)";
    private static final Pattern LAST = Pattern.compile("(?<clause>[^:,]+) " + THEN + "\\.");
    /** «По данным архива, мост открыли в 1936 году.» */
    private static final Pattern AS_TOLD = Pattern
            .compile("(?<told>По (?:данным|словам|сведениям) [^:,]+), (?<clause>[^:,]+) " + THEN + "\\.");
    /** What follows as a reason is left to the quote. */
    private static final Pattern BEFORE_REASON = Pattern
            .compile("(?<clause>[^:,]+) " + THEN + ", (?:потому что|поскольку|так как|но|а) [^:]+\\.");
    /** The verb stands right before the date, at most with a place between them. */
    private static final Pattern MIDDLE = Pattern.compile("(?<clause>[^:,—]*" + PAST + "(?: (?:в|на) \\p{Lu}\\p{L}+)?) "
            + THEN + " (?<rest>[^:—]+)\\.");
    private static final Pattern SINCE = Pattern.compile("(?<clause>[^:,—]+) с _____ года\\.");
    /** Words after which a date at the end may belong to something else than the verb. */
    private static final Pattern OTHER_EVENT = Pattern
            .compile("(?iu)(?<!\\p{L})(?:до|после|с|со|из-за|накануне|во время|из|от)(?!\\p{L})");
    /** «события 7 июля»: the day belongs to the noun before it. */
    private static final Pattern EVENT_BEFORE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:событи|встреч|саммит|визит|соглашени|договор|заявлени|деклараци|переговор|конференци"
                    + "|пакт|меморандум|коммюнике)\\p{L}*$");
    /** What begins or ends: in a question the verb comes before its subject. */
    private static final Pattern VERB_LATE = Pattern.compile("(?<subject>[^,]+?) (?<verb>был[аои]? \\p{L}+(?!.)|"
            + "(?:нача|прекрати|состоя|заверши|возобнови|распа)л(?:ся|ась|ось|ись))(?<rest> (?:в|на) .+|)");

    private final Capitals capitals;
    private final Way ways = Way.first(List.of(RussianDates::first, gap -> last(gap, LAST),
            gap -> last(gap, BEFORE_REASON), RussianDates::asTold, this::middle, this::since));

    RussianDates(Capitals capitals) {
        this.capitals = capitals;
    }

    @Override
    public Optional<String> of(Gap gap) {
        return ways.of(gap);
    }

    private static Optional<String> first(Gap gap) {
        Matcher matcher = FIRST.matcher(gap.marked());
        return matcher.matches()
                ? Optional.of(asking(matcher.group("date")) + matcher.group("clause") + "?")
                : Optional.empty();
    }

    private Optional<String> last(Gap gap, Pattern pattern) {
        Matcher matcher = pattern.matcher(gap.marked());
        return matcher.matches() && belongsToTheVerb(matcher)
                ? capitals.continued(gap.told(), matcher.group("clause")).map(
                        clause -> asking(matcher.group("date")) + " " + verbFirst(clause) + "?")
                : Optional.empty();
    }

    private static Optional<String> asTold(Gap gap) {
        Matcher matcher = AS_TOLD.matcher(gap.marked());
        return matcher.matches() && belongsToTheVerb(matcher)
                ? Optional.of(asking(matcher.group("date")) + ", " + Initial.small(matcher.group("told")) + ", "
                        + verbFirst(matcher.group("clause")) + "?")
                : Optional.empty();
    }

    private static boolean belongsToTheVerb(Matcher matcher) {
        String clause = matcher.group("clause");
        return !OTHER_EVENT.matcher(clause).find()
                && (matcher.group("date").startsWith("в") || !EVENT_BEFORE.matcher(clause).find());
    }

    private static String verbFirst(String clause) {
        Matcher matcher = VERB_LATE.matcher(clause);
        return matcher.matches()
                ? matcher.group("verb") + " " + matcher.group("subject") + matcher.group("rest")
                : clause;
    }

    private Optional<String> middle(Gap gap) {
        Matcher matcher = MIDDLE.matcher(gap.marked());
        return matcher.matches() && !OTHER_EVENT.matcher(matcher.group("clause")).find()
                ? capitals.continued(gap.told(), matcher.group("clause")).map(clause -> asking(matcher.group("date"))
                        + " " + clause + " " + matcher.group("rest") + "?")
                : Optional.empty();
    }

    private Optional<String> since(Gap gap) {
        Matcher matcher = SINCE.matcher(gap.marked());
        return matcher.matches() && !OTHER_EVENT.matcher(matcher.group("clause")).find()
                ? capitals.continued(gap.told(), matcher.group("clause"))
                        .map(clause -> "С какого года " + clause + "?")
                : Optional.empty();
    }

    /** «в октябре» becomes «В октябре какого года». */
    private static String asking(String date) {
        String capital = Initial.great(date);
        return capital.equals("В") ? "В каком году" : capital + " какого года";
    }
}
