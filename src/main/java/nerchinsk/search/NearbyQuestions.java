package nerchinsk.search;

import java.io.IOException;
import java.util.List;
import nerchinsk.text.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * Questions of one kind, known wordings or what is left out, near a question. Safe for use by many threads while the
 * index is open.
 *
 * @param <Q> the kind
 */
final class NearbyQuestions<Q> {
    private final List<Q> questions;
    private final Layer layer;
    private final int most;

    /**
     * Those of {@code questions}, which {@code layer} holds in their order.
     *
     * @param most how many are found at most
     */
    NearbyQuestions(List<Q> questions, Layer layer, int most) {
        this.questions = questions;
        this.layer = layer;
        this.most = most;
    }

    /**
     * Those in {@code language} near a question, best first.
     *
     * @param keys what is looked for; the keys of one list mean the same
     */
    List<Q> near(List<List<String>> keys, Language language) {
        if (questions.isEmpty()) {
            return List.of();
        }
        try {
            return layer.best(keys, List.of(new TermQuery(new Term(Fields.LANGUAGE.name(), language.code()))), most)
                    .stream().map(found -> questions.get(found.number())).toList();
        } catch (IOException e) {
            throw new IndexFailedException("cannot search the questions in memory", e);
        }
    }
}
