package nerchinsk.rank;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nerchinsk.fact.Mention;
import nerchinsk.language.Word;
import nerchinsk.text.Language;

/**
 * What a known wording says of its subject, whatever its order and its words of grammar: two wordings with the same
 * keys ask for the same, if they ask for the same kind of thing.
 *
 * @param language the language that it is written in
 * @param terms the ids of the glossary's terms that it names, by whatever name
 * @param stems the stems of its other words that tell something
 */
public record WordingKeys(Language language, Set<String> terms, Set<String> stems) {
    public WordingKeys {
        terms = Set.copyOf(terms);
        stems = Set.copyOf(stems);
    }

    /** The keys of a wording with these words, which name these terms. */
    public static WordingKeys of(Language language, List<Word> words, List<Mention> mentions) {
        Set<String> terms = new HashSet<>();
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).meaningful()) {
                Word word = words.get(i);
                named(i, mentions).ifPresentOrElse(terms::add, () -> stems.add(word.stem()));
            }
        }
        return new WordingKeys(language, terms, stems);
    }

    private static Optional<String> named(int word, List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.covers(word)).map(mention -> mention.term().id())
                .findFirst();
    }
}
