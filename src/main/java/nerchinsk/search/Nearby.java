package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nerchinsk.knowledge.Document;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Pool;
import nerchinsk.rank.StoredPassage;
import nerchinsk.text.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** What lies near a question in some of the documents. Safe for use by many threads while the index is open. */
final class Nearby {
    /** How many sentences, passages and documents a question brings up; more gained nothing on XQuAD. */
    private static final int SENTENCES = 20;
    private static final int PASSAGES = 4;
    private static final int DOCUMENTS = 8;

    private final PassageStore store;
    private final IndexSearcher searcher;
    private final Places places;
    private final Optional<Query> filter;
    private final Map<Document, Integer> documentNumbers;

    private Nearby(PassageStore store, IndexSearcher searcher, Places places, Predicate<Document> which,
            Term marked) {
        this.store = store;
        this.searcher = searcher;
        this.places = places;
        this.documentNumbers = numbers(store);
        this.filter = documentNumbers.keySet().stream().allMatch(which)
                ? Optional.empty()
                : Optional.of(new TermQuery(marked));
    }

    private static Map<Document, Integer> numbers(PassageStore store) {
        Map<Document, Integer> numbers = new IdentityHashMap<>();
        store.knowledge().documents().forEach(document -> numbers.put(document, numbers.size()));
        return numbers;
    }

    /** The documents in {@code language}. */
    static Nearby within(Language language, PassageStore store, IndexSearcher searcher, Places places) {
        return new Nearby(store, searcher, places, document -> document.language() == language,
                new Term(Fields.LANGUAGE.name(), language.code()));
    }

    /** The documents in another language that have no edition in {@code language}. */
    static Nearby across(Language language, PassageStore store, IndexSearcher searcher, Places places) {
        return new Nearby(store, searcher, places, document -> store.answersAcross(document, language),
                new Term(Fields.ACROSS.name(), language.code()));
    }

    /**
     * The passages near a question, in no certain order.
     *
     * @param keys what is looked for; the keys of one list mean the same
     */
    List<Pool.Hit> hits(List<List<String>> keys) throws IOException {
        Map<Integer, double[]> sentences = new TreeMap<>();
        for (ScoreDoc hit : search(Fields.SENTENCE, keys, SENTENCES)) {
            scores(sentences, places.number(hit.doc))[places.index(hit.doc)] = hit.score;
        }
        Map<Integer, Double> passages = new HashMap<>();
        Set<Integer> whole = new HashSet<>();
        for (ScoreDoc hit : search(Fields.PASSAGE, keys, SENTENCES)) {
            passages.put(places.number(hit.doc), (double) hit.score);
            if (passages.size() <= PASSAGES) {
                whole.add(places.number(hit.doc));
                scores(sentences, places.number(hit.doc));
            }
        }
        Map<Integer, Double> documents = new HashMap<>();
        for (ScoreDoc hit : search(Fields.DOCUMENT, keys, DOCUMENTS)) {
            documents.put(places.number(hit.doc), (double) hit.score);
        }
        List<Pool.Hit> hits = new ArrayList<>();
        sentences.forEach(
                (number, scores) -> hits.add(hit(number, scores, passages, documents, whole.contains(number))));
        return hits;
    }

    private double[] scores(Map<Integer, double[]> sentences, int passage) {
        return sentences.computeIfAbsent(passage,
                number -> new double[store.passages().get(number).sentences().size()]);
    }

    private Pool.Hit hit(int number, double[] scores, Map<Integer, Double> passages, Map<Integer, Double> documents,
            boolean whole) {
        StoredPassage passage = store.passages().get(number);
        double document = documents.getOrDefault(documentNumbers.get(passage.document()), 0.0);
        return new Pool.Hit(passage, passages.getOrDefault(number, 0.0), document,
                Arrays.stream(scores).boxed().toList(), whole);
    }

    private ScoreDoc[] search(Fields field, List<List<String>> keys, int most) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        keys.forEach(same -> words.add(query(field, same), Occur.SHOULD));
        if (filter.isEmpty()) {
            return searcher.search(words.build(), most).scoreDocs;
        }
        Query query = new BooleanQuery.Builder().add(words.build(), Occur.MUST).add(filter.get(), Occur.FILTER)
                .build();
        return searcher.search(query, most).scoreDocs;
    }

    private static Query query(Fields field, List<String> same) {
        if (same.size() == 1) {
            return new TermQuery(new Term(field.name(), same.getFirst()));
        }
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field.name());
        same.forEach(key -> synonyms.addTerm(new Term(field.name(), key)));
        return synonyms.build();
    }
}
