package nerchinsk.rank;

import java.util.List;
import java.util.Optional;
import nerchinsk.fact.Fact;
import nerchinsk.intent.Intent;
import nerchinsk.language.Word;
import nerchinsk.question.Question;

/**
 * All that speaks for or against one sentence as the answer to one question: what features look at.
 *
 * @param question the question
 * @param weighing how much each of its keys tells
 * @param sentence the sentence
 * @param passage the question beside all sentences of its passage
 * @param best the best scores in the pool
 * @param asked how much the question is like those that sentences are known to answer
 * @param fresh the facts of the kind asked for that the question does not name itself, nearest to its words first
 * @param borrowed if there are none: those of the sentence before that this one stands for, as "that same year" and
 * "he"
 */
record Evidence(Question question, Weighing weighing, StoredSentence sentence, PassageView passage, Best best,
        Resemblance asked, List<Nearness> fresh, List<Nearness> borrowed) {
    /**
     * The best in a pool.
     *
     * @param passage the best score of a passage in the search
     * @param document the same for a document
     * @param near the greatest share of the question's weight that a sentence meets with what stands near it
     * @param names which keys of the question are {@link AskedNames}
     */
    record Best(double passage, double document, double near, boolean[] names) {
    }

    /**
     * A fact and how near it stands to the words of the question.
     *
     * @param placed the fact among the words of its sentence
     * @param value in [0, 1]: the weight of the matched keys, each divided by its distance, by the weight of all keys
     */
    record Nearness(PlacedFact placed, double value) {
        Fact fact() {
            return placed.fact();
        }

        /** How much the rarest of its words tells; see {@link Passages#rarity}. */
        double rarity() {
            return placed.rarity();
        }
    }

    /** The words and facts of the sentence. */
    Analysis analysis() {
        return here().sentence;
    }

    /** The question beside the sentence. */
    Alignment here() {
        return passage.alignments[sentence.index()];
    }

    /** The fact asked for that the sentence names or borrows, the nearest one. */
    Optional<Nearness> answer() {
        return fresh.isEmpty() ? borrowed.stream().findFirst() : Optional.of(fresh.getFirst());
    }

    /** How near a fact asked for stands to the words of the question, in [0, 1]; 0 if there is none. */
    double nearness() {
        double nearest = 0;
        for (Nearness near : fresh.isEmpty() ? borrowed : fresh) {
            nearest = Math.max(nearest, near.value());
        }
        return nearest;
    }

    /** The quality of each key in the sentence before; all zero where there is none. */
    double[] before() {
        return passage.quality(sentence.index() - 1);
    }

    /** The quality of each key in the sentence after; all zero where there is none. */
    double[] after() {
        return passage.quality(sentence.index() + 1);
    }

    /** The quality of each key in the sentence with the one before it, the title and the heading. */
    double[] near() {
        return passage.near[sentence.index()];
    }

    /** The quality of each key in the wordings that the sentence is known to answer; 0 for {@link AskedNames}. */
    double[] worded() {
        double[] worded = asked.words().of(sentence, here().quality.length).clone();
        for (int key = 0; key < worded.length; key++) {
            worded[key] = best.names()[key] ? 0 : worded[key];
        }
        return worded;
    }

    boolean asks(Intent intent) {
        return question.asks(intent);
    }

    boolean isKind(int key, Word.Kind kind) {
        return question.keys().get(key).kind() == kind;
    }

    /** Whether a key is neither a name nor a number. */
    boolean isWord(int key) {
        return !isKind(key, Word.Kind.NAME) && !isKind(key, Word.Kind.NUMBER);
    }

    /** Which key is the focus of the question, the thing asked for; -1 if there is none. */
    int thing() {
        return question.focus().map(question.keys()::indexOf).orElse(-1);
    }

    /** The share of the question's weight that the sentence meets, in [0, 1]. */
    double share() {
        return passage.shares[sentence.index()];
    }

    /** What {@code other} meets of the question beyond what the sentence itself meets, in [0, 1]. */
    double gain(double[] other) {
        return weighing.share(Weighing.better(here().quality, other)) - share();
    }

    /** The qualities of the keys that are names, and 0 for all others. */
    double[] names(double[] quality) {
        double[] names = new double[quality.length];
        for (int key = 0; key < names.length; key++) {
            names[key] = isKind(key, Word.Kind.NAME) ? quality[key] : 0;
        }
        return names;
    }
}
