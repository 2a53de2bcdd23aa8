package nerchinsk.language;

import java.util.Set;

/** The words of grammar in both languages, question words included: {@code function-words.txt}, our own list. */
final class FunctionWords {
    private static final Set<String> WORDS = Set
            .copyOf(WordLists.sections(FunctionWords.class, "function-words.txt").get(""));

    private FunctionWords() {
    }

    /** Whether a word form in lower case, ё as е, is a word of grammar. */
    static boolean contains(String form) {
        return WORDS.contains(form);
    }
}
