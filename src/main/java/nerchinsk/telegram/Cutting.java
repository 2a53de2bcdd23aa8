package nerchinsk.telegram;

import java.util.List;
import nerchinsk.rank.StoredPassage;
import nerchinsk.text.Span;

/** Shortens texts where they can be parted. */
final class Cutting {
    /** What stands where something was left out. */
    static final String LEFT_OUT = " …";

    private static final String ENDS = ".!?…";

    private Cutting() {
    }

    /** How much of {@code text} to show in at most {@code most} units: up to the end of a sentence, else of a word. */
    static Span start(String text, int most) {
        if (text.length() <= most) {
            return new Span(0, text.length());
        }
        int room = Math.max(0, most - LEFT_OUT.length());
        int word = room;
        for (int end = room; end > room / 2; end--) {
            if (text.charAt(end) == ' ') {
                word = word == room ? end : word;
                if (ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                    return new Span(0, end);
                }
            }
        }
        return new Span(0, Character.isLowSurrogate(text.charAt(word)) ? word - 1 : word);
    }

    /** The sentences of {@code passage} around the one with this index that have room in {@code most} units. */
    static Span around(StoredPassage passage, int sentence, int most) {
        List<Span> sentences = passage.sentences();
        int first = sentence;
        int last = sentence;
        boolean grown = true;
        while (grown) {
            grown = false;
            if (last + 1 < sentences.size() && length(sentences, first, last + 1) <= most) {
                last++;
                grown = true;
            }
            if (first > 0 && length(sentences, first - 1, last) <= most) {
                first--;
                grown = true;
            }
        }
        return new Span(sentences.get(first).start(), sentences.get(last).end());
    }

    private static int length(List<Span> sentences, int first, int last) {
        return sentences.get(last).end() - sentences.get(first).start();
    }
}
