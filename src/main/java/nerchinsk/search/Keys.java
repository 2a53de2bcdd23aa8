package nerchinsk.search;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.fact.Mention;
import nerchinsk.fact.Mentions;
import nerchinsk.knowledge.Term;
import nerchinsk.language.Word;

/** The keys under which a text is indexed and looked up: stems, and terms of the glossary in a form no stem has. */
final class Keys {
    private Keys() {
    }

    /** The keys of a text with these words in their order, then its terms. */
    static List<String> of(List<Word> words, Mentions terms) {
        return of(words, terms.in(words));
    }

    /** The keys of a text with these words in their order, then the terms that it names. */
    static List<String> of(List<Word> words, List<Mention> mentions) {
        List<String> keys = new ArrayList<>(words.size() + 4);
        for (Word word : words) {
            if (word.meaningful()) {
                keys.add(word.stem());
            }
        }
        for (Mention mention : mentions) {
            keys.add(of(mention));
        }
        return keys;
    }

    /** The key of the term that is mentioned. */
    static String of(Mention mention) {
        return of(mention.term());
    }

    /** The key of a term, the same in all languages. */
    static String of(Term term) {
        return "#" + term.id();
    }
}
