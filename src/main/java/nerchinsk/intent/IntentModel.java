package nerchinsk.intent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.*;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import opennlp.tools.doccat.*;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Experimental. */
public final class IntentModel {
    static final Map<String, String> EXTRA = new TreeMap<>();
    private final Map<Language, DocumentCategorizerME> models = new EnumMap<>(Language.class);
    private final Map<Language, QuestionFeatures> features = new EnumMap<>(Language.class);

    public static IntentModel train(List<TrainingQuestion> questions) {
        IntentModel m = new IntentModel();
        for (Language l : Language.values()) {
            QuestionFeatures qf = new QuestionFeatures(l);
            List<DocumentSample> samples = new ArrayList<>();
            for (TrainingQuestion q : questions) {
                if (q.language() == l) {
                    samples.add(new DocumentSample(q.intent().code(), qf.of(q.text())));
                }
            }
            if (samples.isEmpty())
                continue;
            TrainingParameters p = new TrainingParameters();
            p.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
            p.put(TrainingParameters.CUTOFF_PARAM, 2);
            p.put(TrainingParameters.ITERATIONS_PARAM, 50);
            p.put("DataIndexer", "OnePass");
            p.put("L1Cost", 0.0);
            p.put("L2Cost", 1.0);
            EXTRA.forEach((k, v) -> p.put(k, v));
            try {
                m.models.put(l,
                        new DocumentCategorizerME(
                                DocumentCategorizerME.train(l.code(), ObjectStreamUtils.createObjectStream(samples), p,
                                        new DoccatFactory(new FeatureGenerator[]{new BagOfWordsFeatureGenerator()}))));
                m.features.put(l, qf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return m;
    }

    public IntentGuess classify(String question, Language language) {
        DocumentCategorizerME c = models.get(language);
        double[] p = c.categorize(features.get(language).of(question));
        int best = 0;
        for (int i = 0; i < p.length; i++)
            if (p[i] > p[best])
                best = i;
        return new IntentGuess(Intent.ofCode(c.getCategory(best)).orElseThrow(), new Confidence(Math.min(1, p[best])));
    }
    double[] raw(String question, Language language) {
        return models.get(language).categorize(features.get(language).of(question));
    }
    String[] feats(String question, Language language) {
        return features.get(language).of(question);
    }
    List<String> cats(Language language) {
        DocumentCategorizerME c = models.get(language);
        List<String> r = new ArrayList<>();
        for (int i = 0; i < c.getNumberOfCategories(); i++)
            r.add(c.getCategory(i));
        return r;
    }
}
