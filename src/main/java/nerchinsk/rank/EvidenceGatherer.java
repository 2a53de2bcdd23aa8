package nerchinsk.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.IntentModel;
import nerchinsk.question.Question;

/** Gathers the evidence for every sentence of a pool. Safe for use by many threads. */
final class EvidenceGatherer {
    /**
     * In a longer passage, and in one that only a sentence speaks for, just the sentences that the search brought up
     * and their neighbours are looked at. Our choice.
     */
    private static final int LONG_PASSAGE = 40;

    private final Passages passages;
    private final Analyses analyses;

    /**
     * Gathers from {@code passages}.
     *
     * @param terms the glossary's terms
     * @param intents tells what a known wording asks for
     */
    EvidenceGatherer(Passages passages, Mentions terms, IntentModel intents) {
        this.passages = passages;
        this.analyses = new Analyses(passages, terms, intents);
    }

    /** The evidence for the sentences of {@code pool}, passage by passage, those in the question's language first. */
    List<Evidence> gather(Question question, Pool pool) {
        Likenesses likenesses = likenesses(question);
        Map<Boolean, List<Pool.Hit>> hits = pool.passages().stream()
                .collect(Collectors.partitioningBy(hit -> isWithin(question, hit)));
        Weighing within = Weighing.within(question, passages);
        Resemblance asked = Resemblance.of(pool, question.intent().intent(), new WordingLikeness(question, within,
                likenesses, stem -> passages.rarity(stem, question.written())), analyses::asked);
        List<Evidence> evidence = new ArrayList<>();
        if (!hits.get(true).isEmpty()) {
            evidence.addAll(gather(question, within, likenesses, hits.get(true), asked));
        }
        if (!hits.get(false).isEmpty()) {
            evidence.addAll(gather(question, Weighing.across(question, passages), likenesses, hits.get(false),
                    asked));
        }
        return evidence;
    }

    /**
     * The evidence for sentences that the search did not bring up.
     *
     * @param sentences the sentences, all in the language of the question
     * @param asked how much the question is like those that sentences are known to answer
     */
    List<Evidence> gather(Question question, Collection<StoredSentence> sentences, Resemblance asked) {
        Set<Integer> numbers = sentences.stream().map(StoredSentence::number).collect(Collectors.toSet());
        Map<Integer, StoredPassage> distinct = new TreeMap<>();
        sentences.forEach(sentence -> distinct.put(sentence.passage().number(), sentence.passage()));
        return gather(question, Weighing.within(question, passages), likenesses(question),
                distinct.values().stream().map(EvidenceGatherer::unscored).toList(), asked).stream()
                .filter(evidence -> numbers.contains(evidence.sentence().number())).toList();
    }

    private Likenesses likenesses(Question question) {
        return new Likenesses(question.keys(), analyses.forms(question.keys()));
    }

    private static Pool.Hit unscored(StoredPassage passage) {
        return new Pool.Hit(passage, 0, 0, Collections.nCopies(passage.sentences().size(), 0.0), true);
    }

    /** Passages in one language: those in the other have scores and weights of their own. */
    private List<Evidence> gather(Question question, Weighing weighing, Likenesses likenesses, List<Pool.Hit> hits,
            Resemblance asked) {
        List<PassageView> views = hits.stream().map(hit -> view(question, likenesses, weighing, hit)).toList();
        Evidence.Best best = best(views, question, weighing);
        List<Evidence> evidence = new ArrayList<>();
        for (PassageView view : views) {
            for (int i = 0; i < view.size(); i++) {
                if (isCandidate(view, i)) {
                    List<Evidence.Nearness> fresh = Nearest.facts(question, weighing, view.alignments[i]);
                    evidence.add(
                            new Evidence(question, weighing, view.hit.passage().sentence(i), view, best, asked, fresh,
                                    fresh.isEmpty() ? Nearest.borrowed(question, weighing, view, i) : List.of()));
                }
            }
        }
        return evidence;
    }

    private static boolean isWithin(Question question, Pool.Hit hit) {
        return hit.passage().document().language() == question.written();
    }

    private static boolean isCandidate(PassageView view, int sentence) {
        return view.has(sentence) && (view.hit.whole() || isFound(view.hit, sentence));
    }

    private static Evidence.Best best(List<PassageView> views, Question question, Weighing weighing) {
        double passage = 0;
        double document = 0;
        double near = 0;
        double[] words = new double[question.keys().size()];
        for (PassageView view : views) {
            passage = Math.max(passage, view.hit.passageScore());
            document = Math.max(document, view.hit.documentScore());
            for (int i = 0; i < view.size(); i++) {
                if (isCandidate(view, i)) {
                    near = Math.max(near, view.nearShares[i]);
                    words = Weighing.better(words, view.alignments[i].quality);
                }
            }
        }
        return new Evidence.Best(passage, document, near, AskedNames.of(question, weighing, words));
    }

    private PassageView view(Question question, Likenesses likenesses, Weighing weighing, Pool.Hit hit) {
        StoredPassage passage = hit.passage();
        Alignment[] alignments = new Alignment[passage.sentences().size()];
        for (int i = 0; i < alignments.length; i++) {
            if (looked(hit, i)) {
                alignments[i] = Alignment.of(question, likenesses, weighing.across(), analyses.sentence(passage, i));
            }
        }
        Alignment above = Alignment.of(question, likenesses, weighing.across(), analyses.above(passage));
        return new PassageView(hit, weighing, alignments, above.quality);
    }

    private static boolean looked(Pool.Hit hit, int sentence) {
        int sentences = hit.sentenceScores().size();
        return hit.whole() && sentences <= LONG_PASSAGE || isFound(hit, sentence)
                || sentence > 0 && isFound(hit, sentence - 1)
                || sentence + 1 < sentences && isFound(hit, sentence + 1);
    }

    private static boolean isFound(Pool.Hit hit, int sentence) {
        return hit.sentenceScores().get(sentence) > 0;
    }
}
