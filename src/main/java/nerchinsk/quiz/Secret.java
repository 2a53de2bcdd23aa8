package nerchinsk.quiz;

import java.util.Locale;
import nerchinsk.fact.Mention;
import nerchinsk.language.Word;
import nerchinsk.text.Span;

/** Tells whether the rest of a sentence keeps the right option to itself. */
final class Secret {
    /** Words that begin alike for so many letters are taken for relatives: "Georgia", "Georgian". Our choice. */
    private static final int ALIKE = 5;

    private Secret() {
    }

    /** Whether nothing outside of the gap names the right option again, in another form, by another name or in part. */
    static boolean keeps(Gap gap) {
        return gap.told().words().stream().filter(word -> !gap.span().overlaps(word.span()))
                .noneMatch(word -> gap.told().words().stream().filter(secret -> gap.span().covers(secret.span()))
                        .anyMatch(secret -> related(word, secret)))
                && gap.told().mentions().stream().noneMatch(mention -> names(gap, mention));
    }

    private static boolean related(Word word, Word secret) {
        if (!secret.meaningful() || !word.meaningful()) {
            return false;
        }
        return word.stem().equals(secret.stem()) || word.kind() != Word.Kind.NUMBER
                && secret.kind() == Word.Kind.NAME && beginning(word).equals(beginning(secret));
    }

    private static String beginning(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return form.length() < ALIKE ? form : form.substring(0, ALIKE);
    }

    private static boolean names(Gap gap, Mention mention) {
        Span span = gap.told().span(mention);
        return gap.term().filter(term -> term.equals(mention.term())).isPresent() && !gap.span().overlaps(span);
    }
}
