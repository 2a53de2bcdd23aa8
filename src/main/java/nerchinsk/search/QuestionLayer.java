package nerchinsk.search;

import java.io.IOException;
import java.util.List;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.rank.KnownQuestion;
import nerchinsk.rank.LeftOutWords;

/**
 * Questions of one kind, written once.
 *
 * @param layer their keys
 * @param words their words
 */
record QuestionLayer(Layer layer, LeftOutWords.Counting words) {
    /** Who reads along. */
    interface Reader<Q> {
        /** The next question has these words and names these terms. */
        void read(Q question, List<Word> words, List<Mention> mentions);
    }

    /** The layer of {@code questions}, each of which {@code reader} is shown. */
    static <Q extends KnownQuestion> QuestionLayer of(List<Q> questions, Mentions terms, Reader<Q> reader) {
        try {
            return written(questions, terms, reader);
        } catch (IOException e) {
            throw new IndexFailedException("cannot build the index of the questions in memory", e);
        }
    }

    private static <Q extends KnownQuestion> QuestionLayer written(List<Q> questions, Mentions terms,
            Reader<Q> reader) throws IOException {
        LayerWriter keys = LayerWriter.ofSentences();
        LeftOutWords.Counting counting = new LeftOutWords.Counting();
        for (int number = 0; number < questions.size(); number++) {
            Q question = questions.get(number);
            List<Word> words = Words.of(question.text());
            List<Mention> mentions = terms.in(words);
            keys.add(LayerWriter.text(question.language(), number, Keys.of(words, mentions)));
            counting.add(question.language(), words, mentions);
            reader.read(question, words, mentions);
        }
        return new QuestionLayer(keys.finished(), counting);
    }
}
