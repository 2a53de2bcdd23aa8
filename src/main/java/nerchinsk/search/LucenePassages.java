package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Document;
import nerchinsk.question.Lexicon;
import nerchinsk.question.Question;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.Passages;
import nerchinsk.rank.Pool;
import nerchinsk.rank.StoredPassage;
import nerchinsk.text.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * The passage store in a Lucene index in memory. Built once, then only read: safe for use by many threads until it is
 * closed.
 */
public final class LucenePassages implements Passages, AutoCloseable {
    /** How many sentences, passages and documents a question brings up; more gained nothing on XQuAD. */
    private static final int SENTENCES = 20;
    private static final int PASSAGES = 4;
    private static final int DOCUMENTS = 8;

    private final PassageStore store;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Places places;
    private final Map<Document, Integer> documentNumbers;
    private final Set<String> answeredByAll;
    private final OtherLanguage otherLanguage;

    private LucenePassages(PassageStore store, Directory directory, DirectoryReader reader,
            Map<Document, Integer> documentNumbers, Translations translations) throws IOException {
        this.store = store;
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new FieldSimilarity());
        searcher.setQueryCache(null);
        this.places = Places.read(reader);
        this.documentNumbers = documentNumbers;
        this.answeredByAll = Arrays.stream(Language.values()).filter(
                language -> documentNumbers.keySet().stream().allMatch(document -> store.answers(document, language)))
                .map(Language::code).collect(Collectors.toUnmodifiableSet());
        this.otherLanguage = OtherLanguage.of(store, reader, translations);
    }

    /**
     * An index of {@code store}.
     *
     * @param texts further texts whose words are known, though they are not searched: training questions, names
     */
    public static LucenePassages index(PassageStore store, Mentions terms, Collection<String> texts) {
        return index(store, terms, texts, Translations.NONE);
    }

    /**
     * The same, with a dictionary for questions in one language over documents in the other.
     *
     * @param translations the dictionary; it is read once, and only if there are such documents
     */
    public static LucenePassages index(PassageStore store, Mentions terms, Collection<String> texts,
            Translations translations) {
        return index(store, terms, texts, translations, share -> {
        });
    }

    /**
     * The same, with somebody who waits for it.
     *
     * @param written is told the share of the passages that are written, in [0, 1], again and again
     */
    public static LucenePassages index(PassageStore store, Mentions terms, Collection<String> texts,
            Translations translations, DoubleConsumer written) {
        try {
            Directory directory = IndexBuilding.build(store, terms, texts, written);
            Map<Document, Integer> numbers = new IdentityHashMap<>();
            store.knowledge().documents().forEach(document -> numbers.put(document, numbers.size()));
            return new LucenePassages(store, directory, DirectoryReader.open(directory), numbers, translations);
        } catch (IOException e) {
            throw new IndexFailedException("cannot build the index of the knowledge in memory", e);
        }
    }

    /** The words of the index; usable until the index is closed. */
    public Lexicon lexicon() {
        return new LuceneLexicon(reader, otherLanguage);
    }

    @Override
    public Pool near(Question question) {
        List<List<String>> keys = keys(question);
        if (keys.isEmpty()) {
            return new Pool(List.of());
        }
        try {
            return pool(keys, question.language().code());
        } catch (IOException e) {
            throw new IndexFailedException("cannot search the index in memory", e);
        }
    }

    /** What is looked for; the keys of one list mean the same. */
    private List<List<String>> keys(Question question) {
        Set<List<String>> keys = new LinkedHashSet<>();
        List<List<String>> across = otherLanguage.of(question);
        for (int key = 0; key < across.size(); key++) {
            String stem = question.keys().get(key).stem();
            keys.add(Stream.concat(Stream.of(stem), across.get(key).stream()).toList());
        }
        question.mentions().stream().map(Keys::of)
                .filter(term -> across.stream().noneMatch(same -> same.contains(term))).map(List::of)
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    @Override
    public List<List<String>> across(Question question) {
        return otherLanguage.of(question);
    }

    private Pool pool(List<List<String>> keys, String language) throws IOException {
        Map<Integer, double[]> sentences = new TreeMap<>();
        for (ScoreDoc hit : search(Fields.SENTENCE, keys, language, SENTENCES)) {
            int passage = places.number(hit.doc);
            scores(sentences, passage)[places.index(hit.doc)] = hit.score;
        }
        Map<Integer, Double> passages = new HashMap<>();
        Set<Integer> whole = new HashSet<>();
        for (ScoreDoc hit : search(Fields.PASSAGE, keys, language, SENTENCES)) {
            passages.put(places.number(hit.doc), (double) hit.score);
            if (passages.size() <= PASSAGES) {
                whole.add(places.number(hit.doc));
                scores(sentences, places.number(hit.doc));
            }
        }
        Map<Integer, Double> documents = new HashMap<>();
        for (ScoreDoc hit : search(Fields.DOCUMENT, keys, language, DOCUMENTS)) {
            documents.put(places.number(hit.doc), (double) hit.score);
        }
        List<Pool.Hit> hits = new ArrayList<>();
        sentences.forEach(
                (number, scores) -> hits.add(hit(number, scores, passages, documents, whole.contains(number))));
        hits.sort(Comparator.comparingDouble(Pool.Hit::passageScore).reversed()
                .thenComparingInt(hit -> hit.passage().number()));
        return new Pool(hits);
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

    private ScoreDoc[] search(Fields field, List<List<String>> keys, String language, int most) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        keys.forEach(same -> words.add(query(field, same), Occur.SHOULD));
        if (answeredByAll.contains(language)) {
            return searcher.search(words.build(), most).scoreDocs;
        }
        Query query = new BooleanQuery.Builder().add(words.build(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.ANSWERS.name(), language)), Occur.FILTER).build();
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

    @Override
    public double rarity(String stem) {
        try {
            int having = reader.docFreq(new Term(Fields.SENTENCE.name(), stem));
            return Math.log1p((store.sentences() - having + 0.5) / (having + 0.5));
        } catch (IOException e) {
            throw new IndexFailedException("cannot read the index in memory", e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new IndexFailedException("cannot close the index in memory", e);
        }
    }
}
