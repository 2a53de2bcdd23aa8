package nerchinsk.search;

import java.io.IOException;

/**
 * Sentences, passages and documents in an index each, and the word forms that anybody uses in another one. In an index
 * with all of them Lucene would have to look up the length of each text it meets, in place of reading it from a list.
 *
 * @param sentences the keys of each sentence
 * @param passages the keys of each passage with its title and heading
 * @param documents the keys of each document
 * @param forms all word forms, in one Lucene document
 * @param asked the questions that people are known to ask
 */
record Layers(Layer sentences, Layer passages, Layer documents, Layer forms, AskedLayers asked)
        implements
            AutoCloseable {
    @Override
    public void close() throws IOException {
        sentences.close();
        passages.close();
        documents.close();
        forms.close();
        asked.close();
    }
}
