package nerchinsk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nerchinsk.text.Language;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** How the words of English and those of Russian in Latin letters are spelt: naive Bayes over groups of letters. */
final class Spellings {
    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 4;

    private final DocumentCategorizerME categorizer;
    private final int russian;
    private final int english;

    /** Learns from texts in English and in Russian with Cyrillic letters; neither may be without words. */
    Spellings(Collection<String> englishTexts, Collection<String> russianTexts) {
        categorizer = new DocumentCategorizerME(train(samples(englishTexts, russianTexts)));
        russian = categorizer.getIndex(Language.RUSSIAN.code());
        english = categorizer.getIndex(Language.ENGLISH.code());
    }

    /** The log-odds that a word in small Latin letters is Russian. */
    double logOdds(String word) {
        double[] probabilities = categorizer.categorize(groups(word));
        return Math.log(probabilities[russian] + Double.MIN_NORMAL) - Math.log(probabilities[english]
                + Double.MIN_NORMAL);
    }

    private static List<DocumentSample> samples(Collection<String> englishTexts, Collection<String> russianTexts) {
        List<DocumentSample> samples = new ArrayList<>();
        Vocabulary.counted(englishTexts, false).forEach((word, count) -> add(samples, Language.ENGLISH, word, count));
        int[] style = {0};
        for (Map.Entry<String, Integer> word : Vocabulary.counted(russianTexts, true).entrySet()) {
            add(samples, Language.RUSSIAN, Transliteration.toLatin(word.getKey(), style[0]++ % Transliteration.STYLES),
                    word.getValue());
        }
        return samples;
    }

    /** A word counts once more each time that it is twice as frequent. */
    private static void add(List<DocumentSample> samples, Language language, String word, int count) {
        DocumentSample sample = new DocumentSample(language.code(), groups(word));
        for (int times = count; times > 0; times /= 2) {
            samples.add(sample);
        }
    }

    /** The groups of letters of a word, its beginning and its end marked, and the word itself. */
    private static String[] groups(String word) {
        String marked = "^" + word + "$";
        List<String> groups = new ArrayList<>();
        for (int length = SHORTEST_GROUP; length <= LONGEST_GROUP; length++) {
            for (int start = 0; start + length <= marked.length(); start++) {
                groups.add(marked.substring(start, start + length));
            }
        }
        groups.add(word);
        return groups.toArray(String[]::new);
    }

    private static DoccatModel train(List<DocumentSample> samples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
        try {
            return DocumentCategorizerME.train("x-unspecified", ObjectStreamUtils.createObjectStream(samples),
                    parameters,
                    new DoccatFactory(new FeatureGenerator[]{new BagOfWordsFeatureGenerator()}));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot learn how words are spelt", e);
        }
    }
}
