package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.text.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;

/** Writes a passage store into an index in memory. */
final class IndexBuilding {
    private final PassageStore store;
    private final Mentions terms;
    private final IndexWriter writer;
    private final DoubleConsumer written;
    private final Set<String> forms = new TreeSet<>();

    private IndexBuilding(PassageStore store, Mentions terms, IndexWriter writer, DoubleConsumer written) {
        this.store = store;
        this.terms = terms;
        this.writer = writer;
        this.written = written;
    }

    /**
     * An index of {@code store}.
     *
     * @param texts further texts whose words are known, though they are not searched
     * @param written is told the share of the passages that are written, in [0, 1]
     */
    static Directory build(PassageStore store, Mentions terms, Collection<String> texts, DoubleConsumer written)
            throws IOException {
        Directory directory = new ByteBuffersDirectory(NoLockFactory.INSTANCE,
                ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
        IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new FieldSimilarity())
                .setUseCompoundFile(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            new IndexBuilding(store, terms, writer, written).write(texts);
            writer.forceMerge(1);
        }
        return directory;
    }

    private void write(Collection<String> texts) throws IOException {
        writeDocuments();
        texts.forEach(text -> Words.of(text).forEach(word -> forms.add(word.form())));
        Document vocabulary = new Document();
        vocabulary.add(new TextField(Fields.FORM.name(), new KeyStream(List.copyOf(forms))));
        writer.addDocument(vocabulary);
    }

    private void writeDocuments() throws IOException {
        int passage = 0;
        List<nerchinsk.knowledge.Document> documents = store.knowledge().documents();
        for (int number = 0; number < documents.size(); number++) {
            List<String> keys = new ArrayList<>(keys(documents.get(number).title()));
            while (passage < store.passages().size()
                    && store.passages().get(passage).document() == documents.get(number)) {
                keys.addAll(write(store.passages().get(passage)));
                passage++;
                written.accept((double) passage / store.passages().size());
            }
            writer.addDocument(document(documents.get(number), number, Fields.DOCUMENT, keys));
        }
    }

    /** Writes a passage and its sentences; its keys without those of title and heading. */
    private List<String> write(StoredPassage passage) throws IOException {
        List<String> inPassage = new ArrayList<>();
        for (int index = 0; index < passage.sentences().size(); index++) {
            List<String> inSentence = keys(passage.sentence(index).text());
            inPassage.addAll(inSentence);
            Document sentence = document(passage.document(), passage.number(), Fields.SENTENCE, inSentence);
            sentence.add(new NumericDocValuesField(Fields.INDEX.name(), index));
            writer.addDocument(sentence);
        }
        List<String> withHeadings = new ArrayList<>(inPassage);
        withHeadings.addAll(keys(passage.document().title()));
        passage.inSection().heading().ifPresent(heading -> withHeadings.addAll(keys(heading)));
        writer.addDocument(document(passage.document(), passage.number(), Fields.PASSAGE, withHeadings));
        return inPassage;
    }

    private List<String> keys(String text) {
        List<Word> words = Words.of(text);
        words.forEach(word -> forms.add(word.form()));
        return Keys.of(words, terms);
    }

    private Document document(nerchinsk.knowledge.Document source, int number, Fields field, List<String> keys) {
        Document document = new Document();
        document.add(new TextField(field.name(), new KeyStream(keys)));
        document.add(new NumericDocValuesField(Fields.NUMBER.name(), number));
        document.add(new StringField(Fields.LANGUAGE.name(), source.language().code(), Field.Store.NO));
        Arrays.stream(Language.values()).filter(language -> store.answersAcross(source, language))
                .forEach(language -> document
                        .add(new StringField(Fields.ACROSS.name(), language.code(), Field.Store.NO)));
        return document;
    }
}
