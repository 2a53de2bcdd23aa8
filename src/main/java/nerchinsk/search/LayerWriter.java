package nerchinsk.search;

import java.io.IOException;
import org.apache.lucene.document.Document;
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
