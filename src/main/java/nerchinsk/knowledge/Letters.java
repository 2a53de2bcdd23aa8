package nerchinsk.knowledge;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;

/** The letters that documents are written in. */
final class Letters {
    /** Fewer letters tell nothing: our choice. */
    private static final int ENOUGH = 40;
    /** The share of letters from which on a text is not only full of foreign names: our choice. */
    private static final double MOST = 0.8;

    private Letters() {
    }

    /** A problem if {@code located} is surely written in another language than it says. */
    static Optional<Problem> problem(LocatedDocument located) {
        Language said = located.document().language();
        return language(located.document().sections()).filter(said.other()::equals).map(other -> located.place(0)
                .problem("the text is not in the language that the front matter names, " + said.code()
                        + ": change it and the name of the file, or swap the two editions"));
    }

    /** The language that {@code sections} are surely written in; empty if that is in doubt. */
    private static Optional<Language> language(List<Section> sections) {
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
