package nerchinsk.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nerchinsk.fact.FactKind;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.rank.Named;
import nerchinsk.rank.Ranked;
import nerchinsk.text.Language;

/**
 * Tells whether a sentence speaks to the question as the one that is shown does, by what it says of the question and
 * not by its score, which changes with every learning.
 */
final class Speaking {
    /**
     * A sentence that says this share of what the shown one says of the question speaks to it; {@code differ.yaml} in
     * {@code evaluation} and beside the tests.
     */
    private static final double SHARE = 0.9;
    /**
     * One that says it with another verb says at least this share; {@code differ.yaml} in {@code evaluation} and beside
     * the tests.
     */
    private static final double LEAST = 0.4;
    /**
     * It must not tell much else: at most so many other words; {@code differ.yaml} in {@code evaluation} and beside the
     * tests.
     */
    private static final int MOST_OTHER_WORDS = 3;
    /**
     * What answers stands this near to the words of the question, by how near it stands in the shown one; {@code
     * differ.yaml} in {@code evaluation} and beside the tests.
     */
    private static final double NEAR = 0.3;

    /** A reason that says this share of the question's own words is what was asked; our choice. */
    private static final double ASKED = 0.6;

    /** A reason has at most so many words that the question does not say; our choice. */
    private static final int LONGEST_REASON = 8;
    /** So many words of a question, names aside, tell what it is about; our choice. */
    private static final int MATTER = 2;

    /** What may be asked of a person or a place by its name alone, without end of answers. */
    private static final Set<Intent> GENERAL = EnumSet.of(Intent.WHO, Intent.WHAT, Intent.WHY);
    private static final Set<Kind> NAMES = EnumSet.of(Kind.PERSON, Kind.PLACE);

    private final Question question;
    private final Opposites opposites;
    private final Ranked shown;
    private final boolean sayingNothingButNames;

    Speaking(Question question, Ranked shown) {
        this.question = question;
        this.opposites = new Opposites(
                question.keys().stream().map(Word::form).collect(Collectors.toSet()));
        this.shown = shown;
        this.sayingNothingButNames = saysNothingButNames();
    }

    /** Whether {@code other} tells of what the shown sentence tells of. */
    boolean speaks(Ranked other) {
        if (sayingNothingButNames) {
            return false;
        }
        double said = shown.support().sentence();
        double says = other.support().sentence();
        return says >= LEAST * said && onlyVerbsAreMissing(other)
                && (says >= SHARE * said && other.nearness() >= NEAR * shown.nearness()
                        || otherWords(other) <= MOST_OTHER_WORDS)
                && !opposites.tells(other);
    }

    /** Whether it names persons or places and does not say what of them: many things are told of those. */
    private boolean saysNothingButNames() {
        return GENERAL.contains(question.intent().intent()) && keys().allMatch(key -> question.mentions().stream()
                .anyMatch(mention -> mention.covers(key) && NAMES.contains(mention.term().kind())));
    }

    /** Whether it says all that the shown one says of the question but verbs, which have many names. */
    private boolean onlyVerbsAreMissing(Ranked other) {
        return language(other) == language(shown)
                ? missing(other).allMatch(key -> question.isVerb(key) && !isThing(key))
                : missing(other).allMatch(this::isContent) && contentIsTold(other);
    }

    /** Whether the key belongs to the name of a thing, as in "fall out", which names the split. */
    private boolean isThing(int key) {
        return question.mentions().stream()
                .anyMatch(mention -> mention.covers(key) && mention.term().kind() != Kind.WORD);
    }

    private IntStream missing(Ranked other) {
        return keys().filter(key -> shown.tells(key) && !other.tells(key));
    }

    /**
     * Whether it tells some word that is neither name nor number, if the question has one: few are known across
     * languages.
     */
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

    /**
     * What {@code ranked} claims: what answers in it, without the words that were asked; no reasons that only say
     * those.
     */
    List<Claim> claims(Ranked ranked) {
        return ranked.named().stream().filter(fact -> fact.kind() != FactKind.NAME || question.asksOpenly())
                .filter(fact -> fact.kind() != FactKind.REASON
                        || !saysWhatWasAsked(fact) && !isWhatWasAsked(ranked, fact))
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

    /**
     * Whether what was asked stands within the reason, which then is one for something else: "from hostility he sought
     * …". A reason that begins its sentence takes in all of it; there it counts how much else the sentence tells.
     */
    private boolean isWhatWasAsked(Ranked ranked, Named reason) {
        List<Integer> told = keys().filter(key -> ranked.where(key).isPresent()).boxed().toList();
        if (reason.span().start() == 0) {
            long words = Words.of(reason.text()).stream().filter(Word::meaningful).count();
            return words - told.size() > LONGEST_REASON;
        }
        List<Integer> content = told.stream().filter(this::isContent).toList();
        return content.size() >= MATTER
                && content.stream().filter(key -> ranked.where(key).filter(reason.span()::covers).isPresent())
                        .count() >= ASKED * content.size();
    }

    private static boolean akin(Word one, Word other) {
        return one.stem().startsWith(other.stem()) || other.stem().startsWith(one.stem());
    }

    private long otherWords(Ranked other) {
        return other.wordsBeside(other.named()) - keys().filter(other::tells).count();
    }
}
