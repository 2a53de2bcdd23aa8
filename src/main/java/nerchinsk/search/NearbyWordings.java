package nerchinsk.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.knowledge.Document;
import nerchinsk.rank.AskedFor;
import nerchinsk.rank.StoredPassage;
import nerchinsk.rank.StoredSentence;
import nerchinsk.rank.Wording;
import nerchinsk.text.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * Known wordings, or questions that are left out, near a question. Safe for use by many threads while the index is
 * open.
 */
final class NearbyWordings {
    /** Of so many the answers come into the pool, whatever words they have; our choice. */
    private static final int BRING_PASSAGES = 6;
    /** How many of the sentences for which the words of the question speak most come into the pool; our choice. */
    private static final int LIKELIEST = 3;

    private final List<Wording> wordings;
    private final Layer layer;
    private final int most;

    /**
     * Those of {@code wordings}, which {@code layer} holds in their order.
     *
     * @param most how many are found at most
     */
    NearbyWordings(List<Wording> wordings, Layer layer, int most) {
        this.wordings = wordings;
        this.layer = layer;
        this.most = most;
    }

    /**
     * The wordings in {@code language} near a question, best first.
     *
     * @param keys what is looked for; the keys of one list mean the same
     */
    List<Wording> near(List<List<String>> keys, Language language) {
        if (wordings.isEmpty()) {
            return List.of();
        }
        try {
            return layer.best(keys, Optional.of(new TermQuery(new Term(Fields.LANGUAGE.name(), language.code()))), most)
                    .stream().map(found -> wordings.get(found.number())).toList();
        } catch (IOException e) {
            throw new IndexFailedException("cannot search the questions in memory", e);
        }
    }

    /**
     * The numbers of the passages of {@code which} documents that answer the first of {@code near} and what is most
     * likely {@code askedFor}.
     */
    static Set<Integer> passages(List<Wording> near, AskedFor askedFor, Predicate<Document> which) {
        return Stream.concat(near.stream().limit(BRING_PASSAGES).flatMap(wording -> wording.sentences().stream()),
                near.isEmpty() ? Stream.empty() : askedFor.likeliest().limit(LIKELIEST))
                .map(StoredSentence::passage).filter(passage -> which.test(passage.document()))
                .map(StoredPassage::number).collect(Collectors.toSet());
    }
}
