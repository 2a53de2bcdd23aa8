package nerchinsk.rank;

import java.util.stream.IntStream;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mention;
import nerchinsk.question.Sides;
import nerchinsk.text.Span;

/** Names that a sentence has and the question does not: what something is called. */
final class NewNames {
    private NewNames() {
    }

    /** Whether the sentence has any: a treaty, words with capitals, codes, words in quotation marks. */
    static boolean any(Evidence e) {
        return e.analysis().facts.stream().anyMatch(fact -> isTreaty(fact, e))
                || IntStream.range(0, e.analysis().words.length).anyMatch(word -> isName(word, e))
                || Titles.in(e.sentence().text()).stream().anyMatch(title -> !Titles.said(title, e));
    }

    private static boolean isTreaty(PlacedFact fact, Evidence e) {
        return fact.fact().kind() == FactKind.TREATY && fact.fact().certain()
                && !AskedTerms.include(fact, e.question().mentions(), e.analysis());
    }

    /** Whether it has a capital where grammar asks for none, or is a code ("Su-27"), and neither asked nor a date. */
    private static boolean isName(int word, Evidence e) {
        Analysis analysis = e.analysis();
        return analysis.tells(word) && (hasCapital(analysis.span(word), e) || isCode(analysis.words[word].form))
                && !Freshness.isSaid(word, e.here()) && !isOfDate(analysis.span(word), analysis)
                && analysis.mentions.stream().filter(mention -> mention.covers(word))
                        .noneMatch(mention -> Sides.include(mention) || isAsked(mention, e));
    }

    private static boolean hasCapital(Span word, Evidence e) {
        return word.start() > 0 && Character.isUpperCase(e.sentence().text().charAt(word.start()));
    }

    private static boolean isCode(String form) {
        return form.chars().anyMatch(Character::isDigit) && form.chars().anyMatch(Character::isLetter);
    }

    private static boolean isOfDate(Span word, Analysis analysis) {
        return analysis.facts.stream().map(PlacedFact::fact)
                .anyMatch(fact -> fact.kind() == FactKind.DATE && fact.span().covers(word));
    }

    private static boolean isAsked(Mention mention, Evidence e) {
        return e.question().mentions().stream().anyMatch(asked -> asked.term().equals(mention.term()));
    }
}
