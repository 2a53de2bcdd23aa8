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
    /** Keys of so many letters are remembered, and so many of them: questions use the same ones again. Our choice. */
    private static final int LONGEST_REMEMBERED = 60;
    private static final int REMEMBERED = 10_000;

    private final IndexSearcher searcher;
    private final LoadingCache<String, TermStates> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(this::lookUp);

    KnownKeys(IndexSearcher searcher) {
        this.searcher = searcher;
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
