package nerchinsk.rank;

import java.util.List;
import nerchinsk.text.Language;

/**
 * A question as people are known to ask it.
 *
 * @param text the question
 * @param language the language it is written in
 * @param sentences those that answer it, in the order of the store
 * @param editions these and those in their places of the other editions
 */
public record Wording(String text, Language language, List<StoredSentence> sentences, List<StoredSentence> editions)
        implements
            KnownQuestion {
    public Wording {
        sentences = List.copyOf(sentences);
        editions = List.copyOf(editions);
    }
}
