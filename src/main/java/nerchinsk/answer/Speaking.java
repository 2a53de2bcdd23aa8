package nerchinsk.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nerchinsk.fact.FactKind;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.rank.Named;
import nerchinsk.rank.Ranked;
import nerchinsk.text.Language;

/**
 * Tells whether a sentence speaks to the question as the one that is shown does, by what it says of the question and not
 * by its score, which changes with every learning.
 */
final class Speaking {
    /** A sentence that says this share of what the shown one says of the question speaks to it; {@code differ.yaml} in {@code evaluation} and beside the tests. */
    private static final double SHARE = 0.9;
    /** One that says it with another verb says at least this share; {@code differ.yaml} in {@code evaluation} and beside the tests. */
    private static final double LEAST = 0.4;
    /** It must not tell much else: at most so many other words; {@code differ.yaml} in {@code evaluation} and beside the tests. */
    private static final int MOST_OTHER_WORDS = 3;
    /** What answers stands this near to the words of the question, by how near it stands in the shown one; {@code differ.yaml} in {@code evaluation} and beside the tests. */
    private static final double NEAR = 0.3;

    /** A reason that says this share of the question's own words is what was asked; our choice. */
    private static final double ASKED = 0.6;

    private final Question question;
    private final Opposites opposites;
    private final Ranked shown;

    Speaking(Question question, Ranked shown) {
        this.question = question;
        this.opposites = new Opposites(
                question.keys().stream().map(Word::form).collect(Collectors.toSet()));
        this.shown = shown;
    }

    /** Whether {@code other} tells of what the shown sentence tells of. */
    boolean speaks(Ranked other) {
        double said = shown.support().sentence();
        double says = other.support().sentence();
        return says >= LEAST * said && onlyVerbsAreMissing(other)
                && (says >= SHARE * said && other.nearness() >= NEAR * shown.nearness()
                        || otherWords(other) <= MOST_OTHER_WORDS)
                && !opposites.tells(other.sentence().text());
    }

    /** Whether it says all that the shown one says of the question but verbs, which have many names. */
    private boolean onlyVerbsAreMissing(Ranked other) {
        return language(other) == language(shown)
                ? missing(other).allMatch(question::isVerb)
                : missing(other).allMatch(this::isContent) && contentIsTold(other);
    }

    private IntStream missing(Ranked other) {
        return keys().filter(key -> shown.tells(key) && !other.tells(key));
    }

    /** Whether it tells some word that is neither name nor number, if the question has one: few are known across languages. */
    private boolean contentIsTold(Ranked other) {
        return keys().noneMatch(this::isContent) || keys().filter(this::isContent).anyMatch(other::tells);
    }

    private boolean isContent(int key) {
        return question.keys().get(key).kind() == Word.Kind.CONTENT;
    }

    private IntStream keys() {
        return IntStream.range(0, question.keys().size());
    }

    private static Language language(Ranked ranked) {
        return ranked.sentence().passage().document().language();
    }

    /** What {@code ranked} claims: what answers in it, without the words that were asked; no reasons that only say those. */
    List<Claim> claims(Ranked ranked) {
        return ranked.named().stream().filter(fact -> fact.kind() != FactKind.REASON || !saysWhatWasAsked(fact))
                .map(fact -> Claim.of(fact, word -> question.keys().stream().anyMatch(key -> akin(word, key))))
                .toList();
    }

    private boolean saysWhatWasAsked(Named reason) {
        List<Word> words = Words.of(reason.text()).stream().filter(Word::meaningful).toList();
        List<Word> keys = keys().filter(shown::tells)
                .mapToObj(question.keys()::get).filter(key -> key.kind() == Word.Kind.CONTENT).toList();
        return !keys.isEmpty() && keys.stream().filter(key -> words.stream().anyMatch(word -> akin(word, key)))
                .count() >= ASKED * keys.size();
    }

    private static boolean akin(Word one, Word other) {
        return one.stem().startsWith(other.stem()) || other.stem().startsWith(one.stem());
    }

    private long otherWords(Ranked other) {
        List<Named> named = other.named();
        long words = Words.of(other.sentence().text()).stream().filter(Word::meaningful)
                .filter(word -> named.stream().noneMatch(fact -> fact.span().start() <= word.span().start()
                        && word.span().end() <= fact.span().end()))
                .count();
        return words - keys().filter(other::tells).count();
    }
}
