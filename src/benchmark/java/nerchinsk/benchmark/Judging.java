package nerchinsk.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nerchinsk.answer.CertaintyTraining;
import nerchinsk.benchmark.QuestionSet.Article;
import nerchinsk.rank.Ranked;
import nerchinsk.rank.RankingTraining;
import nerchinsk.rank.RankingTraining.Example;
import nerchinsk.text.Language;

/**
 * Judges the best sentence of each question, ranked by weights that were learned without it. Questions of a set are
 * asked over one half of its articles at a time, so that the answers to the others are not there.
 */
final class Judging {
    private static final int SPLITS = 2;
    /** A golden question over documents in the other language tells so much beside one that is asked but once. */
    private static final double GOLDEN_ACROSS = 0.7;

    /** The same for one where half of the wordings are unknown. */
    private static final double HALF_WORDED = 0.5;

    /** What a question of a set tells in all, beside a golden one: with less, questions about anything suffer. */
    private static final double OF_SET = 1.6;

    private final Map<String, double[]> weights;
    private final List<Judged> judged = new ArrayList<>();

    /** @param weights those of the ranking for each group, learned without it */
    Judging(Map<String, double[]> weights) {
        this.weights = weights;
    }

    /** All that was judged, in that order. */
    List<Judged> judged() {
        return List.copyOf(judged);
    }

    void sets(List<QuestionSet> sets) {
        for (int split = 0; split < SPLITS; split++) {
            for (QuestionSet set : sets) {
                List<Article> shuffled = shuffled(set, split + 1);
                int half = shuffled.size() / 2;
                judge(set, set.language(), shuffled.subList(0, half));
                judge(set, set.language(), shuffled.subList(half, shuffled.size()));
            }
        }
    }

    /** How sure to be of a sentence in the other language, where two sets ask the same in two languages. */
    void setsAcross(List<QuestionSet> sets) {
        for (QuestionSet texts : sets) {
            for (QuestionSet questions : sets) {
                if (texts.language() != questions.language()) {
                    QuestionSet across = texts.withQuestionsOf(questions);
                    List<Article> articles = shuffled(across, 1);
                    judge(across, questions.language(), articles.subList(0, articles.size() / 2));
                }
            }
        }
    }

    void golden(List<Example> shipped) {
        golden("", shipped, 1);
    }

    void halfWorded(List<Example> examples) {
        golden(", half worded", examples, HALF_WORDED);
    }

    void goldenAcross(List<Example> across) {
        golden(Judged.OVER + "the other", across, GOLDEN_ACROSS);
    }

    private void golden(String over, List<Example> examples, double importance) {
        for (Example example : examples) {
            if (!example.question().intent().intent().smalltalk()) {
                judge(GoldenExamples.NAME + " " + example.question().language().code() + over, example,
                        GoldenExamples.hasAnswer(example), weights.get(GoldenExamples.eighth(example.group())),
                        importance);
            }
        }
    }

    private static List<Article> shuffled(QuestionSet set, long seed) {
        List<Article> shuffled = new ArrayList<>(set.articles());
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private void judge(QuestionSet set, Language asking, List<Article> indexed) {
        List<String> known = indexed.stream().map(Article::title).toList();
        String name = "xquad " + asking.code()
                + (asking == set.language() ? "" : Judged.OVER + set.language().code());
        SetExamples.of(set, asking, indexed).forEach(example -> judge(name, example, known.contains(example.group()),
                weights.get(example.group()), OF_SET / (2 * SPLITS)));
    }

    private void judge(String set, Example example, boolean known, double[] weights, double importance) {
        List<Ranked> ranked = RankingTraining.rank(example, weights);
        boolean right = known && !ranked.isEmpty() && example.isRight(ranked.getFirst());
        judged.add(new Judged(set, example.group(), known, right, importance,
                CertaintyTraining.signs(example.question(), ranked)));
    }
}
