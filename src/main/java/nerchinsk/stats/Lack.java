package nerchinsk.stats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.Verdict;
import nerchinsk.text.Language;

/**
 * A question that the knowledge does not answer, or not well. It does not tell who asked it.
 *
 * @param question what was asked, on one line
 * @param cause why it is here
 * @param nearest the sentences that came closest, or the one that did not help; each on one line
 * @param at when
 */
public record Lack(String question, Language language, Cause cause, List<String> nearest, Instant at) {
    public Lack {
        question = clean(question);
        nearest = nearest.stream().map(Lack::clean).toList();
    }

    /** What was not answered, and what people say did not help. */
    public static List<Lack> of(List<OpenQuestion> open, List<Opinion> opinions) {
        List<Lack> lacks = new ArrayList<>();
        open.forEach(one -> lacks.add(new Lack(one.question(), one.language(),
                one.reported() ? Cause.REPORTED : Cause.UNKNOWN, one.nearest(), one.at())));
        opinions.stream().filter(one -> one.verdict() != Verdict.GOOD)
                .forEach(one -> lacks.add(new Lack(one.question(), language(one.question()), Cause.of(one.verdict()),
                        List.of(one.quote()), one.at())));
        lacks.removeIf(lack -> lack.question().isEmpty());
        return lacks;
    }

    private static Language language(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                ? Language.RUSSIAN
                : Language.ENGLISH;
    }

    /** Strangers may write what a terminal or a table would obey: control and format characters become spaces. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
    }
}
