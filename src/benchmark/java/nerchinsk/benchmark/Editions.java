package nerchinsk.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;

/** Finds the sentence that stands in the same place of the other edition: editions run parallel. */
final class Editions {
    private final Map<Place, StoredPassage> passages = new HashMap<>();

    private record Place(DocumentId document, int section, int index) {
        static Place of(StoredPassage passage) {
            return new Place(passage.document().id(), passage.section(), passage.index());
        }
    }

    /** @param edition documents in one language */
    Editions(PassageStore edition) {
        edition.passages().forEach(passage -> passages.put(Place.of(passage), passage));
    }

    /** The text in this edition; empty if the passage is missing or has another number of sentences. */
    Optional<String> counterpart(StoredSentence sentence) {
        return Optional.ofNullable(passages.get(Place.of(sentence.passage())))
                .filter(passage -> passage.sentences().size() == sentence.passage().sentences().size())
                .map(passage -> passage.sentence(sentence.index()).text());
    }
}
