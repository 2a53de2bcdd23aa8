package nerchinsk.checking;

import java.util.List;
import java.util.stream.Stream;
import nerchinsk.yaml.Problem;

/** Sentences too long to be read at a glance in a chat. */
final class LongSentences {
    /** In UTF-16 units: six lines on a telephone. */
    static final int LONGEST = 350;

    private LongSentences() {
    }

    static Stream<Problem> in(Subject subject) {
        List<PlacedSentence> found = subject.sentences().stream().filter(sentence -> sentence.text().length() > LONGEST)
                .toList();
        return Verbatim.counted(found, sentence -> sentence.place().problem("a sentence of " + sentence.text().length()
                + " characters: part it, since quotes of more than " + LONGEST + " are hard to read"),
                (first, count) -> first.place().problem(Verbatim.sentences(count) + " of more than " + LONGEST
                        + " characters, this one first: long quotes are hard to read, but "
                        + "the text is held word for word"));
    }
}
