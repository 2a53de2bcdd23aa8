package nerchinsk.rank;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Section;
import nerchinsk.language.Sentences;
import nerchinsk.text.Language;
import nerchinsk.text.Sentence;
import nerchinsk.text.Span;

/**
 * All passages that can be quoted, numbered in the order of the documents.
 *
 * @param knowledge what they come from
 * @param passages the passages; the index is the number
 */
public record PassageStore(Knowledge knowledge, List<StoredPassage> passages) {
    public PassageStore {
        passages = List.copyOf(passages);
    }

    /** The quotable passages of {@code knowledge}, cut into sentences. */
    public static PassageStore of(Knowledge knowledge) {
        List<StoredPassage> passages = new ArrayList<>();
        int sentence = 0;
        for (Document document : knowledge.documents()) {
            for (int section = 0; section < document.sections().size(); section++) {
                Section inSection = document.sections().get(section);
                for (int index = 0; index < inSection.passages().size(); index++) {
                    Passage passage = inSection.passages().get(index);
                    if (passage.quotable()) {
                        List<Span> spans = Sentences.of(passage.text(), document.language()).stream()
                                .map(Sentence::span).toList();
                        passages.add(new StoredPassage(passages.size(), document, section, index, spans, sentence));
                        sentence += spans.size();
                    }
                }
            }
        }
        return new PassageStore(knowledge, passages);
    }

    /** The number of sentences. */
    public int sentences() {
        return passages.isEmpty() ? 0 : passages.getLast().firstSentence() + passages.getLast().sentences().size();
    }

    /** The number of sentences in {@code language}. */
    public int sentences(Language language) {
        return passages.stream().filter(passage -> passage.document().language() == language)
                .mapToInt(passage -> passage.sentences().size()).sum();
    }

    /** Whether {@code document} answers questions in {@code language} though it is in another: it has no edition. */
    public boolean answersAcross(Document document, Language language) {
        return document.language() != language && knowledge.document(document.id(), language).isEmpty();
    }

    /** Whether {@code document} answers questions in {@code language}: it is in it, or has no edition that is. */
    public boolean answers(Document document, Language language) {
        return document.language() == language || answersAcross(document, language);
    }
}
