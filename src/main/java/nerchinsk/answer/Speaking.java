package nerchinsk.answer;

import java.util.EnumSet;
import java.util.Set;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Kind;
import nerchinsk.question.Question;
import nerchinsk.rank.Ranked;
import nerchinsk.text.Language;

/**
 * Tells whether a sentence speaks to the question as the one that is shown does, by what it says of the question and
 * not by its score, which changes with every learning. The numbers were chosen with {@code differ.yaml} in
 * {@code evaluation} and the one beside the tests, where nothing else is said.
 */
final class Speaking {
    /** A sentence that says this share of what the shown one says of the question speaks to it. */
    private static final double SHARE = 0.9;
    /** One that says it with another verb says at least this share. */
    private static final double LEAST = 0.4;
    /** It must not tell much else: at most so many other words. */
    private static final int MOST_OTHER_WORDS = 3;
    /** What answers stands this near to the words of the question, by how near it stands in the shown one. */
    private static final double NEAR = 0.3;

    /** What says a smaller share of the question is no measure for others; our choice. */
    private static final double MEASURE = 1.0 / 3;

    /** What may be asked of a person or a place by its name alone, without end of answers. */
    private static final Set<Intent> GENERAL = EnumSet.of(Intent.WHO, Intent.WHAT, Intent.WHY);
    private static final Set<Kind> NAMES = EnumSet.of(Kind.PERSON, Kind.PLACE);

    private final Question question;
    private final Opposites opposites;
    private final Ranked shown;
    private final Told told;
    private final SameMatter matter;
    private final boolean sayingNothingButNames;

    Speaking(Told told, SameMatter matter) {
        this.told = told;
        this.matter = matter;
        this.question = told.question();
        this.opposites = Opposites.of(question);
        this.shown = told.shown();
        this.sayingNothingButNames = saysNothingButNames();
    }

    /** Whether {@code other} tells of what the shown sentence tells of, and of the year that is asked about. */
    boolean speaks(Ranked other) {
        return !sayingNothingButNames && (matter.isAsked(other) || tellsAsMuch(other))
                && !opposites.tells(other) && !other.fit().tellsOfAnotherYear();
    }

    /** Whether it says as much of the question in its own words. */
    private boolean tellsAsMuch(Ranked other) {
        double said = shown.support().sentence();
        double says = other.support().sentence();
        return said >= MEASURE && says >= LEAST * said && onlyVerbsAreMissing(other)
                && (says >= SHARE * said && other.nearness() >= NEAR * shown.nearness()
                        || otherWords(other) <= MOST_OTHER_WORDS);
    }

    /** Whether it names persons or places and does not say what of them: many things are told of those. */
    private boolean saysNothingButNames() {
        return GENERAL.contains(question.intent().intent()) && told.keys().allMatch(key -> question.mentions().stream()
                .anyMatch(mention -> mention.covers(key) && NAMES.contains(mention.term().kind())));
    }

    /** Whether it says all that the shown one says of the question but verbs, which have many names. */
    private boolean onlyVerbsAreMissing(Ranked other) {
        return language(other) == language(shown)
                ? told.missing(other).allMatch(told::isMereVerb)
                : told.missing(other).allMatch(question::isContent) && contentIsTold(other);
    }

    /**
     * Whether it tells some word that is neither name nor number, if the question has one: few are known across
     * languages.
     */
    private boolean contentIsTold(Ranked other) {
        return told.keys().noneMatch(question::isContent)
                || told.keys().filter(question::isContent).anyMatch(other::tells);
    }

    private static Language language(Ranked ranked) {
        return ranked.sentence().document().language();
    }

    private long otherWords(Ranked other) {
        return other.naming().wordsBeside(other.answers().named()) - told.keys().filter(other::tells).count();
    }
}
