package nerchinsk.checking;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.yaml.Problem;

/** Sentences that cannot be understood alone, because they point at the one before: "He …", "That same year …". */
final class LeaningSentences {
    /** Beginnings that point back; our own list. */
    private static final Pattern BEGINNING = Pattern.compile("^[«“\"(]?(?<words>"
            + "(?:He|She|They|His|Her|Their|Its|These|Those|Such)\\b|It(?! (?:is|was|seems|appears|follows)\\b[^.]*\\bthat\\b)\\b|This\\b|That\\b(?! is why)"
            + "|(?:The|At the|In the|On the) same\\b|[Tt]he (?:latter|former)\\b|(?:In|On|At|During|After|Before|Since|By|From|Under|Among|For|To|With) "
            + "(?:this|that|these|those|them|him|it)\\b|(?:Then|Later|Afterwards|Thereafter|However|Therefore|Thus|Also|Moreover|Besides|Furthermore"
            + "|Nevertheless|Meanwhile|Instead|Consequently|Similarly|Likewise|Hence|In addition|As a result|In turn|In response|In return)\\b,?"
            + "|(?:A|One|Two|Three|Ten|Several|Some|A few|Many) (?:day|week|month|year|decade)s? (?:later|earlier|before|after)\\b"
            + "|(?:Он|Она|Оно|Они|Его|Её|Ее|Их|Ему|Ей|Им|Этот|Эта|Это|Эти|Этого|Этой|Этих|Этому|Этим|Этими|Такой|Такая|Такое|Такие|Таким)(?!\\p{L})"
            + "|(?:Тот|Та|То|Те|Того|Той|Тех)(?!\\p{L})(?!,? (?:кто|что|котор))"
            + "|(?:В|Во|На|С|Со|По|После|До|При|Из|Для|К|За|Об|О) (?:этом|этой|этого|этих|это|эти|этим|нём|нем|неё|нее|них|него|ними|том же|той же|тот же|тех же|том|той)(?!\\p{L})"
            + "|(?:Затем|Потом|Позже|Также|Тогда|Однако|Поэтому|Кроме того|При этом|Тем самым|Вместе с тем|В свою очередь|В ответ|В результате"
            + "|Впоследствии|Там|Здесь|Тем временем|Следовательно)(?!\\p{L})(?! [\\p{L}]+ (?:годах|веке))"
            + "|(?:Через|Спустя) (?:\\p{L}+ )?(?:день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|год|года|лет)(?! после)(?!\\p{L}))");

    private LeaningSentences() {
    }

    static Stream<Problem> in(Subject subject) {
        List<PlacedSentence> found = subject.sentences().stream()
                .filter(sentence -> BEGINNING.matcher(sentence.text()).find()).toList();
        return Verbatim.counted(found,
                sentence -> sentence.place().problem("the sentence leans on the one before (“" + beginning(sentence)
                        + "”): say who, what or when is meant, since it is quoted alone"),
                (first, count) -> first.place().problem((count == 1 ? "a sentence leans" : count + " sentences lean")
                        + " on what stands before, this one first (“" + beginning(first)
                        + "”): quoted alone, such sentences are hard to understand, but the text is held word for word"));
    }

    private static String beginning(PlacedSentence sentence) {
        Matcher matcher = BEGINNING.matcher(sentence.text());
        return matcher.find() ? matcher.group("words") : "";
    }
}
