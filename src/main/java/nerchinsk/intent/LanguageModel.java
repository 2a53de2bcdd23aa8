package nerchinsk.intent;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * What the questions of one language ask for: maximum entropy over {@link Features}. The numbers were chosen by
 * ten-fold cross-validation on the training questions that the project ships.
 */
final class LanguageModel {
    /** Features that fewer questions show are chance, if there are many questions. */
    private static final int CUTOFF = 3;
    /** From so many questions on. Our choice. */
    private static final int MANY = 1_000;
    /** Forty lower the sum by less than a hundredth and change no more than one golden answer in six hundred. */
    private static final int ITERATIONS = 18;
    /** Keeps rare features from deciding alone. */
    private static final double COST = 1.5;
    /**
     * Steps that the minimiser remembers, two numbers for each weight: with three it stops too early for some
     * questions, with ten the two languages that are learned side by side take 17 MB for it.
     */
    private static final int MEMORY = 6;
    /** What sharpens the probabilities, so that they come true: the cost makes the model too modest. */
    private static final double TEMPERATURE = 0.75;
    /** How sure it must be that the bot is spoken to: this lets one question in two thousand pass for small talk. */
    private static final double SMALLTALK = 0.8;

    /** How sure it is of a known question: somebody may mean it otherwise. Our choice. */
    private static final Confidence KNOWN = new Confidence(0.98);

    /** Passes features on unchanged, so that training and use see the same ones. */
    private static final FeatureGenerator PASSED_ON = new BagOfWordsFeatureGenerator();

    private final KnownQuestions known;
    private final Features features;
    private final DocumentCategorizerME categorizer;
    /** The intents in the order of the categorizer's probabilities. */
    private final List<Intent> intents;

    private LanguageModel(KnownQuestions known, Features features, DocumentCategorizerME categorizer) {
        this.known = known;
        this.features = features;
        this.categorizer = categorizer;
        this.intents = IntStream.range(0, categorizer.getNumberOfCategories())
                .mapToObj(category -> Intent.ofCode(categorizer.getCategory(category)).orElseThrow()).toList();
    }

    static LanguageModel train(Language language, List<TrainingQuestion> questions) {
        if (questions.stream().map(TrainingQuestion::intent).distinct().count() < 2) {
            throw new IllegalArgumentException("at least two intents need training questions in " + language);
        }
        Askers askers = new Askers(language);
        // All words at once would fill the memory: the names are read before.
        Features features = new Features(language, askers,
                new Familiar(questions.stream().map(question -> Words.names(question.text()))));
        KnownQuestions known = new KnownQuestions(askers);
        List<String> intents = questions.stream().map(question -> question.intent().code()).toList();
        Stream<List<String>> shown = questions.stream().map(question -> {
            List<Word> words = Words.of(question.text());
            known.add(words, question.intent());
            return features.of(question.text(), words);
        });
        Lessons lessons = Lessons.of(intents, shown, questions.size() < MANY ? 1 : CUTOFF);
        DoccatModel model = new DoccatModel(language.code(), learn(lessons), new HashMap<>(), new DoccatFactory(
                new FeatureGenerator[]{PASSED_ON}));
        return new LanguageModel(known, features, new DocumentCategorizerME(model));
    }

    private static MaxentModel learn(Lessons lessons) {
        Surprise surprise = new Surprise(lessons);
        Penalised penalised = new Penalised(surprise, COST);
        double[] weights = penalised.weights(new QNMinimizer(0, 0, ITERATIONS, MEMORY, QNMinimizer.MAX_FCT_EVAL_DEFAULT)
                .minimize(penalised));
        int[] intents = IntStream.range(0, lessons.intents().size()).toArray();
        Context[] contexts = IntStream.range(0, lessons.features().size()).mapToObj(feature -> new Context(intents,
                Arrays.copyOfRange(weights, surprise.weight(feature, 0), surprise.weight(feature + 1, 0)))).toArray(
                        Context[]::new);
        return new QNModel(contexts, passedOn(lessons.features()).toArray(String[]::new), lessons.intents().toArray(
                String[]::new));
    }

    /** The features as the categorizer will see them. */
    private static Collection<String> passedOn(List<String> features) {
        return PASSED_ON.extractFeatures(features.toArray(String[]::new), Map.of());
    }

    /** What {@code question}, which has these words, asks for. */
    IntentGuess classify(String question, List<Word> words) {
        Intent taught = known.intent(words);
        return taught == null ? learnt(question, words) : new IntentGuess(taught, KNOWN);
    }

    private IntentGuess learnt(String question, List<Word> words) {
        Map<Intent, Double> probabilities = probabilities(question, words);
        double smalltalk = probabilities.entrySet().stream().filter(entry -> entry.getKey().smalltalk()).mapToDouble(
                Map.Entry::getValue).sum();
        boolean spokenTo = smalltalk >= SMALLTALK;
        return best(probabilities, intent -> intent.smalltalk() == spokenTo);
    }

    private static IntentGuess best(Map<Intent, Double> probabilities, Predicate<Intent> allowed) {
        Intent best = Intent.WHAT;
        double highest = 0;
        for (Map.Entry<Intent, Double> entry : probabilities.entrySet()) {
            if (allowed.test(entry.getKey()) && entry.getValue() > highest) {
                best = entry.getKey();
                highest = entry.getValue();
            }
        }
        return new IntentGuess(best, new Confidence(Math.min(1, highest)));
    }

    /** The calibrated probabilities of the intents, in the order of {@link Intent}. */
    private Map<Intent, Double> probabilities(String question, List<Word> words) {
        double[] raw = categorizer.categorize(features.of(question, words).toArray(String[]::new));
        Map<Intent, Double> probabilities = new EnumMap<>(Intent.class);
        double sum = 0;
        for (int i = 0; i < raw.length; i++) {
            double sharpened = Math.pow(raw[i], 1 / TEMPERATURE);
            probabilities.put(intents.get(i), sharpened);
            sum += sharpened;
        }
        double total = sum;
        probabilities.replaceAll((intent, sharpened) -> sharpened / total);
        return probabilities;
    }
}
