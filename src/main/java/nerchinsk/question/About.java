package nerchinsk.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nerchinsk.fact.Mention;
import nerchinsk.knowledge.Names;
import nerchinsk.language.Word;
import nerchinsk.text.Language;

/**
 * Says what a question took over from the one before, as people would: the names of terms, phrases as they stood in the
 * question, years; if there are none, what was asked for, and verbs only if there is nothing else.
 */
final class About {
    /** Between two phrases. */
    private static final String AND = ", ";
    /**
     * What may stand between the words of one phrase: a blank, a hyphen, words of grammar that join nouns; our own
     * list.
     */
    private static final Pattern JOINT = Pattern
            .compile("(?iu)(?:\\s|-|(?<!\\p{L})(?:of|in|on|at|to|from|with|between|and"
                    + "|the|a|an|for|by|against|over|и|о|об|в|во|с|со|на|по|из|от|к|для|между|за|при|над"
                    + "|против)(?!\\p{L}))+");

    /** What stands beside a year and says nothing without it; our own list. */
    private static final Set<String> UNITS = Set.of("year", "years", "century", "год", "года", "году", "годом", "годах",
            "годы", "годов", "гг", "век", "века", "веке");

    private About() {
    }

    /**
     * What the keys {@code kept} of {@code before} say; empty if they are none and it asked for nothing by name.
     *
     * @param language the language of the names of terms
     */
    static Optional<String> of(Question before, List<Integer> kept, Language language) {
        Set<String> said = said(before, kept, language, key -> tells(before, key));
        if (said.isEmpty()) {
            said = before.focus().map(word -> Set.of(word.text()))
                    .orElseGet(() -> said(before, kept, language, key -> true));
        }
        List<String> shown = new ArrayList<>();
        for (String each : said) {
            if (said.stream().noneMatch(other -> !other.equals(each) && holds(other, each))) {
                shown.add(each);
            }
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(String.join(AND, shown));
    }

    private static boolean tells(Question before, int key) {
        return !Verbs.isVerb(before, key) && !UNITS.contains(before.keys().get(key).form());
    }

    private static boolean holds(String longer, String shorter) {
        return longer.toLowerCase(Locale.ROOT).contains(shorter.toLowerCase(Locale.ROOT));
    }

    private static Set<String> said(Question before, List<Integer> kept, Language language, IntPredicate tells) {
        Set<String> said = new LinkedHashSet<>();
        List<Integer> phrase = new ArrayList<>();
        for (int key : kept) {
            if (!phrase.isEmpty() && !(tells.test(key) && joins(before, phrase.getLast(), key))) {
                said.addAll(words(before, phrase, language));
                phrase.clear();
            }
            if (tells.test(key)) {
                phrase.add(key);
            }
        }
        if (!phrase.isEmpty()) {
            said.addAll(words(before, phrase, language));
        }
        return said;
    }

    /** Whether {@code key} goes on with the phrase that {@code last} belongs to. */
    private static boolean joins(Question before, int last, int key) {
        Word first = before.keys().get(last);
        Word second = before.keys().get(key);
        boolean number = first.kind() == Word.Kind.NUMBER || second.kind() == Word.Kind.NUMBER;
        return key == last + 1 && (sameTerm(before, last, key) || !number && stands(first, before)
                && stands(second, before) && first.span().end() < second.span().start()
                && JOINT.matcher(before.asked().substring(first.span().end(), second.span().start())).matches());
    }

    private static boolean sameTerm(Question before, int one, int other) {
        return before.mentions().stream().anyMatch(mention -> mention.covers(one) && mention.covers(other));
    }

    /** Whether the word is one of those that were typed, and neither taken over nor mended. */
    private static boolean stands(Word word, Question question) {
        return word.span().end() <= question.asked().length() && word.span().of(question.asked()).equals(word.text());
    }

    private static List<String> words(Question before, List<Integer> phrase, Language language) {
        List<Optional<Mention>> terms = phrase.stream().map(key -> before.mentions().stream()
                .filter(Leaning::isSubject).filter(mention -> mention.covers(key)).findFirst()).toList();
        if (terms.stream().allMatch(Optional::isPresent)) {
            return terms.stream().flatMap(Optional::stream).distinct().map(mention -> name(mention, language)).toList();
        }
        Word first = before.keys().get(phrase.getFirst());
        Word last = before.keys().get(phrase.getLast());
        return phrase.size() > 1 && stands(first, before) && stands(last, before)
                ? List.of(before.asked().substring(first.span().start(), last.span().end()))
                : phrase.stream().map(before.keys()::get).map(word -> shownBefore(word, before)).distinct().toList();
    }

    private static String name(Mention mention, Language language) {
        return Stream.of(language, language.other())
                .flatMap(each -> Optional.ofNullable(mention.term().names().get(each)).stream()).map(Names::name)
                .findFirst().orElse(mention.term().id());
    }

    /** The phrase by which a word that was itself taken over has been shown; the word for others. */
    private static String shownBefore(Word word, Question question) {
        return question.about().stream().flatMap(about -> Arrays.stream(about.split(AND)))
                .filter(phrase -> !stands(word, question) && phrase.contains(word.text())).findFirst()
                .orElse(word.text());
    }
}
