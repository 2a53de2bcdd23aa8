package nerchinsk.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.fact.Fact;
import nerchinsk.fact.Facts;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.fact.Period;
import nerchinsk.fact.Quantity;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Span;

/**
 * What a sentence says that its translation says as well.
 *
 * @param text the sentence
 * @param facts its facts, in their order
 * @param terms the ids of its terms, each with the place of its mention
 * @param numbers its numbers in digits
 */
record Said(String text, List<Fact> facts, List<Named> terms, Set<String> numbers) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    /**
     * A term and where it is named.
     *
     * @param id the id of the term
     * @param span where it is named
     */
    record Named(String id, Span span) {
    }

    static Said of(String text, Mentions glossary) {
        List<Word> words = Words.of(text);
        List<Mention> mentions = glossary.in(words);
        return new Said(text, Facts.in(text, words, mentions),
                mentions.stream().map(mention -> new Named(mention.term().id(), mention.span(words))).toList(),
                NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it names anything by which its translation can be known. */
    boolean names() {
        return !terms.isEmpty() || !numbers.isEmpty();
    }

    /** Whether the two name the same terms and numbers. */
    boolean same(Said other) {
        return numbers.equals(other.numbers) && ids().equals(other.ids());
    }

    private Set<String> ids() {
        return terms.stream().map(Named::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the two name the same years. */
    boolean sameYears(Said other) {
        return years().equals(other.years());
    }

    private Set<String> years() {
        return numbers.stream().filter(YEAR.asMatchPredicate()).collect(Collectors.toUnmodifiableSet());
    }

    /** Where {@code other} says what stands at {@code span} here; empty if that cannot be told. */
    Optional<Span> counterpart(Span span, Said other) {
        Optional<Fact> fact = facts.stream().filter(each -> each.span().equals(span)).findFirst();
        return fact.flatMap(here -> ofSameMeaning(here, other).or(() -> onlyOne(here, other)));
    }

    private Optional<Span> ofSameMeaning(Fact here, Said other) {
        return other.facts.stream().filter(there -> there.kind() == here.kind())
                .filter(there -> switch (here.kind()) {
                    case DATE -> Period.of(here.span().of(text)).filter(period -> Period
                            .of(there.span().of(other.text)).equals(Optional.of(period))).isPresent();
                    case FIGURE -> Quantity.of(here.span().of(text)).flatMap(quantity -> Quantity
                            .of(there.span().of(other.text)).flatMap(quantity::same)).orElse(false);
                    case PERSON, PLACE, TREATY, NAME -> id(here.span()).filter(id -> other.id(there.span())
                            .equals(Optional.of(id))).isPresent();
                    case REASON -> false;
                }).map(Fact::span).findFirst();
    }

    private Optional<String> id(Span span) {
        return terms.stream().filter(named -> named.span().equals(span)).map(Named::id).findFirst();
    }

    /** The fact of the same kind, where both sentences name but one. */
    private Optional<Span> onlyOne(Fact here, Said other) {
        List<Fact> these = facts.stream().filter(fact -> fact.kind() == here.kind()).toList();
        List<Fact> those = other.facts.stream().filter(fact -> fact.kind() == here.kind()).toList();
        return these.size() == 1 && those.size() == 1 ? Optional.of(those.getFirst().span()) : Optional.empty();
    }
}
