package nerchinsk.search;

import java.io.IOException;
import java.util.List;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.text.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;

/** Writes one layer into memory. */
final class LayerWriter {
    private final Similarity similarity;
    private final Directory directory = new ByteBuffersDirectory(NoLockFactory.INSTANCE, ByteBuffersDataOutput::new,
            (name, output) -> ArrayInput.of(name, output.toArrayCopy()));
    private final IndexWriter writer;

    private LayerWriter(Similarity similarity) throws IOException {
        this.similarity = similarity;
        // Merging neighbours only keeps the order, which decides between texts with equal scores.
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setSimilarity(similarity)
                .setUseCompoundFile(false).setMergePolicy(new LogDocMergePolicy()));
    }

    /** A layer of sentences: they are short, and a word said twice says no more. k1 and b were chosen on XQuAD. */
    static LayerWriter ofSentences() throws IOException {
        return new LayerWriter(new BM25Similarity(0.3f, 0.15f));
    }

    /** A layer of longer texts. k1 and b were chosen on XQuAD. */
    static LayerWriter ofTexts() throws IOException {
        return new LayerWriter(new BM25Similarity(0.9f, 0.4f));
    }

    /** Notes that {@code text} is of the document with this id. */
    static Document of(DocumentId id, Document text) {
        text.add(new StringField(Fields.DOCUMENT.name(), id.value(), Field.Store.NO));
        return text;
    }

    /** A text with this number and these keys; more can be noted of it. */
    static Document text(Language language, int number, List<String> keys) {
        Document document = new Document();
        document.add(new TextField(Fields.KEY.name(), new KeyStream(keys)));
        document.add(new NumericDocValuesField(Fields.NUMBER.name(), number));
        document.add(new StringField(Fields.LANGUAGE.name(), language.code(), Field.Store.NO));
        return document;
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** The layer; nothing can be added any more. */
    Layer finished() throws IOException {
        writer.forceMerge(1);
        writer.close();
        return Layer.open(directory, similarity);
    }
}
