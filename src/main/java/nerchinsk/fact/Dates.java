package nerchinsk.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/**
 * Finds days, months, years, decades, centuries and ranges of them, as people write them in both languages: our own
 * list of ways.
 */
final class Dates {
    private static final String YEAR = "(?<![\\d.,$€£№#])(?:1\\d{3}|20\\d{2})(?![\\d%]|[.,]\\d|-?[A-ZА-Я]|\\s?(?:km|m"
            + "|kg|miles|тонн|км|кг|человек|people)\\b)";
    private static final String ENGLISH_MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final String RUSSIAN_MONTH = "(?:январ[ьяею]м?|феврал[ьяею]м?|март[аеу]?|апрел[ьяею]м?|ма[йяею]"
            + "|июн[ьяею]м?|июл[ьяею]м?|август[аеу]?|сентябр[ьяею]м?|октябр[ьяею]м?|ноябр[ьяею]м?|декабр[ьяею]м?)";
    private static final String YEAR_WORD = "(?:\\s?(?:год(?:а|у|ом|е|ы|ов|ах|ам)?\\b|гг?\\.))";
    private static final String ERA = "(?:\\s?(?:BCE?|AD|CE)\\b|\\s(?:до\\s)?н\\.\\s?э\\.)";
    private static final String ENGLISH_PART = "(?:(?:early|late|mid|the beginning of|the end of|the middle of)[ -]"
            + "(?:the )?|the )?";
    private static final String RUSSIAN_PART = "(?:(?:начал[оеау]|конц[аеу]|конец|середин[аеуы]|весн(?:а|ой|у|ы)"
            + "|лет(?:о|ом|а|у)|осень?ю?|осени|зим(?:а|ой|у|ы)|декабря|первой половине|второй половине)\\s)?";

    private static final Beginnings DATE = new Beginnings(Pattern.compile("(?U)" + String.join("|",
            // ranges
            "(?:(?:[Ff]rom|[Bb]etween)\\s)?" + YEAR + "(?:\\s?[–—-]\\s?|\\s(?:to|until|till|through|and)\\s)(?:" + YEAR
                    + "|\\d{2}\\b)" + YEAR_WORD + "?",
            "(?:[Сс]о?|[Оо]т)\\s" + YEAR + YEAR_WORD + "?\\s(?:по|до)\\s" + YEAR + YEAR_WORD + "?",
            // days
            "\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?" + ENGLISH_MONTH + "(?:,?\\s" + YEAR + ")?",
            ENGLISH_MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:\\s?[–-]\\s?\\d{1,2})?(?:,?\\s" + YEAR + ")?",
            "\\d{1,2}(?:-?го)?(?:\\s?[–—-]\\s?\\d{1,2})?\\s(?i:" + RUSSIAN_MONTH + ")(?:\\s" + YEAR + YEAR_WORD + "?)?",
            // decades and centuries
            ENGLISH_PART + "(?:1\\d|20)?\\d0['’]?s\\b",
            "(?i:" + RUSSIAN_PART
                    + ")(?:1\\d|20)?\\d0-(?:е|х|м|ми)\\b(?:\\sгод(?:ы|ов|ах|ам))?(?:\\s[IVX]+\\s(?:века|веке))?",
            ENGLISH_PART + "(?:\\d{1,2}(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
                    + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
                    + "|nineteenth|twentieth|twenty-first))(?:\\sand\\s\\d{1,2}(?:st|nd|rd|th))?[ -](?:century"
                    + "|centuries)"
                    + ERA + "?",
            "(?i:" + RUSSIAN_PART + ")(?:[IVXХ]+|\\d{1,2}(?:-?(?:й|го|м|ый|ого|ом|ом))?)(?:\\s?[–—-]\\s?[IVXХ]+)?\\s"
                    + "(?:век(?:а|е|у|ом|ов|ах|и)?|вв?\\.|столети[еяюй])" + ERA + "?",
            // months and seasons of a year
            ENGLISH_PART + "(?:" + ENGLISH_MONTH + "|(?i:spring|summer|autumn|fall|winter))(?:\\sof)?,?\\s" + YEAR,
            "(?i:" + RUSSIAN_PART + RUSSIAN_MONTH + ")\\s" + YEAR + YEAR_WORD + "?",
            // years
            "(?:AD|A\\.D\\.)\\s\\d{1,4}", "\\d{1,4}(?:\\sгод(?:у|а)?)?" + ERA,
            "(?i:" + RUSSIAN_PART + ")" + YEAR + YEAR_WORD + "?", "\\d{3}\\sгод(?:а|у|ом|е)?\\b",
            // a month alone, as in "every May"
            "(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f)\\s)" + ENGLISH_MONTH + "(?![\\p{L}])")));

    /** With what every date without a digit tells that it is one. */
    private static final List<String> WORDS = List.of("век", "в.", "вв.", "столети", "centur", "Jan", "Feb", "Mar",
            "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    /**
     * In UTF-16 units, how far before its first digit or word of these a date may begin: "во второй половине XVIII".
     */
    private static final int REACH = 60;

    private Dates() {
    }

    /** The dates of {@code text} in their order; none overlap. */
    static List<Span> in(String text) {
        List<Span> dates = new ArrayList<>();
        PatternSearch search = new PatternSearch(DATE, text);
        int at = 0;
        for (int sign = sign(text, 0); sign < text.length(); sign = sign(text, Math.max(at, sign + 1))) {
            at = Math.max(at, sign - REACH);
            while (search.find(at, sign + 1)) {
                dates.add(search.found());
                at = search.found().end();
            }
            at = Math.max(at, sign + 1);
        }
        return dates;
    }

    /** Where the first sign of a date stands, at or behind {@code from}; the length of the text if there is none. */
    private static int sign(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at)) && !isWord(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isWord(String text, int at) {
        return switch (text.charAt(at)) {
            case 'в', 'с', 'c', 'J', 'F', 'M', 'A', 'S', 'O', 'N', 'D' ->
                WORDS.stream().anyMatch(word -> text.startsWith(word, at));
            default -> false;
        };
    }
}
