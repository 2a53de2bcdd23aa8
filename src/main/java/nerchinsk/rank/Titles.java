package nerchinsk.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.text.Span;

/** Finds names of things in quotation marks: “strategic partnership of coordination”. */
final class Titles {
    private static final String OPENING = "“«\"";
    private static final Pattern QUOTED = Pattern.compile("[" + OPENING + "]([^“”«»\"]{3,150})[”»\"]");

    private Titles() {
    }

    /** What stands in quotation marks, without them. */
    static List<Span> in(String text) {
        // Most sentences have none, which letters tell ten times as fast as the pattern.
        if (OPENING.chars().noneMatch(mark -> text.indexOf(mark) >= 0)) {
            return List.of();
        }
        List<Span> titles = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            titles.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return titles;
    }

    /** Whether every word of {@code title} that says something meets one of the question. */
    static boolean said(Span title, Evidence evidence) {
        Analysis sentence = evidence.analysis();
        int[] places = evidence.here().place;
        for (int i = 0; i < sentence.words.length; i++) {
            int word = i;
            if (sentence.tells(i) && title.covers(sentence.span(i))
                    && Arrays.stream(places).noneMatch(place -> place == word)) {
                return false;
            }
        }
        return true;
    }
}
