package nerchinsk.golden;

import java.util.List;
import java.util.Set;
import nerchinsk.answer.Quote;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Pieces;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;

/**
 * A question with a known outcome.
 *
 * @param text the question as people type it
 * @param language the language it is in
 * @param intent what it asks for
 * @param answers what a right quote holds: one of these is enough; empty if silence is right
 * @param documents the ids of the documents that a right quote comes from; empty if any will do
 * @param positions the ids of the documents that tell the answer, in groups that tell the same; empty if nobody has
 * looked
 * @param place where it stands in its file
 */
public record GoldenQuestion(String text, Language language, Intent intent, List<Pieces> answers,
        List<String> documents, List<Set<String>> positions, Place place) {
    public GoldenQuestion {
        answers = List.copyOf(answers);
        documents = List.copyOf(documents);
        positions = List.copyOf(positions);
    }

    /** A question of which nobody has noted who tells the answer. */
    public GoldenQuestion(String text, Language language, Intent intent, List<Pieces> answers, List<String> documents,
            Place place) {
        this(text, language, intent, answers, documents, List.of(), place);
    }

    /** Whether some sentence answers it; otherwise silence is right. */
    public boolean answerable() {
        return !answers.isEmpty();
    }

    /** What a right quote holds, as it is written in its file: one of these. */
    public List<String> wanted() {
        return answers.stream().map(Pieces::text).toList();
    }

    /** Whether {@code quote} is a right answer. */
    public boolean isAnsweredBy(Quote quote) {
        return isAnsweredBy(quote.sentence());
    }

    /** Whether {@code sentence} would be one. */
    boolean isAnsweredBy(StoredSentence sentence) {
        return (documents.isEmpty() || documents.contains(sentence.document().id().value()))
                && answers.stream().anyMatch(answer -> answer.isIn(sentence.text()));
    }
}
