package nerchinsk.search;

import java.io.IOException;
import java.util.List;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.LeftOutWords;
import nerchinsk.rank.Unanswered;

/**
 * The questions that are left out, written once.
 *
 * @param layer their keys
 * @param words their words
 */
record LeftOutLayer(Layer layer, LeftOutWords.Counting words) {
    /** The layer of {@code questions}. */
    static LeftOutLayer of(List<Unanswered> questions, Mentions terms) {
        try {
            return written(questions, terms);
        } catch (IOException e) {
            throw new IndexFailedException("cannot build the index of what is left out in memory", e);
        }
    }

    private static LeftOutLayer written(List<Unanswered> questions, Mentions terms) throws IOException {
        LayerWriter keys = LayerWriter.ofSentences();
        LeftOutWords.Counting counting = new LeftOutWords.Counting();
        for (int number = 0; number < questions.size(); number++) {
            Unanswered question = questions.get(number);
            List<Word> words = Words.of(question.text());
            List<Mention> mentions = terms.in(words);
            keys.add(LayerWriter.text(question.language(), number, Keys.of(words, mentions)));
            counting.add(question.language(), words, mentions);
        }
        return new LeftOutLayer(keys.finished(), counting);
    }
}
