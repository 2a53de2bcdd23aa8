package nerchinsk.rank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the known wordings show of a sentence: what people ask it for. Immutable. */
public final class KnownFor {
    private final Evidence evidence;
    private final StoredSentence sentence;
    private final Matters matters;

    KnownFor(Evidence evidence) {
        this.evidence = evidence;
        this.sentence = evidence.sentence();
        this.matters = evidence.asked().matters();
    }

    /** How like the question is to the most alike of its wordings that ask for the same kind of thing, in [0, 1]. */
    public double likeness() {
        return evidence.asked().same().of(sentence);
    }

    /** How like the question is to the most alike of its wordings, whatever that asks for, in [0, 1]. */
    public double likenessOfAny() {
        return evidence.asked().any().of(sentence);
    }

    /** How like the question is to those that nothing answers. */
    public LeftOut leftOut() {
        return evidence.asked().leftOut();
    }

    /** Whether it has any wording, alike or not, whatever that asks for. */
    public boolean isAsked() {
        return !matters.asked(sentence).isEmpty();
    }

    /**
     * Whether a wording of it that asks for the same kind of thing says the key of the question with this index, or
     * names its term.
     */
    public boolean isAskedWith(int key) {
        return matters.asked(sentence).stream().filter(this::asksForTheSame)
                .anyMatch(wording -> says(evidence.asked().analysis().apply(wording).analysis(), key));
    }

    private boolean says(Analysis wording, int key) {
        String stem = evidence.question().keys().get(key).stem();
        return Arrays.stream(wording.words).anyMatch(word -> word.stem.equals(stem))
                || evidence.question().mentions().stream().filter(mention -> mention.covers(key))
                        .anyMatch(mention -> wording.mention(mention.term().id()).isPresent());
    }

    /**
     * The sentences in its language that tell of one matter with it, itself among them, by their numbers in the store;
     * empty if there are no others.
     */
    public Map<Integer, StoredSentence> answeringAs() {
        Map<Integer, StoredSentence> answering = new LinkedHashMap<>();
        matters.shared(sentence).map(alike -> alike.stream().filter(this::asksForTheSame).toList())
                .filter(alike -> alike.stream().anyMatch(this::isMine))
                .flatMap(List::stream).flatMap(wording -> wording.editions().stream())
                .filter(other -> other.document().language() == sentence.document().language())
                .forEach(other -> answering.put(other.number(), other));
        return answering;
    }

    private boolean isMine(Wording wording) {
        return wording.editions().stream().anyMatch(other -> other.number() == sentence.number());
    }

    private boolean asksForTheSame(Wording wording) {
        return evidence.asked().analysis().apply(wording).intent() == evidence.question().intent().intent();
    }
}
