package nerchinsk.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** Finds days, months, years, decades, centuries and ranges of them, as people write them in both languages. */
final class Dates {
    private static final String YEAR = "(?<![\\d.,$€£№#])(?:1\\d{3}|20\\d{2})(?![\\d%]|[.,]\\d|-?[A-ZА-Я]|\\s?(?:km|m|kg|miles|тонн|км|кг|человек|people)\\b)";
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

    private static final Pattern DATE = Pattern.compile("(?U)" + String.join("|",
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
                    + "|nineteenth|twentieth|twenty-first))(?:\\sand\\s\\d{1,2}(?:st|nd|rd|th))?[ -](?:century|centuries)"
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
            "(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f)\\s)" + ENGLISH_MONTH + "(?![\\p{L}])"));

    private Dates() {
    }

    /** The dates of {@code text} in their order; none overlap. */
    static List<Span> in(String text) {
        List<Span> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            dates.add(new Span(matcher.start(), matcher.end()));
        }
        return dates;
    }
}
