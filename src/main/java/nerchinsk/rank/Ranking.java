package nerchinsk.rank;

import java.util.Comparator;
import java.util.List;
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
        return gatherer.gather(question, passages.near(question)).stream()
                .map(evidence -> new Ranked(evidence, model.score(evidence), model))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed()
                        .thenComparingInt(ranked -> ranked.sentence().number()))
                .toList();
    }
}
