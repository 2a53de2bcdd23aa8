package nerchinsk.answer;

import java.util.Set;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Kind;
import nerchinsk.rank.Ranked;

/**
 * Tells by the known wordings which sentences answer the same as the one that is shown, and which answer something
 * else, whatever words they have.
 */
final class SameMatter {
    /** From so much likeness to its wordings on, a sentence is known for what is asked; our choice. */
    private static final double ALIKE = 0.5;

    private final Told told;
    /** The numbers of those that are known to answer what the shown one answers, its own among them. */
    private final Set<Integer> known;

    SameMatter(Told told) {
        this.told = told;
        this.known = Set.copyOf(told.shown().knownFor().answeringAs().keySet());
    }

    /** Whether {@code other} is known to answer something that the shown sentence answers, asked for or not. */
    boolean isShared(Ranked other) {
        return known.contains(other.sentence().number());
    }

    /** Whether the question asks just for that. */
    boolean isAsked(Ranked other) {
        return isShared(other)
                && told.keys().allMatch(key -> other.knownFor().isAskedWith(key) || isNoMore(key, other));
    }

    /**
     * Whether the key asks for nothing that the shown sentence alone tells, and is no name or number that neither it
     * nor its wordings say.
     */
    private boolean isNoMore(int key, Ranked other) {
        Ranked shown = told.shown();
        return shown.itselfTells(key)
                ? told.tells(other, key) || told.isMereVerb(key)
                : shown.tells(key) || told.question().isContent(key) || shown.knownFor().isAskedWith(key);
    }

    /** Whether it names the event whose time is asked for: it may date that in passing, which nobody asks it for. */
    private boolean namesTheEvent(Ranked other) {
        return told.question().asks(Intent.WHEN)
                && told.question().mentions().stream().filter(mention -> mention.term().kind() == Kind.EVENT)
                        .anyMatch(mention -> other.naming().where(mention.term().id()).isPresent());
    }

    /** Whether people ask for something else by {@code other}, while the shown one is known for what is asked. */
    boolean isElsewhere(Ranked other) {
        return told.shown().knownFor().likeness() >= ALIKE && other.knownFor().isAsked()
                && other.knownFor().likeness() < ALIKE && !isAsked(other) && !namesTheEvent(other);
    }
}
