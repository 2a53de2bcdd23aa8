package nerchinsk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nerchinsk.text.Language;
import nerchinsk.text.Sentence;
import nerchinsk.text.Span;

/** Cuts passages into sentences. All methods are safe for use by many threads. */
public final class Sentences {
    private static final Map<Language, SentenceRules> RULES = Map.of(Language.ENGLISH,
            new SentenceRules(Language.ENGLISH), Language.RUSSIAN, new SentenceRules(Language.RUSSIAN));

    private Sentences() {
    }

    /**
     * The sentences of {@code passage} in their order. Together they hold every character but the white space between
     * them; a line end alone parts no sentences, a blank line does. A passage of white space has none.
     */
    public static List<Sentence> of(String passage, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        int start = afterWhite(passage, 0);
        for (Map.Entry<Integer, Integer> place : Stops.in(passage, language.locale()).entrySet()) {
            int end = place.getKey();
            if (end <= start) {
                continue;
            }
            int next = afterWhite(passage, end);
            if (RULES.get(language).ends(Stop.near(passage, start, place.getValue(), end, next))) {
                sentences.add(Sentence.cut(passage, new Span(start, end)));
                start = next;
            }
        }
        int end = Stops.trimmed(passage, passage.length());
        if (end > start) {
            sentences.add(Sentence.cut(passage, new Span(start, end)));
        }
        return List.copyOf(sentences);
    }

    private static int afterWhite(String passage, int from) {
        int at = from;
        while (at < passage.length() && Stops.isWhite(passage.charAt(at))) {
            at++;
        }
        return at;
    }
}
