package nerchinsk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Kind;
import nerchinsk.question.Question;
import nerchinsk.rank.PassageStore;
import nerchinsk.text.Language;

/**
 * The words of documents by which questions in the other language may find them. Empty for a language in which all
 * documents can be had. Immutable: safe for use by many threads.
 */
final class OtherLanguage {
    /** More words for one say nothing; our choice. */
    private static final int MOST = 12;

    private final Set<Language> crossing;
    private final Map<String, List<String>> translations;
    private final NamesBySound names;

    private OtherLanguage(Set<Language> crossing, Map<String, List<String>> translations, NamesBySound names) {
        this.crossing = crossing;
        this.translations = translations;
        this.names = names;
    }

    static OtherLanguage of(PassageStore store, Layer sentences, Translations dictionary) {
        Set<Language> crossing = EnumSet.noneOf(Language.class);
        Arrays.stream(Language.values()).filter(language -> crosses(store, language)).forEach(crossing::add);
        if (crossing.isEmpty()) {
            return new OtherLanguage(crossing, Map.of(), NamesBySound.NONE);
        }
        return new OtherLanguage(crossing, withRoots(dictionary.into(stem -> sentences.having(stem) > 0)),
                NamesBySound.in(sentences));
    }

    private static boolean crosses(PassageStore store, Language language) {
        return store.knowledge().documents().stream().anyMatch(document -> store.answersAcross(document, language));
    }

    /** Whether some document can be had in another language than {@code language} only. */
    boolean crosses(Language language) {
        return crossing.contains(language);
    }

    /** The same, where a root stands for all words that have it. */
    private static Map<String, List<String>> withRoots(Map<String, List<String>> translations) {
        Map<String, List<String>> all = new HashMap<>(translations);
        new TreeMap<>(translations).forEach((stem, same) -> Roots.of(stem).stream()
                .filter(root -> !translations.containsKey(root))
                .forEach(root -> all.merge(root, same,
                        (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().limit(MOST).toList())));
        return Map.copyOf(all);
    }

    /** For each key of {@code question} the keys of the index that mean the same in the other language. */
    List<List<String>> of(Question question) {
        if (!crossing.contains(question.language())) {
            return question.keys().stream().map(key -> List.<String>of()).toList();
        }
        List<List<String>> all = new ArrayList<>();
        for (int key = 0; key < question.keys().size(); key++) {
            all.add(of(question, key));
        }
        return all;
    }

    /** Whether the dictionary has a word with this stem that some document uses in the other language. */
    boolean knows(String stem) {
        return !translations(stem).isEmpty();
    }

    private List<String> translations(String stem) {
        List<String> found = translations.get(stem);
        return found != null
                ? found
                : Roots.of(stem).stream().map(root -> translations.getOrDefault(root, List.of()))
                        .filter(all -> !all.isEmpty()).findFirst().orElse(List.of());
    }

    private List<String> of(Question question, int key) {
        Set<String> same = new LinkedHashSet<>();
        boolean named = false;
        for (Mention mention : question.mentions()) {
            if (mention.covers(key)) {
                named |= mention.term().kind() != Kind.WORD;
                if (mention.last() - mention.first() == 1) {
                    same.add(Keys.of(mention));
                }
            }
        }
        if (!named) {
            same.addAll(translations(question.keys().get(key).stem()));
            same.addAll(names.like(question.keys().get(key)));
        }
        return List.copyOf(same);
    }
}
