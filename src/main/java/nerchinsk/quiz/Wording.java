package nerchinsk.quiz;

import java.util.Optional;
import nerchinsk.text.Language;

/** Words questions: as questions where the grammar is certain, else as the sentence with a gap. */
final class Wording {
    private final Ways english;
    private final Ways russian;

    /** @param capitals knows which words are names */
    Wording(Capitals capitals) {
        english = Ways.english(capitals);
        russian = Ways.russian(capitals);
    }

    /** The question that {@code gap} is the answer to. */
    String of(Gap gap) {
        Language language = gap.told().language();
        Optional<String> question = language == Language.ENGLISH ? english.of(gap) : russian.of(gap);
        return question.orElseGet(() -> gap.wanted().lead(language) + " " + gap.marked());
    }
}
