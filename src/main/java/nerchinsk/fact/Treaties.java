package nerchinsk.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.text.Span;

/** Finds treaties that no term names: "an agreement to build a railway", «газовый контракт». */
final class Treaties {
    /** What is signed or issued. Our own list. */
    private static final Set<String> HEADS = Words.of("treaty agreement pact accord declaration convention memorandum "
            + "contract protocol deal communique "
            + "договор соглашение пакт декларация конвенция меморандум контракт протокол коммюнике").stream()
            .map(Word::stem).collect(Collectors.toUnmodifiableSet());
    /** What it is about follows these, in lower case. Our own list. */
    private static final Set<String> ABOUT = Set.of("on", "to", "for", "of", "about", "concerning", "worth", "о", "об",
            "обо",
            "по", "на", "стоимостью");
    /** In words: where it says what it is about, more is hardly its name. Our choice. */
    private static final int LONGEST = 12;

    /** Any English word ("gas deal"); in Russian the endings of adjectives. */
    private static final Pattern DESCRIBING = Pattern
            .compile("[a-z-]+|\\p{IsCyrillic}+(?:[ыио]й|[ое]е|[ая]я|[ыи]е|[ое]го|[ое]му|"
                    + "[ыи]м|[ое]м|[ую]ю|[ыи]х|[ыи]ми)");

    private Treaties() {
    }

    /** Their spans by place; each has a word besides "agreement" itself. */
    static List<Span> in(String text, List<Word> words, List<Mention> mentions, List<Span> dates) {
        List<Span> found = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        mentions.stream().filter(mention -> mention.term().kind() == Kind.TREATY).forEach(mention -> {
            for (int i = mention.first(); i < mention.last(); i++) {
                named.add(i);
            }
        });
        for (int head = 0; head < words.size(); head++) {
            if (!named.contains(head) && isHead(words.get(head))) {
                int first = before(text, words, head);
                int last = after(text, words, head, dates);
                if (last - first > 1) {
                    found.add(new Span(words.get(first).span().start(), words.get(last - 1).span().end()));
                }
            }
        }
        return found;
    }

    /** "According to" is no accord, though it has its stem. */
    private static boolean isHead(Word word) {
        return HEADS.contains(word.stem()) && !word.form().startsWith("according");
    }

    /** The index of the word before the head if it says of what kind it is, else that of the head. */
    private static int before(String text, List<Word> words, int head) {
        return head > 0 && words.get(head - 1).kind() == Word.Kind.CONTENT && adjacent(text, words, head)
                && DESCRIBING.matcher(words.get(head - 1).form()).matches()
                        ? head - 1
                        : head;
    }

    /** The index after the last word that says what it is about. */
    private static int after(String text, List<Word> words, int head, List<Span> dates) {
        int next = head + 1;
        if (next >= words.size() || !ABOUT.contains(words.get(next).form()) || !adjacent(text, words, next)) {
            return next;
        }
        int last = next + 1;
        while (last < words.size() && last - head < LONGEST && adjacent(text, words, last)
                && !startsDate(words.get(last), dates)) {
            last++;
        }
        while (last > head + 1 && !words.get(last - 1).meaningful()) {
            last--;
        }
        return last;
    }

    private static boolean startsDate(Word word, List<Span> dates) {
        return dates.stream().anyMatch(date -> date.overlaps(word.span()));
    }

    private static boolean adjacent(String text, List<Word> words, int index) {
        String between = text.substring(words.get(index - 1).span().end(), words.get(index).span().start());
        return between.isBlank() || between.equals("-");
    }
}
