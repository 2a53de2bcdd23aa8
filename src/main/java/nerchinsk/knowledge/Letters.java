package nerchinsk.knowledge;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import nerchinsk.text.Language;

/** The letters that documents are written in. */
final class Letters {
    /** Fewer letters tell nothing: our choice. */
    private static final int ENOUGH = 40;
    /** The share of letters from which on a text is not only full of foreign names: our choice. */
    private static final double MOST = 0.8;

    private Letters() {
    }

    /** The language that {@code sections} are surely written in; empty if that is in doubt. */
    static Optional<Language> language(List<Section> sections) {
        List<UnicodeScript> letters = sections.stream().flatMap(section -> section.passages().stream())
                .filter(Passage::quotable).flatMapToInt(passage -> passage.text().codePoints())
                .filter(Character::isLetter).mapToObj(UnicodeScript::of).toList();
        long russian = letters.stream().filter(script -> script == UnicodeScript.CYRILLIC).count();
        long english = letters.stream().filter(script -> script == UnicodeScript.LATIN).count();
        if (letters.size() < ENOUGH || Math.max(russian, english) < MOST * letters.size()) {
            return Optional.empty();
        }
        return Optional.of(russian > english ? Language.RUSSIAN : Language.ENGLISH);
    }
}
