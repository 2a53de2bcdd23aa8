package nerchinsk.rank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nerchinsk.question.Question;
import nerchinsk.text.Language;

/**
 * What is known of sentences that answer what a question asks for: when, who and so on.
 *
 * @param question the question
 * @param matters what several documents tell
 * @param analysis takes a wording apart
 */
record Known(Question question, Matters matters, Function<Wording, AnalysedWording> analysis) {
    /** Whether some wording is known for {@code sentence}, whatever it asks for. */
    boolean isAsked(StoredSentence sentence) {
        return !matters.asked(sentence).isEmpty();
    }

    /** Whether a wording of {@code sentence} says the key of the question with this index, or names its term. */
    boolean isAskedWith(StoredSentence sentence, int key) {
        return matters.asked(sentence).stream().filter(this::asksForTheSame)
                .anyMatch(wording -> says(analysis.apply(wording).analysis(), key));
    }

    private boolean says(Analysis wording, int key) {
        String stem = question.keys().get(key).stem();
        return Arrays.stream(wording.words).anyMatch(word -> word.stem.equals(stem))
                || question.mentions().stream().filter(mention -> mention.covers(key))
                        .anyMatch(mention -> wording.mention(mention.term().id()).isPresent());
    }

    /**
     * The sentences in the language of {@code sentence} that tell of one matter with it, itself among them, by their
     * numbers; empty if there are no others.
     */
    Map<Integer, StoredSentence> answeringAs(StoredSentence sentence) {
        Map<Integer, StoredSentence> answering = new LinkedHashMap<>();
        matters.shared(sentence).map(alike -> alike.stream().filter(this::asksForTheSame).toList())
                .filter(alike -> alike.stream().anyMatch(wording -> isIn(sentence, wording)))
                .flatMap(List::stream).flatMap(wording -> wording.editions().stream())
                .filter(other -> language(other) == language(sentence))
                .forEach(other -> answering.put(other.number(), other));
        return answering;
    }

    private static boolean isIn(StoredSentence sentence, Wording wording) {
        return wording.editions().stream().anyMatch(other -> other.number() == sentence.number());
    }

    private static Language language(StoredSentence sentence) {
        return sentence.passage().document().language();
    }

    private boolean asksForTheSame(Wording wording) {
        return analysis.apply(wording).intent() == question.intent().intent();
    }
}
