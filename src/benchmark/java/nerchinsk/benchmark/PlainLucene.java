package nerchinsk.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What the program is compared with: a Lucene document for each sentence, stock analysis, BM25 as it comes. */
final class PlainLucene {
    private static final int MOST = 5;

    private final List<StoredSentence> sentences = new ArrayList<>();
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    PlainLucene(PassageStore store, Language language) {
        analyzer = language == Language.RUSSIAN ? new RussianAnalyzer() : new EnglishAnalyzer();
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (StoredPassage passage : store.passages()) {
                    for (int i = 0; i < passage.sentences().size(); i++) {
                        sentences.add(passage.sentence(i));
                        Document document = new Document();
                        document.add(new TextField("text", passage.sentence(i).text(), Field.Store.NO));
                        writer.addDocument(document);
                    }
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query of a question; null if nothing is left of it. */
    Query query(String question) {
        return new QueryBuilder(analyzer).createBooleanQuery("text", question);
    }

    /** The five best sentences. */
    List<StoredSentence> search(Query query) {
        try {
            List<StoredSentence> found = new ArrayList<>();
            if (query != null) {
                for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
                    found.add(sentences.get(hit.doc));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
