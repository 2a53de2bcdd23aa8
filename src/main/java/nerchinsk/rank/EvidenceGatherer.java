package nerchinsk.rank;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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
    /** Taking a sentence apart costs more than all the rest; this many are remembered (about 1 kB each). Our choice. */
    private static final int REMEMBERED = 50_000;
    /** So many known wordings are remembered: they are soon taken apart again. Our choice. */
    private static final int REMEMBERED_WORDINGS = 1_000;
    /**
     * In a longer passage, and in one that only a sentence speaks for, just the sentences that the search brought up
     * and their neighbours are looked at.
     */
    private static final int LONG_PASSAGE = 40;

    private final Passages passages;
    private final Mentions terms;
    private final WordForms forms = new WordForms();
    private final Cache<Integer, Analysis> analyses;
    private final LoadingCache<String, Analysis> headings;
    private final IntentModel intents;
    private final Cache<String, AnalysedWording> wordings;

    /** @param intents tells what a known wording asks for */
    EvidenceGatherer(Passages passages, Mentions terms, IntentModel intents) {
        this.passages = passages;
        this.terms = terms;
        this.analyses = Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();
        this.headings = Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run)
                .build(text -> Analysis.of(text, terms, forms, passages::rarity));
        this.intents = intents;
        this.wordings = Caffeine.newBuilder().maximumSize(REMEMBERED_WORDINGS).executor(Runnable::run).build();
    }

    /** The evidence for the sentences of {@code pool}, passage by passage, those in the question's language first. */
    List<Evidence> gather(Question question, Pool pool) {
        Likenesses likenesses = new Likenesses(question.keys(), forms.of(question.keys()));
        Map<Boolean, List<Pool.Hit>> hits = pool.passages().stream()
                .collect(Collectors.partitioningBy(hit -> isWithin(question, hit)));
        Weighing within = Weighing.within(question, passages);
        Resemblance asked = Resemblance.of(question, within, likenesses, pool.wordings(), pool.matters(),
                this::analysis,
                stem -> passages.rarity(stem, question.written()));
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
        return gather(question, Weighing.within(question, passages),
                new Likenesses(question.keys(), forms.of(question.keys())),
                distinct.values().stream().map(EvidenceGatherer::unscored).toList(), asked).stream()
                .filter(evidence -> numbers.contains(evidence.sentence().number())).toList();
    }

    private static Pool.Hit unscored(StoredPassage passage) {
        return new Pool.Hit(passage, 0, 0, Collections.nCopies(passage.sentences().size(), 0.0), true);
    }

    /** Passages in one language: those in the other have scores and weights of their own. */
    private List<Evidence> gather(Question question, Weighing weighing, Likenesses likenesses, List<Pool.Hit> hits,
            Resemblance asked) {
        List<PassageView> views = hits.stream().map(hit -> view(question, likenesses, weighing, hit)).toList();
        Evidence.Best best = best(views);
        List<Evidence> evidence = new ArrayList<>();
        for (PassageView view : views) {
            for (int i = 0; i < view.size(); i++) {
                if (isCandidate(view, i)) {
                    List<Evidence.Nearness> fresh = Nearest.facts(weighing, view.alignments[i]);
                    evidence.add(
                            new Evidence(question, weighing, view.hit.passage().sentence(i), view, best, asked, fresh,
                                    fresh.isEmpty() ? Nearest.borrowed(weighing, view, i) : List.of()));
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

    private static Evidence.Best best(List<PassageView> views) {
        double passage = 0;
        double document = 0;
        double near = 0;
        for (PassageView view : views) {
            passage = Math.max(passage, view.hit.passageScore());
            document = Math.max(document, view.hit.documentScore());
            for (int i = 0; i < view.size(); i++) {
                near = isCandidate(view, i) ? Math.max(near, view.nearShares[i]) : near;
            }
        }
        return new Evidence.Best(passage, document, near);
    }

    private PassageView view(Question question, Likenesses likenesses, Weighing weighing, Pool.Hit hit) {
        StoredPassage passage = hit.passage();
        Alignment[] alignments = new Alignment[passage.sentences().size()];
        for (int i = 0; i < alignments.length; i++) {
            if (looked(hit, i)) {
                alignments[i] = Alignment.of(question, likenesses, weighing.across(),
                        analysis(passage, i));
            }
        }
        Analysis above = headings.get(passage.document().title() + "\n" + passage.inSection().heading().orElse(""));
        return new PassageView(hit, weighing, alignments,
                Alignment.of(question, likenesses, weighing.across(), above).quality);
    }

    private AnalysedWording analysis(Wording wording) {
        return wordings.get(wording.text(), text -> new AnalysedWording(
                Analysis.withoutFacts(text, terms, forms), intents.classify(text, wording.language()).intent()));
    }

    private Analysis analysis(StoredPassage passage, int sentence) {
        return analyses.get(passage.firstSentence() + sentence,
                number -> Analysis.of(passage.sentence(sentence).text(), terms, forms, passages::rarity));
    }

    private static boolean looked(Pool.Hit hit, int sentence) {
        int sentences = hit.sentenceScores().size();
        return hit.whole() && sentences <= LONG_PASSAGE || isFound(hit, sentence) || sentence > 0 && isFound(hit,
                sentence - 1) || sentence + 1 < sentences && isFound(hit, sentence + 1);
    }

    private static boolean isFound(Pool.Hit hit, int sentence) {
        return hit.sentenceScores().get(sentence) > 0;
    }
}
