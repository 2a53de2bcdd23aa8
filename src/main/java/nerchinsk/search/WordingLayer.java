package nerchinsk.search;

import java.io.IOException;
import java.util.List;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.KnownWordings;
import nerchinsk.rank.LeftOutWords;
import nerchinsk.rank.Wording;

/**
 * The known wordings, written once.
 *
 * @param layer their keys
 * @param known what they show when they are taken together
 * @param words their words
 */
record WordingLayer(Layer layer, KnownWordings known, LeftOutWords.Counting words) {
    /** The layer of {@code known}. */
    static WordingLayer of(List<Wording> known, Mentions terms) {
        try {
            return written(known, terms);
        } catch (IOException e) {
            throw new IndexFailedException("cannot build the index of the known wordings in memory", e);
        }
    }

    private static WordingLayer written(List<Wording> known, Mentions terms) throws IOException {
        LayerWriter wordings = LayerWriter.ofSentences();
        LeftOutWords.Counting counting = new LeftOutWords.Counting();
        KnownWordings.Learning learning = new KnownWordings.Learning(terms);
        for (int number = 0; number < known.size(); number++) {
            Wording wording = known.get(number);
            List<Word> words = Words.of(wording.text());
            List<Mention> mentions = terms.in(words);
            wordings.add(LayerWriter.text(wording.language(), number, Keys.of(words, mentions)));
            learning.add(wording, words, mentions);
            counting.add(wording.language(), words, mentions);
        }
        return new WordingLayer(wordings.finished(), learning.learned(), counting);
    }
}
