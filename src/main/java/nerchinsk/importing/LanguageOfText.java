package nerchinsk.importing;

import java.util.List;
import java.util.Optional;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Language;

/** Tells the language of a whole text by its letters, and by its words of grammar where the letters leave doubt. */
final class LanguageOfText {
    /** So much of a text is enough to tell; in UTF-16 units. */
    private static final int SAMPLE = 20_000;
    /** With so many words, a text in one of the two languages surely has words of grammar. */
    private static final int ENOUGH_WORDS = 30;
    /**
     * Of all words of an English or Russian text; other languages in the same letters stay far below. Our own measure.
     */
    private static final double GRAMMAR_SHARE = 0.1;

    private LanguageOfText() {
    }

    /** The language of {@code text}; empty if it is in neither. */
    static Optional<Language> of(String text) {
        List<Word> words = Words.of(text.substring(0, Math.min(text.length(), SAMPLE)));
        List<Word> letters = words.stream().filter(word -> Character.isLetter(word.text().charAt(0))).toList();
        long cyrillic = letters.stream().filter(word -> is(word, Character.UnicodeScript.CYRILLIC)).count();
        long latin = letters.stream().filter(word -> is(word, Character.UnicodeScript.LATIN)).count();
        if (cyrillic + latin == 0 || cyrillic + latin < letters.size() / 2) {
            return Optional.empty();
        }
        long russianGrammar = grammar(letters, Character.UnicodeScript.CYRILLIC);
        long englishGrammar = grammar(letters, Character.UnicodeScript.LATIN);
        boolean russian = russianGrammar != englishGrammar ? russianGrammar > englishGrammar : cyrillic > latin;
        long grammar = russian ? russianGrammar : englishGrammar;
        return letters.size() >= ENOUGH_WORDS && grammar < letters.size() * GRAMMAR_SHARE
                ? Optional.empty()
                : Optional.of(russian ? Language.RUSSIAN : Language.ENGLISH);
    }

    private static long grammar(List<Word> words, Character.UnicodeScript script) {
        return words.stream().filter(word -> word.kind() == Word.Kind.FUNCTION && is(word, script)).count();
    }

    private static boolean is(Word word, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(word.text().codePointAt(0)) == script;
    }
}
