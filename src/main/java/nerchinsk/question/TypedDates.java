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
    /** «В 1998м»; metres have another number, or something that they are measured from. */
    private static final Pattern YEAR_WITH_ENDING = Pattern.compile("(?iu)(?<=(?<!\\p{L})[вк] )((?:1[6-9]|20)\\d\\d)м"
            + "(?![\\p{L}\\p{N}]| (?:от|до|над|ниже|выше))");
    private static final Pattern YEAR_IN_SHORT = Pattern
            .compile("(?iu)(?<!\\p{N})(" + YEAR + ") ?г(г?)(?![\\p{L}\\p{N}])");
    /** A day with the ending of its ordinal. */
    private static final Pattern DAY = Pattern
            .compile("(?iu)(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|-?(?:ого|го|ое|е))(?!\\p{L})");
    /**
     * A year without its century: behind an apostrophe, before a word for year, as an ordinal, or behind a preposition
     * of time. {@link #saysNoYear} tells what else may look so.
     */
    private static final Pattern TWO_DIGITS = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.,:$€£№#%+–—-])"
            + "(?:(?<called>['’‘]\\d\\d)|(?<named>\\d\\d)(?:-?(?:м|му|го|й))?(?= год[ауе]?(?!\\p{L})| ?г(?!\\p{L}))"
            + "|(?<=(?<![\\p{L}\\p{N}])(?:in|since|в|во|после) )(?<placed>[03-9]\\d)(?:-?м)?"
            + "|(?<ordinal>[3-9]\\d)-(?:го|му))(?![\\p{N}%+]|[.,:–—]\\d|-(?!['’‘]))");
    /** How a time is measured: «22 года», «31 год»; also grams, and the years of a life. */
    private static final Pattern MEASURE = Pattern.compile("(?iu)\\d[2-4] года(?!\\p{L})|\\d1 год(?!\\p{L})"
            + "|\\d\\d год[ауе]? жизни|\\d\\d ?г(?!\\p{L})\\.? ?\\p{L}");
    /** What goes on with a number that counts something: "in 50 or 60 countries". */
    private static final Pattern GOING_ON = Pattern
            .compile("(?iu)^ (?:or|of|to|and|out|percent|из|и|с|или|до|по|плюс|процент\\p{L}*)(?!\\p{L})");
    /** Years of so few digits from here on are those of the last century; our choice. */
    private static final int LAST_CENTURY = 30;
    /** So many characters beside a number tell what it is. */
    private static final int BESIDE = 30;

    private final Predicate<Word> known;

    TypedDates(Predicate<Word> known) {
        this.known = known;
    }

    /**
     * {@code text} with the century of a year that lacks it, if it can be told, without the endings of days, with
     * blanks between a year and the words that are run together with it, and with «года» where a year is followed by
     * «г».
     */
    String inFull(String text) {
        String centuries = TWO_DIGITS.matcher(text).replaceAll(year -> Matcher
                .quoteReplacement(saysNoYear(year, text) ? year.group() : withCentury(year)));
        String days = DAY.matcher(centuries)
                .replaceAll(day -> isOfMonth(day, centuries) ? day.group(1) : day.group());
        String before = WORD_AND_YEAR.matcher(days).replaceAll(
                word -> Matcher.quoteReplacement(word.group()) + (isKnown(word.group()) ? " " : ""));
        String apart = YEAR_WITH_ENDING.matcher(YEAR_AND_WORD.matcher(before).replaceAll("$1 ")).replaceAll("$1");
        return YEAR_IN_SHORT.matcher(apart)
                .replaceAll(year -> year.group(1) + (year.group(2).isEmpty() ? " года" : " годов"));
    }

    private boolean isKnown(String form) {
        return known.test(Words.of(form).getFirst());
    }

    /** Whether a month stands beside it: "July 7th", "7th of July". */
    private static boolean isOfMonth(MatchResult day, String text) {
        List<Word> before = Words.of(text.substring(Math.max(0, day.start() - BESIDE), day.start()));
        List<Word> after = Words.of(behind(day, text)).stream().dropWhile(word -> word.form().equals("of")).toList();
        return !before.isEmpty() && isMonth(before.getLast()) || !after.isEmpty() && isMonth(after.getFirst());
    }

    private static boolean isMonth(Word word) {
        return Months.in(word.form()).findAny().isPresent();
    }

    private static String withCentury(MatchResult year) {
        String digits = year.group().replaceAll("\\D", "");
        return (Integer.parseInt(digits) < LAST_CENTURY ? "20" : "19") + digits;
    }

    private static boolean saysNoYear(MatchResult number, String text) {
        String behind = behind(number, text);
        if (number.group("called") != null) {
            return behind.matches("(?su)[^'’‘]*(?<=\\p{L})['’](?!\\p{L}).*") || behind.matches("(?su)['’\\p{L}].*");
        }
        if (number.group("ordinal") != null) {
            return countsAThing(behind);
        }
        return number.group("placed") != null
                ? GOING_ON.matcher(behind).find() || behind.matches("(?su)\\p{L}.*") || countsAThing(behind)
                : MEASURE.matcher(text).region(number.start(), text.length()).lookingAt();
    }

    /**
     * Whether what follows may be counted: "in 50 countries". A Russian name is who did something: «в 37 Япония».
     */
    private static boolean countsAThing(String behind) {
        boolean somebody = behind.length() > 1 && Character.isUpperCase(behind.charAt(1))
                && Character.UnicodeBlock.of(behind.charAt(1)) == Character.UnicodeBlock.CYRILLIC;
        return behind.startsWith(" ") && !somebody
                && Words.of(behind).stream().limit(1).anyMatch(word -> word.meaningful() && !isYear(word));
    }

    private static boolean isYear(Word word) {
        return word.form().matches("год[ауе]?");
    }

    private static String behind(MatchResult number, String text) {
        return text.substring(number.end(), Math.min(text.length(), number.end() + BESIDE));
    }
}
