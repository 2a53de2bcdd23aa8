package nerchinsk.question;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.fact.Months;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Puts dates as people type them, "in1989", "in 69", «37-го», «7-го июля», the way that documents write them. */
final class TypedDates {
    private static final String YEAR = "(?:1\\d|20)\\d\\d";
    private static final Pattern WORD_AND_YEAR = Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{L}{1,30})(?=" + YEAR
            + "(?!\\p{N}))");
    private static final Pattern YEAR_AND_WORD = Pattern.compile("(?iu)(?<!\\p{N})(" + YEAR + ")(?=год)");
    private static final Pattern YEAR_WITH_ENDING = Pattern
            .compile("(?iu)(?<=(?<!\\p{L})[вк] )(" + YEAR + ")м(?!\\p{L})");
    private static final Pattern YEAR_IN_SHORT = Pattern
            .compile("(?iu)(?<!\\p{N})(" + YEAR + ") ?г(г?)(?![\\p{L}\\p{N}])");
    /** A day with the ending of its ordinal. */
    private static final Pattern DAY = Pattern
            .compile("(?iu)(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|-?го)(?!\\p{L})");
    /** A year without its century: after an apostrophe, before the word for year, or where only a year can stand. */
    private static final Pattern TWO_DIGITS = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,:$€£№#%+-])"
            + "(?:['’](?<called>\\d\\d)|(?<named>\\d\\d)(?:-?(?:м|му|го|й))?(?= г(?:од[ауе]?)?(?!\\p{L}))"
            + "|(?<=(?<![\\p{L}\\p{N}])(?:in|since|в|во|после) )(?<placed>[3-9]\\d)(?:-?м)?"
            + "|(?<ordinal>[3-9]\\d)-(?:го|му))(?![\\p{L}\\p{N}%-]|[.,:]\\d)");
    /** How a time is measured: «22 года», «31 год». */
    private static final Pattern YEARS = Pattern.compile("(?iu)\\d?[2-4] года|\\d?1 год");
    /** Years of so few digits from here on are those of the last century; our choice. */
    private static final int LAST_CENTURY = 30;
    /** So many characters beside a number tell what it is. */
    private static final int BESIDE = 30;

    private final Predicate<Word> known;

    TypedDates(Predicate<Word> known) {
        this.known = known;
    }

    /**
     * {@code text} with blanks between a year and the words that are run together with it, with «года» where a year is
     * followed by «г», without the endings of days, and with the century of a year that lacks it, if it can be told.
     */
    String inFull(String text) {
        String before = WORD_AND_YEAR.matcher(text).replaceAll(
                word -> Matcher.quoteReplacement(word.group()) + (isKnown(word.group()) ? " " : ""));
        String apart = YEAR_IN_SHORT.matcher(
                YEAR_WITH_ENDING.matcher(YEAR_AND_WORD.matcher(before).replaceAll("$1 ")).replaceAll("$1"))
                .replaceAll(year -> year.group(1) + (year.group(2).isEmpty() ? " года" : " годов"));
        String days = DAY.matcher(apart).replaceAll(day -> isOfMonth(day, apart) ? day.group(1) : day.group());
        return TWO_DIGITS.matcher(days).replaceAll(year -> withCentury(year, days));
    }

    private boolean isKnown(String form) {
        return known.test(Words.of(form).getFirst());
    }

    /** Whether a month stands beside it: "July 7th", "7th of July". */
    private static boolean isOfMonth(MatchResult day, String text) {
        List<Word> before = Words.of(text.substring(Math.max(0, day.start() - BESIDE), day.start()));
        List<Word> after = after(day, text).stream().dropWhile(word -> word.form().equals("of")).toList();
        return !before.isEmpty() && isMonth(before.getLast()) || !after.isEmpty() && isMonth(after.getFirst());
    }

    private static boolean isMonth(Word word) {
        return Months.in(word.form()).findAny().isPresent();
    }

    private static String withCentury(MatchResult year, String text) {
        boolean counts = year.group("called") == null && (year.group("named") == null
                ? isFollowedByAThing(year, text)
                : YEARS.matcher(text).region(year.start(), text.length()).lookingAt());
        if (counts) {
            return year.group();
        }
        String digits = year.group().replaceAll("\\D", "");
        return (Integer.parseInt(digits) < LAST_CENTURY ? "20" : "19") + digits;
    }

    /** Whether what follows may be counted: "in 50 countries". */
    private static boolean isFollowedByAThing(MatchResult number, String text) {
        return text.startsWith(" ", number.end()) && after(number, text).stream().limit(1).anyMatch(Word::meaningful);
    }

    private static List<Word> after(MatchResult number, String text) {
        return Words.of(text.substring(number.end(), Math.min(text.length(), number.end() + BESIDE)));
    }
}
