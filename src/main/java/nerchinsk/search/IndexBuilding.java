package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.KnownQuestion;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.Unanswered;
import nerchinsk.rank.Wording;
import nerchinsk.text.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Writes a passage store into indexes in memory. */
final class IndexBuilding {
    private final PassageStore store;
    private final Mentions terms;
    private final DoubleConsumer written;
    private final LayerWriter sentences;
    private final LayerWriter passages;
    private final LayerWriter documents;
    private final Set<String> forms = new HashSet<>();

    private IndexBuilding(PassageStore store, Mentions terms, DoubleConsumer written) throws IOException {
        this.store = store;
        this.terms = terms;
        this.written = written;
        this.sentences = LayerWriter.ofSentences();
        this.passages = LayerWriter.ofTexts();
        this.documents = LayerWriter.ofTexts();
    }

    /**
     * The indexes of {@code store}.
     *
     * @param known the known wordings of questions that it answers
     * @param leftOut questions that it does not answer
     * @param texts further texts whose words are known, though they are not searched
     * @param written is told the share of the passages that are written, in [0, 1]
     */
    static Layers build(PassageStore store, Mentions terms, List<Wording> known, List<Unanswered> leftOut,
            Collection<String> texts, DoubleConsumer written) throws IOException {
        // Documents and wordings share nothing, so each may have a processor of its own.
        ForkJoinTask<WordingLayer> wordings = ForkJoinPool.commonPool().submit(() -> WordingLayer.of(known, terms));
        ForkJoinTask<QuestionLayer> unanswered = ForkJoinPool.commonPool()
                .submit(() -> QuestionLayer.of(leftOut, terms, (question, words, mentions) -> {
                }));
        IndexBuilding building = new IndexBuilding(store, terms, written);
        building.writeDocuments();
        Layer sentences = building.sentences.finished();
        Layer passages = building.passages.finished();
        Layer documents = building.documents.finished();
        Layer forms = building.forms(Stream.of(known, leftOut).flatMap(List::stream).map(KnownQuestion::text), texts);
        return new Layers(sentences, passages, documents, forms, AskedLayers.of(wordings.join(), unanswered.join()));
    }

    private Layer forms(Stream<String> known, Collection<String> texts) throws IOException {
        Stream.concat(known, texts.stream()).forEach(text -> forms.addAll(Words.forms(text)));
        Document document = new Document();
        document.add(new TextField(Fields.KEY.name(), new KeyStream(List.copyOf(forms))));
        LayerWriter vocabulary = LayerWriter.ofTexts();
        vocabulary.add(document);
        return vocabulary.finished();
    }

    private void writeDocuments() throws IOException {
        int passage = 0;
        List<nerchinsk.knowledge.Document> all = store.knowledge().documents();
        for (int number = 0; number < all.size(); number++) {
            List<String> keys = new ArrayList<>(keys(all.get(number).title()));
            while (passage < store.passages().size()
                    && store.passages().get(passage).document() == all.get(number)) {
                keys.addAll(write(store.passages().get(passage)));
                passage++;
                written.accept((double) passage / store.passages().size());
            }
            documents.add(document(all.get(number), number, keys));
        }
    }

    /** Writes a passage and its sentences; its keys without those of title and heading. */
    private List<String> write(StoredPassage passage) throws IOException {
        List<String> inPassage = new ArrayList<>();
        for (int index = 0; index < passage.sentences().size(); index++) {
            List<String> inSentence = keys(passage.sentence(index).text());
            inPassage.addAll(inSentence);
            Document sentence = document(passage.document(), passage.number(), inSentence);
            sentence.add(new NumericDocValuesField(Fields.INDEX.name(), index));
            sentences.add(sentence);
        }
        List<String> withHeadings = new ArrayList<>(inPassage);
        withHeadings.addAll(keys(passage.document().title()));
        passage.inSection().heading().ifPresent(heading -> withHeadings.addAll(keys(heading)));
        passages.add(document(passage.document(), passage.number(), withHeadings));
        return inPassage;
    }

    private List<String> keys(String text) {
        List<Word> words = Words.of(text);
        words.forEach(word -> forms.add(word.form()));
        return Keys.of(words, terms);
    }

    private Document document(nerchinsk.knowledge.Document source, int number, List<String> keys) {
        Document document = LayerWriter.of(source.id(), LayerWriter.text(source.language(), number, keys));
        Arrays.stream(Language.values()).filter(language -> store.answersAcross(source, language))
                .forEach(language -> document
                        .add(new StringField(Fields.ACROSS.name(), language.code(), Field.Store.NO)));
        return document;
    }
}
