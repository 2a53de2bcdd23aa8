package nerchinsk.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/** An index of texts of one kind. Built once, then only read: safe for use by many threads until it is closed. */
final class Layer implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Places places;
    private final KnownKeys known;

    /**
     * A text that was found.
     *
     * @param number the number of the passage or document in the store
     * @param index the index in its passage, of a sentence
     * @param score how near it is, more than 0
     */
    record Found(int number, int index, double score) {
    }

    private Layer(Directory directory, DirectoryReader reader, Similarity similarity) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
        searcher.setQueryCache(null);
        this.places = Places.read(reader);
        this.known = new KnownKeys(searcher);
    }

    /** The index in {@code directory}, which belongs to the layer from now on. */
    static Layer open(Directory directory, Similarity similarity) throws IOException {
        return new Layer(directory, DirectoryReader.open(directory), similarity);
    }

    /**
     * The best {@code most} texts, those with equal scores in the order of the store. How many others there are is not
     * counted, so that all which cannot be among the best are passed over.
     *
     * @param keys what is looked for; the keys of one list mean the same
     * @param filters what the texts must have besides, each
     */
    List<Found> best(List<List<String>> keys, List<Query> filters, int most) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        keys.forEach(same -> words.add(anyOf(same), Occur.SHOULD));
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        Query query = filters.isEmpty() ? words.build() : all.build();
        ScoreDoc[] best = searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
        return Arrays.stream(best).map(hit -> new Found(places.number(hit.doc), places.index(hit.doc), hit.score))
                .toList();
    }

    private Query anyOf(List<String> same) {
        if (same.size() == 1) {
            return known.query(same.getFirst());
        }
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(Fields.KEY.name());
        same.forEach(key -> synonyms.addTerm(KnownKeys.term(key)));
        return synonyms.build();
    }

    /** How many of its texts have {@code key}. */
    int having(String key) {
        return known.having(key);
    }

    /** All keys, in the order of their letters; empty if there are no texts. */
    Optional<Terms> keys() throws IOException {
        return Optional.ofNullable(MultiTerms.getTerms(reader, Fields.KEY.name()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
