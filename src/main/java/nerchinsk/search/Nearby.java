package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Pool;
import nerchinsk.rank.StoredPassage;
import nerchinsk.text.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What lies near a question in some of the documents. Safe for use by many threads while the index is open. */
final class Nearby {
    /** How many sentences, passages and documents a question brings up; more gained nothing on XQuAD. */
    private static final int SENTENCES = 20;
    private static final int PASSAGES = 4;
    private static final int DOCUMENTS = 8;

    private final PassageStore store;
    private final Layers layers;
    private final List<Query> filters;
    private final Map<Document, Integer> documentNumbers;

    private Nearby(PassageStore store, Layers layers, Predicate<Document> which, Term marked) {
        this.store = store;
        this.layers = layers;
        this.documentNumbers = numbers(store);
        this.filters = documentNumbers.keySet().stream().allMatch(which)
                ? List.of()
                : List.of(new TermQuery(marked));
    }

    private static Map<Document, Integer> numbers(PassageStore store) {
        Map<Document, Integer> numbers = new IdentityHashMap<>();
        store.knowledge().documents().forEach(document -> numbers.put(document, numbers.size()));
        return numbers;
    }

    /** The documents in {@code language}. */
    static Nearby within(Language language, PassageStore store, Layers layers) {
        return new Nearby(store, layers, document -> document.language() == language,
                new Term(Fields.LANGUAGE.name(), language.code()));
    }

    /** The documents in another language that have no edition in {@code language}. */
    static Nearby across(Language language, PassageStore store, Layers layers) {
        return new Nearby(store, layers, document -> store.answersAcross(document, language),
                new Term(Fields.ACROSS.name(), language.code()));
    }

    /**
     * The passages near a question, in no certain order.
     *
     * @param keys what is looked for; the keys of one list mean the same
     * @param besides the numbers of passages that are near for another reason
     * @param within the documents to look in; all if empty
     */
    List<Pool.Hit> hits(List<List<String>> keys, Set<Integer> besides, Set<DocumentId> within) throws IOException {
        List<Query> filter = filters(within);
        Map<Integer, double[]> sentences = new TreeMap<>();
        Set<Integer> whole = new HashSet<>(besides);
        besides.forEach(number -> scores(sentences, number));
        for (Layer.Found found : layers.sentences().best(keys, filter, SENTENCES)) {
            scores(sentences, found.number())[found.index()] = found.score();
        }
        Map<Integer, Double> passages = new HashMap<>();
        for (Layer.Found found : layers.passages().best(keys, filter, SENTENCES)) {
            passages.put(found.number(), found.score());
            if (passages.size() <= PASSAGES) {
                whole.add(found.number());
                scores(sentences, found.number());
            }
        }
        Map<Integer, Double> documents = new HashMap<>();
        for (Layer.Found found : layers.documents().best(keys, filter, DOCUMENTS)) {
            documents.put(found.number(), found.score());
        }
        List<Pool.Hit> hits = new ArrayList<>();
        sentences.forEach(
                (number, scores) -> hits.add(hit(number, scores, passages, documents, whole.contains(number))));
        return hits;
    }

    private List<Query> filters(Set<DocumentId> within) {
        return within.isEmpty()
                ? filters
                : Stream.concat(filters.stream(), Stream.of(new TermInSetQuery(Fields.DOCUMENT.name(),
                        within.stream().map(id -> new BytesRef(id.value())).toList()))).toList();
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
}
