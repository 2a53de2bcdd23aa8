package nerchinsk.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sentences that cannot be understood alone, because they point at the one before: "He …", "That same year …".
 */
public final class PointingBack {
    /** What may stand before a pronoun that names nobody: "After the war he", "В марте 1992 года он". */
    private static final String BEFORE_PRONOUN = "(?:(?:After|Before|In|On|At|By|During|When|While|Since|Until|From"
            + "|For|But|And|Although"
            + "|Because|As|If|После|До|В|Во|На|При|Когда|Пока|С|Со|К|Но|И|А|Хотя|Если|Перед|Из|За)"
            + "(?: (?:\\p{Ll}+|\\d+|January|February|March|April|May|June|July|August|September|October|November"
            + "|December)){0,4},? )";
    private static final String PRONOUN = "(?:he|she|they|his|her|their|он|она|они|его|её|ее|их|ему|ей|им)(?!\\p{L})";
    /** Beginnings that point back; our own list. */
    private static final Pattern BEGINNING = Pattern.compile("^[«“\"(]?(?<words>"
            + "(?:He|She|They|His|Her|Their|Its|These|Those|Such)\\b|It(?! (?:is|was|seems|appears"
            + "|follows)\\b[^.]*\\bthat\\b)\\b|This\\b|That\\b(?! is why)"
            + "|(?:The|At the|In the|On the) same\\b|[Tt]he (?:latter|former)\\b|(?:In|On|At|During|After|Before|Since"
            + "|By|From|Under|Among|For|To|With) "
            + "(?:this|that|these|those|them|him|it)\\b|(?:Then|Later|Afterwards|Thereafter|However|Therefore|Thus"
            + "|Also|Moreover|Besides|Furthermore"
            + "|Nevertheless|Meanwhile|Instead|Consequently|Similarly|Likewise|Hence|In addition|As a result|In turn"
            + "|In response|In return)\\b,?"
            + "|(?:A|One|Two|Three|Ten|Several|Some|A few|Many) (?:day|week|month|year|decade)s? (?:later|earlier"
            + "|before|after)\\b"
            + "|(?:Он|Она|Оно|Они|Его|Её|Ее|Их|Ему|Ей|Им|Этот|Эта|Это|Эти|Этого|Этой|Этих|Этому|Этим|Этими|Такой|Такая"
            + "|Такое|Такие|Таким)(?!\\p{L})"
            + "|(?:Тот|Та|То|Те|Того|Той|Тех)(?!\\p{L})(?!,? (?:кто|что|котор))"
            + "|(?:В|Во|На|С|Со|По|После|До|При|Из|Для|К|За|Об|О) (?:этом|этой|этого|этих|это|эти|этим|нём|нем|неё|нее"
            + "|них|него|ними|том же|той же|тот же|тех же|том|той)(?!\\p{L})"
            + "|(?:Затем|Потом|Позже|Также|Тогда|Однако|Поэтому|Кроме того|При этом|Тем самым|Вместе с тем"
            + "|В свою очередь|В ответ|В результате"
            + "|Впоследствии|Там|Здесь|Тем временем|Следовательно)(?!\\p{L})(?! [\\p{L}]+ (?:годах|веке))"
            + "|(?:Через|Спустя) (?:\\p{L}+ )?(?:день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|год|года"
            + "|лет)(?! после)(?!\\p{L})"
            + "|" + BEFORE_PRONOUN + PRONOUN + ")");
    /** Beginnings that stand for a time; our own list. */
    private static final Pattern TIME = Pattern
            .compile("(?iu)^[«“\"(]?(?:(?:(?:in|on|at|during) )?(?:the same|that same|that)"
                    + " (?:year|month|day|week|summer|autumn|winter|spring|time)\\b"
                    + "|(?:в|во) (?:том|тот|ту|это|этом|этот|эту|той|то)(?: же)?(?: сам\\p{L}+)? (?:год|месяц|день|дн"
                    + "|недел|лет|осен|зим|весн|врем)\\p{L}*"
                    + "|тогда(?: же)?(?!\\p{L}))");
    /** Beginnings that stand for a person; our own list. */
    private static final Pattern PERSON = Pattern.compile("^[«“\"(]?(?:" + BEFORE_PRONOUN
            + "?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Оо]н|[Оо]на|[Ее]го|[Ее]ё|[Ее]е|[Ее]му|[Ее]й))(?!\\p{L})");

    /** "During his visit to China, Boris Yeltsin": whose it was is told after the comma. */
    private static final Pattern TOLD_AFTER = Pattern.compile(
            "^[«“\"(]?" + BEFORE_PRONOUN + "(?:his|her|their|его|её|ее|их)(?!\\p{L})[^,.;:]*, \\p{Lu}");

    private PointingBack() {
    }

    /** The words by which {@code sentence} points back; empty if it stands alone. */
    public static Optional<String> in(String sentence) {
        Matcher matcher = BEGINNING.matcher(sentence);
        return matcher.find() && !TOLD_AFTER.matcher(sentence).find()
                ? Optional.of(matcher.group("words"))
                : Optional.empty();
    }

    /** Whether {@code sentence} begins with words that stand for a time named before it. */
    public static boolean atATime(String sentence) {
        return TIME.matcher(sentence).find();
    }

    /** Whether {@code sentence} begins with words that stand for a person named before it. */
    public static boolean atAPerson(String sentence) {
        return PERSON.matcher(sentence).find() && !TOLD_AFTER.matcher(sentence).find();
    }
}
