package nerchinsk.checking;

import java.util.List;
import java.util.stream.Stream;
import nerchinsk.language.PointingBack;
import nerchinsk.yaml.Problem;

/** Sentences that cannot be understood alone, because they point at the one before: "He …", "That same year …". */
final class LeaningSentences {
    private LeaningSentences() {
    }

    static Stream<Problem> in(Subject subject) {
        List<PlacedSentence> found = subject.sentences().stream()
                .filter(sentence -> PointingBack.in(sentence.text()).isPresent()).toList();
        return Verbatim.counted(found,
                sentence -> sentence.place().problem("the sentence leans on the one before (“" + beginning(sentence)
                        + "”): say who, what or when is meant, since it is quoted alone"),
                (first, count) -> first.place().problem((count == 1 ? "a sentence leans" : count + " sentences lean")
                        + " on what stands before, this one first (“" + beginning(first)
                        + "”): quoted alone, such sentences are hard to understand, but "
                        + "the text is held word for word"));
    }

    private static String beginning(PlacedSentence sentence) {
        return PointingBack.in(sentence.text()).orElse("");
    }
}
