package nerchinsk.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.knowledge.Asked;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Pieces;
import nerchinsk.text.Language;

/**
 * Finds the sentences that answer the known wordings. A sentence stands for the one in its place of the other edition,
 * if both passages have as many sentences: who writes a wording means one of them and would not look for the other.
 */
public final class Wordings {
    private final PassageStore store;
    private final Map<DocumentId, List<Readable>> sentences = new HashMap<>();

    /** A sentence and its text as pieces are looked for in it. */
    private record Readable(StoredSentence sentence, String plain) {
        static Readable of(StoredSentence sentence) {
            return new Readable(sentence, Pieces.plain(sentence.text()));
        }
    }

    private Wordings(PassageStore store) {
        this.store = store;
        store.passages().forEach(passage -> sentences
                .computeIfAbsent(passage.document().id(), id -> new ArrayList<>())
                .addAll(IntStream.range(0, passage.sentences().size()).mapToObj(passage::sentence).map(Readable::of)
                        .toList()));
    }

    /** The wordings that the knowledge of {@code store} holds, each of which some sentence answers. */
    public static List<Wording> of(PassageStore store) {
        if (store.knowledge().asked().isEmpty()) {
            return List.of();
        }
        Wordings wordings = new Wordings(store);
        return store.knowledge().asked().stream().flatMap(wordings::of).toList();
    }

    private Stream<Wording> of(Asked asked) {
        List<Readable> all = sentences.getOrDefault(asked.document(), List.of());
        List<StoredSentence> told = all.stream().filter(one -> asked.isToldBy(one.plain())).map(Readable::sentence)
                .toList();
        // Copies that the wordings share: what a stream lists is copied once more by whoever keeps it.
        List<StoredSentence> editions = List.copyOf(all.stream().map(Readable::sentence)
                .filter(sentence -> told.stream().anyMatch(other -> isCounterpart(sentence, other))).toList());
        return asked.wordings().entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(entry -> {
            List<StoredSentence> answers = List.copyOf(answers(editions, entry.getKey()));
            return answers.isEmpty()
                    ? Stream.empty()
                    : entry.getValue().stream().map(text -> new Wording(text, entry.getKey(), answers, editions));
        });
    }

    /** Those that answer questions in {@code language}. */
    private List<StoredSentence> answers(List<StoredSentence> editions, Language language) {
        return editions.stream().filter(sentence -> store.answers(sentence.document(), language)).toList();
    }

    private static boolean isCounterpart(StoredSentence sentence, StoredSentence other) {
        return sentence.number() == other.number() || sentence.passage().isInPlaceOf(other.passage())
                && sentence.index() == other.index()
                && sentence.passage().sentences().size() == other.passage().sentences().size();
    }
}
