package nerchinsk.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.text.Span;

/** Everything that a text names. All methods are safe for use by many threads. */
public final class Facts {
    /** Words before a name that make a place of it, in lower case; our own list. */
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "from", "to", "into", "toward",
            "towards",
            "через", "в", "во", "на", "из", "под", "около", "близ", "у", "к");

    private Facts() {
    }

    /**
     * The facts of {@code text} by place.
     *
     * @param words the words of the text
     * @param mentions the terms among these words
     */
    public static List<Fact> in(String text, List<Word> words, List<Mention> mentions) {
        List<Fact> facts = new ArrayList<>();
        List<Span> dates = Dates.in(text);
        dates.forEach(span -> facts.add(new Fact(FactKind.DATE, span, true)));
        Figures.in(text, dates).forEach(span -> facts.add(new Fact(FactKind.FIGURE, span, true)));
        Reasons.in(text).forEach(span -> facts.add(new Fact(FactKind.REASON, span, true)));
        mentions.stream().filter(mention -> mention.term().kind() != Kind.WORD)
                .forEach(mention -> facts.add(new Fact(kindOf(mention.term().kind()), mention.span(words), true)));
        Treaties.in(text, words, mentions, dates)
                .forEach(span -> facts.add(new Fact(FactKind.TREATY, span, false)));
        addNames(facts, text, words, mentions, dates);
        facts.sort((a, b) -> a.span().compareTo(b.span()));
        return facts;
    }

    /** Whether a word with this form, in lower case, makes a place of the name that follows it: "in", «из». */
    public static boolean isBeforePlaces(String form) {
        return BEFORE_PLACES.contains(form);
    }

    private static FactKind kindOf(Kind kind) {
        return switch (kind) {
            case PERSON -> FactKind.PERSON;
            case PLACE -> FactKind.PLACE;
            case TREATY -> FactKind.TREATY;
            case ORGANISATION, EVENT, WORD -> FactKind.NAME;
        };
    }

    /** Runs of capitalised words that no term covers: a place after a preposition of place, else perhaps a person. */
    private static void addNames(List<Fact> facts, String text, List<Word> words, List<Mention> mentions,
            List<Span> dates) {
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && isName(words, end, mentions, dates)
                    && (end == i || adjacent(text, words, end))) {
                end++;
            }
            if (end > i) {
                Span span = new Span(words.get(i).span().start(), words.get(end - 1).span().end());
                facts.add(new Fact(guess(words, i, end), span, false));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isName(List<Word> words, int index, List<Mention> mentions, List<Span> dates) {
        Word word = words.get(index);
        boolean capital = Character.isUpperCase(word.text().charAt(0));
        boolean named = word.kind() == Word.Kind.NAME
                || capital && word.kind() == Word.Kind.CONTENT && index + 1 < words.size()
                        && words.get(index + 1).kind() == Word.Kind.NAME;
        return named && mentions.stream().noneMatch(mention -> mention.covers(index))
                && dates.stream().noneMatch(date -> date.overlaps(word.span()));
    }

    private static boolean adjacent(String text, List<Word> words, int index) {
        String between = text.substring(words.get(index - 1).span().end(), words.get(index).span().start());
        return between.isBlank() || between.equals("-") || between.equals(". ");
    }

    private static FactKind guess(List<Word> words, int start, int end) {
        if (start > 0 && isBeforePlaces(words.get(start - 1).form())) {
            return FactKind.PLACE;
        }
        boolean letters = words.subList(start, end).stream()
                .allMatch(word -> word.text().chars().noneMatch(Character::isDigit));
        return letters && end - start <= 3 ? FactKind.PERSON : FactKind.NAME;
    }
}
