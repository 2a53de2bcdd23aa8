package nerchinsk.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Where the keys of an index stand in it, and how often they occur. Looking a key up takes Lucene as long as scoring
 * some hundred texts, so keys that were asked for are remembered. Safe for use by many threads while the index is open.
 */
final class KnownKeys {
    /** In UTF-16 units: longer keys are not remembered. Our choice. */
    private static final int LONGEST_REMEMBERED = 60;
    /**
     * Questions use the same keys again. One is remembered for so many texts of the index, within these bounds: the
     * smaller it is, the sooner a key is looked up. Our choice.
     */
    private static final int TEXTS_FOR_ONE = 6;
    private static final int FEWEST_REMEMBERED = 1_000;
    private static final int MOST_REMEMBERED = 10_000;

    private final IndexSearcher searcher;
    private final LoadingCache<String, TermStates> remembered;

    KnownKeys(IndexSearcher searcher) {
        this.searcher = searcher;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(Math.clamp(searcher.getIndexReader().numDocs() / TEXTS_FOR_ONE, FEWEST_REMEMBERED,
                        MOST_REMEMBERED))
                .executor(Runnable::run).build(this::lookUp);
    }

    static Term term(String key) {
        return new Term(Fields.KEY.name(), key);
    }

    /** What finds the texts with {@code key}. */
    TermQuery query(String key) {
        return new TermQuery(term(key), states(key));
    }

    /** How many texts have {@code key}. */
    int having(String key) {
        return states(key).docFreq();
    }

    private TermStates states(String key) {
        return key.length() > LONGEST_REMEMBERED ? lookUp(key) : remembered.get(key);
    }

    private TermStates lookUp(String key) {
        try {
            return TermStates.build(searcher, term(key), true);
        } catch (IOException e) {
            throw new IndexFailedException("cannot read the index in memory", e);
        }
    }
}
