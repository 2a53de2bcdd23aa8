package nerchinsk.answer;

import java.util.List;
import nerchinsk.language.Word;
import nerchinsk.text.Language;

/**
 * How far the best sentence stands before the others. Of how the question is made no more is a sign than its length,
 * its names and its numbers: those who write questions that nobody can answer make them alike, and that would be
 * learned.
 */
final class SignsOfShape {
    static final List<Sign> LIST = List.of(
            new Sign("names asked about", c -> c.keys(Word.Kind.NAME)),
            new Sign("numbers asked about", c -> c.keys(Word.Kind.NUMBER)),
            new Sign("in Russian", c -> c.question().written() == Language.RUSSIAN ? 1 : 0),
            new Sign("candidates", c -> c.ranked().size()),
            new Sign("score before the second", c -> c.scoreBefore(1)),
            new Sign("score before the third", c -> c.scoreBefore(2)),
            new Sign("score before the fifth", c -> c.scoreBefore(4)),
            new Sign("score before the tenth", c -> c.scoreBefore(9)),
            new Sign("score before others of its passage", c -> c.scoreBeforeBest(c.othersOfItsPassage())),
            new Sign("score before other passages", c -> c.scoreBeforeBest(c.othersElsewhere())),
            new Sign("next ones of its passage", Candidates::nextOfItsPassage),
            new Sign("characters of the sentence", c -> c.best().sentence().text().length()));

    private SignsOfShape() {
    }
}
