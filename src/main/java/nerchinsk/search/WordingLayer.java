package nerchinsk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.Matters;
import nerchinsk.rank.Wording;
import nerchinsk.rank.WordingKeys;

/**
 * The known wordings, written once.
 *
 * @param layer their keys
 * @param matters what they show to be told by several documents
 */
record WordingLayer(Layer layer, Matters matters) {
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
        Map<WordingKeys, List<Wording>> alike = new LinkedHashMap<>();
        for (int number = 0; number < known.size(); number++) {
            Wording wording = known.get(number);
            List<Word> words = Words.of(wording.text());
            List<Mention> mentions = terms.in(words);
            wordings.add(LayerWriter.text(wording.language(), number, Keys.of(words, mentions)));
            alike.computeIfAbsent(WordingKeys.of(wording.language(), words, mentions), any -> new ArrayList<>(1))
                    .add(wording);
        }
        return new WordingLayer(wordings.finished(), Matters.of(alike));
    }
}
