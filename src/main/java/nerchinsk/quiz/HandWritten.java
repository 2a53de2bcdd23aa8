package nerchinsk.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.language.Sentences;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * A question that an operator has written.
 *
 * @param language the language it is asked in
 * @param topics what it is about, at least one
 * @param text the question
 * @param right the right option
 * @param wrong the wrong options
 * @param document the document that tells the answer: its edition in the language of the question, if there is one
 * @param holds a part of the sentence that tells it
 */
public record HandWritten(Language language, Set<Topic> topics, String text, String right, List<String> wrong,
        DocumentId document, String holds) {
    public HandWritten {
        topics = Set.copyOf(topics);
        wrong = List.copyOf(wrong);
    }

    /** Whether a sentence of {@code edition} that can be quoted holds the part. */
    boolean isToldIn(Document edition) {
        // Few passages hold the part, so the others need not be cut.
        return edition.sections().stream().flatMap(section -> section.passages().stream())
                .filter(passage -> passage.quotable() && passage.text().contains(holds))
                .flatMap(passage -> Sentences.of(passage.text(), edition.language()).stream())
                .anyMatch(sentence -> sentence.text().contains(holds));
    }

    /** The first sentence of the document that holds the part; empty if there is none. */
    Optional<StoredSentence> sentence(PassageStore store) {
        return Stream.of(language, language.other()).flatMap(edition -> sentences(store, edition))
                .filter(sentence -> sentence.text().contains(holds)).findFirst();
    }

    private Stream<StoredSentence> sentences(PassageStore store, Language edition) {
        return store.passages().stream().filter(passage -> passage.document().id().equals(document))
                .filter(passage -> passage.document().language() == edition)
                .flatMap(passage -> IntStream.range(0, passage.sentences().size()).mapToObj(passage::sentence));
    }

    /** The question as it is asked; empty if no sentence tells the answer. */
    Optional<QuizQuestion> question(PassageStore store) {
        return sentence(store).flatMap(sentence -> Explaining.of(sentence, span(sentence))
                .map(explanation -> new QuizQuestion(id(), language, topics, text, right, wrong, explanation, sentence,
                        Difficulty.UNKNOWN)));
    }

    private Span span(StoredSentence sentence) {
        int start = sentence.text().indexOf(holds);
        return new Span(start, start + holds.length());
    }

    private String id() {
        return language.code() + "-" + Fingerprint.of(text + "\n" + right);
    }
}
