package nerchinsk.rank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.IntentModel;
import nerchinsk.question.Question;

/** Orders the sentences near a question by how well they answer it. Safe for use by many threads. */
public final class Ranking {
    private static final String WEIGHTS = "ranking.properties";

    private final Passages passages;
    private final EvidenceGatherer gatherer;
    private final LinearModel model;

    /**
     * A ranking with the learned weights.
     *
     * @param passages where the sentences come from
     * @param terms the glossary's terms
     * @param intents tells what a question asks for
     */
    public Ranking(Passages passages, Mentions terms, IntentModel intents) {
        this(passages, terms, intents, new LinearModel(Feature.ALL,
                Weights.load(WEIGHTS, Feature.ALL.stream().map(Feature::name).toList())));
    }

    Ranking(Passages passages, Mentions terms, IntentModel intents, LinearModel model) {
        this.passages = passages;
        this.gatherer = new EvidenceGatherer(passages, terms, intents);
        this.model = model;
    }

    /** The sentences that the search brings up, best first; equal scores in the order of the store. */
    public List<Ranked> rank(Question question) {
        return ordered(gatherer.gather(question, passages.near(question)));
    }

    /**
     * Sentences that are known to answer what the first of {@code ranked} answers and are not among these, since they
     * say it in words that the search does not look for; best first.
     */
    public List<Ranked> besides(Question question, List<Ranked> ranked) {
        Evidence first = ranked.getFirst().evidence();
        Map<Integer, StoredSentence> besides = ranked.getFirst().knownFor().answeringAs();
        ranked.forEach(found -> besides.remove(found.sentence().number()));
        return besides.isEmpty()
                ? List.of()
                : ordered(gatherer.gather(question, besides.values(), first.asked()));
    }

    private List<Ranked> ordered(List<Evidence> evidence) {
        return evidence.stream().map(each -> new Ranked(each, model.score(each), model))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed()
                        .thenComparingInt(ranked -> ranked.sentence().number()))
                .toList();
    }
}
