package nerchinsk.search;

import java.io.IOException;
import java.util.List;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.KnownWordings;
import nerchinsk.rank.Wording;

/**
 * The known wordings, written once.
 *
 * @param layer their keys
 * @param known what they show when they are taken together
 */
record WordingLayer(Layer layer, KnownWordings known) {
    /** The layer of {@code known}. */
    static WordingLayer of(List<Wording> known, Mentions terms) {
        try {
            return written(known, terms);
        } catch (IOException e) {
            throw new IndexFailedException("cannot build the index of the known wordings in memory", e);
        }
    }

    /** Only the keys of {@code questions}, of which nothing more is known. */
    static Layer ofKeys(List<Wording> questions, Mentions terms) {
        try {
            return writtenKeys(questions, terms);
        } catch (IOException e) {
            throw new IndexFailedException("cannot build the index of what is left out in memory", e);
        }
    }

    private static Layer writtenKeys(List<Wording> questions, Mentions terms) throws IOException {
        LayerWriter keys = LayerWriter.ofSentences();
        for (int number = 0; number < questions.size(); number++) {
            Wording question = questions.get(number);
            keys.add(LayerWriter.text(question.language(), number, Keys.of(Words.of(question.text()), terms)));
        }
        return keys.finished();
    }

    private static WordingLayer written(List<Wording> known, Mentions terms) throws IOException {
        LayerWriter wordings = LayerWriter.ofSentences();
        KnownWordings.Learning learning = new KnownWordings.Learning(terms);
        for (int number = 0; number < known.size(); number++) {
            Wording wording = known.get(number);
            List<Word> words = Words.of(wording.text());
            List<Mention> mentions = terms.in(words);
            wordings.add(LayerWriter.text(wording.language(), number, Keys.of(words, mentions)));
            learning.add(wording, words, mentions);
        }
        return new WordingLayer(wordings.finished(), learning.learned());
    }
}
