package nerchinsk.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25, with low k1 and b for sentences: they are short, and a word said twice says no more. Chosen on XQuAD. */
final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private static final Similarity SENTENCE = new BM25Similarity(0.3f, 0.15f);
    private static final Similarity LONGER = new BM25Similarity(0.9f, 0.4f);

    @Override
    public Similarity get(String field) {
        return field.equals(Fields.SENTENCE.name()) ? SENTENCE : LONGER;
    }
}
