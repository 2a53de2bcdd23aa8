package nerchinsk.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Names;
import nerchinsk.knowledge.Term;
import nerchinsk.language.Word;
import nerchinsk.language.Words;

/** Finds the glossary's terms in texts of either language. Immutable: safe for use by many threads. */
public final class Mentions {
    /** Words this short are compared letter by letter, since their stems collide. */
    private static final int SHORT = 3;

    private final Map<String, List<Name>> byForm = new HashMap<>();
    private final Map<String, List<Name>> byStem = new HashMap<>();

    /** A name as a run of keys; those of one first key stand longest first. */
    private record Name(Term term, List<String> keys) {
    }

    /** Finds the terms of {@code glossary}. */
    public Mentions(Glossary glossary) {
        // Names share most of their words: one string for each saves a megabyte.
        Map<String, String> once = new HashMap<>();
        for (Term term : glossary.terms()) {
            for (Names names : term.names().values()) {
                names.all().forEach(name -> add(term, name, once));
            }
        }
        Comparator<Name> longestFirst = Comparator.comparingInt((Name name) -> name.keys().size()).reversed();
        Stream.concat(byForm.values().stream(), byStem.values().stream()).forEach(names -> names.sort(longestFirst));
    }

    private void add(Term term, String name, Map<String, String> once) {
        List<Word> words = Words.of(name);
        if (!words.isEmpty()) {
            add(byForm, term, keys(words, word -> once.computeIfAbsent(word.form(), form -> form)));
            if (!isAbbreviation(name)) {
                add(byStem, term, keys(words, word -> once.computeIfAbsent(stem(word), stem -> stem)));
            }
        }
    }

    private static void add(Map<String, List<Name>> names, Term term, List<String> keys) {
        names.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>()).add(new Name(term, keys));
    }

    private static List<String> keys(List<Word> words, Function<Word, String> key) {
        return words.stream().map(key).toList();
    }

    /** Such a name is compared letter by letter, too: «своём» has the stem of «СВО». */
    private static boolean isAbbreviation(String name) {
        return name.length() <= SHORT && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String stem(Word word) {
        return word.form().length() <= SHORT ? word.form() : word.stem();
    }

    /**
     * The terms named by {@code words}, by their first word, longer ones first. Where several start, the longest
     * counts, and exact forms before stems; a shorter term within a longer one is there too ("Crimea" in "annexation of
     * Crimea").
     */
    public List<Mention> in(List<Word> words) {
        Text text = new Text(words, keys(words, Word::form), keys(words, Mentions::stem));
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Mention> mention = begins(text, i)
                    ? at(text, i, words.size() - i, Optional.empty())
                    : Optional.empty();
            mention.ifPresent(longest -> addWithin(text, longest, mentions));
            i = mention.map(Mention::last).orElse(i + 1);
        }
        return mentions;
    }

    /** Whether any name begins with the word at {@code i}: few do. */
    private boolean begins(Text text, int i) {
        return byForm.containsKey(text.forms().get(i)) || byStem.containsKey(text.stems().get(i));
    }

    private void addWithin(Text text, Mention longest, List<Mention> mentions) {
        mentions.add(longest);
        int length = longest.last() - longest.first();
        int i = longest.first();
        while (length > 1 && i < longest.last()) {
            int most = Math.min(longest.last() - i, length - 1);
            Optional<Mention> within = at(text, i, most, Optional.of(longest.term()))
                    .filter(mention -> !isTail(mention, longest));
            within.ifPresent(mentions::add);
            i = within.map(Mention::last).orElse(i + 1);
        }
    }

    /**
     * Whether {@code mention} is the end of {@code longest} and of its kind, so that the words before it make another
     * thing of it: "Republic of China" in "People's Republic of China".
     */
    private static boolean isTail(Mention mention, Mention longest) {
        return mention.last() == longest.last() && mention.last() - mention.first() > 1
                && mention.term().kind() == longest.term().kind();
    }

    private record Text(List<Word> words, List<String> forms, List<String> stems) {
    }

    /** @param without a term that is not looked for; its forms are not those of another one with the same stem */
    private Optional<Mention> at(Text text, int start, int most, Optional<Term> without) {
        Optional<Mention> exact = longest(byForm, text, text.forms(), start, most, without);
        boolean taken = exact.isEmpty() && without.isPresent()
                && longest(byForm, text, text.forms(), start, most, Optional.empty()).isPresent();
        Optional<Mention> alike = taken
                ? Optional.empty()
                : longest(byStem, text, text.stems(), start, most, without);
        return exact.filter(mention -> alike.isEmpty() || alike.get().last() <= mention.last()).or(() -> alike);
    }

    private static Optional<Mention> longest(Map<String, List<Name>> names, Text text, List<String> keys, int start,
            int most, Optional<Term> without) {
        for (Name name : names.getOrDefault(keys.get(start), List.of())) {
            int end = start + name.keys().size();
            if (name.keys().size() <= most && without.filter(name.term()::equals).isEmpty() && stands(name, keys, start)
                    && says(text, start, end)) {
                return Optional.of(new Mention(name.term(), start, end));
            }
        }
        return Optional.empty();
    }

    /** Whether the keys behind the first, which is the same, are those of {@code name}. */
    private static boolean stands(Name name, List<String> keys, int start) {
        for (int i = name.keys().size() - 1; i > 0; i--) {
            if (!name.keys().get(i).equals(keys.get(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** "us" is not "US": a name is more than words of grammar. */
    private static boolean says(Text text, int start, int end) {
        for (int word = start; word < end; word++) {
            if (text.words().get(word).meaningful()) {
                return true;
            }
        }
        return false;
    }
}
