package nerchinsk.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** Finds numbers with their magnitudes and units, in digits and in words of both languages: our own lists. */
final class Figures {
    private static final String DIGITS = "(?<![\\p{L}\\d-])[$€£¥]?\\d+(?:[.,\\u00A0\\u202F ]\\d{3})*(?:[.,]\\d+)?[½¼¾]?"
            + "(?:\\s?[–—-]\\s?[$€£¥]?\\d+(?:[.,]\\d+)?)?(?:-?(?:plus|\\+))?";
    /** "The two" and "these three" say which ones, not how many; "the third" says which. */
    private static final String NO_PRONOUN = "(?<!\\b(?:the|these|those|both)\\s)";
    private static final String WORDS = "(?iu:\\b(?:(?:(?:a|один|одна|около|почти)\\s)?(?:dozens?|hundreds?|thousands?"
            + "|millions?|billions?|half|quarter|majority|once|twice|sixfold|double[ds]?|triple[ds]?|tenfold"
            + "|" + NO_PRONOUN
            + "(?:third|two|three|four|five|six|seven|eight|nine|ten)|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
            + "|seventeen"
            + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several"
            + "|(?<!\\b(?:эти|этих|этим|этими)\\s)(?:дв[ае]|двух|двум|двумя|три|тр[её]х|тр[её]м|тремя)|четыр[её]м?"
            + "|четыр[её]х|четырьмя|пять|пяти|пятью|шест[ьи]|шестью|сем[ьи]|семью"
            + "|восемь|восьми|девят[ьи]|десят[ьи]|одиннадцат[ьи]|двенадцат[ьи]"
            + "|(?:три|четыр|пят|шест|сем|восем|девят)надцат[ьи]|двадцат[ьи]"
            + "|тридцат[ьи]"
            + "|сорока?|пятьдесят|пятидесяти|шестьдесят|семьдесят|восемьдесят|девяност[оа]|ст[оа]|сотн\\p{L}+"
            + "|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|половин\\p{L}|трет[ьи]|четверт[ьи]|вдвое|втрое|вчетверо"
            + "|впятеро|вшестеро|вдесятеро|несколько|десятк\\p{L}+|дважды|трижды)(?:-(?:two|three|four|five|six|seven"
            + "|eight|nine))?)\\b)";
    private static final String UNIT = "(?iu:\\s?%|[\\s-](?:percent|per cent|percentage points|hundred|thousand|million"
            + "|billion|trillion|dozen|dollars?|euros?|pounds?|yuan|rubles?|roubles?|years?|months?|weeks?|days?"
            + "|hours?|minutes?"
            + "|seconds?|times|km|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|acres?|hectares?|kg"
            + "|tons?|tonnes?|people"
            + "|сот|сотен|тысяч\\p{L}*|тыс\\.?|млн\\.?|млрд\\.?|трлн\\.?|миллион\\p{L}*|миллиард\\p{L}*|триллион\\p{L}*"
            + "|процент\\p{L}*|долл(?:аров|ара|ар|\\.)?|евро|рубл\\p{L}+|юан\\p{L}+|фунтов|лет|год(?:а|ов)"
            + "|месяц\\p{L}*|недел\\p{L}+|дн(?:я|ей)"
            + "|час(?:а|ов)?|минут\\p{L}?|секунд\\p{L}?|раза?|км|километр\\p{L}*|метр\\p{L}*|миль|фут\\p{L}*"
            + "|гектар\\p{L}*|тонн\\p{L}?|кг|человек)(?![\\p{L}]))";
    private static final Beginnings FIGURE = new Beginnings(Pattern.compile(
            "(?:" + DIGITS + "|" + WORDS + ")(?:" + UNIT + "){0,3}", Pattern.UNICODE_CHARACTER_CLASS));

    private Figures() {
    }

    /** The figures of {@code text} in their order, without those that share a character with one of {@code dates}. */
    static List<Span> in(String text, List<Span> dates) {
        List<Span> figures = new ArrayList<>();
        PatternSearch search = new PatternSearch(FIGURE, text);
        int at = 0;
        while (search.find(at, text.length())) {
            Span figure = search.found();
            if (dates.stream().noneMatch(figure::overlaps)) {
                figures.add(figure);
            }
            at = figure.end();
        }
        return figures;
    }
}
