package nerchinsk.benchmark;

import java.util.function.Predicate;
import nerchinsk.fact.Mentions;
import nerchinsk.question.QuestionReader;
import nerchinsk.rank.PassageStore;
import nerchinsk.rank.RankingTraining.Example;
import nerchinsk.rank.RankingTraining.Gatherer;
import nerchinsk.rank.StoredSentence;
import nerchinsk.search.LucenePassages;
import nerchinsk.text.Language;

/** Asks questions over one store, each of which makes an example. */
final class Asking implements AutoCloseable {
    private final LucenePassages index;
    private final QuestionReader reader;
    private final Gatherer gatherer;

    /** @param store documents of {@code engine} */
    Asking(Engine engine, PassageStore store) {
        Mentions terms = engine.terms();
        index = engine.index(store, terms);
        reader = engine.reader(terms, index);
        gatherer = new Gatherer(index, terms, engine.intents());
    }

    /**
     * The example that {@code question} makes.
     *
     * @param group what is kept together in cross-validation
     * @param right which sentences answer
     */
    Example example(String group, String question, Language language, Predicate<StoredSentence> right) {
        return gatherer.example(group, reader.read(question, language), right);
    }

    @Override
    public void close() {
        index.close();
    }
}
