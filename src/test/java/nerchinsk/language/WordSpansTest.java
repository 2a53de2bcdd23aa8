package nerchinsk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nerchinsk.text.Span;

class WordSpansTest {
    @Property
    void wordsFoundLetterByLetterAreThoseOfThePattern(@ForAll("texts") String text) {
        assertThat(found(text)).isEqualTo(matched(text));
    }

    @Property
    void soAreThoseOfAnyUnicode(@ForAll String text) {
        assertThat(found(text)).isEqualTo(matched(text));
    }

    @Property
    void namesAreThoseAmongAllWords(@ForAll("texts") String text) {
        assertThat(Words.names(text)).isEqualTo(Words.of(text).stream()
                .filter(word -> word.kind() == Word.Kind.NAME).toList());
    }

    @Property
    void formsAreThoseOfAllWords(@ForAll("texts") String text) {
        assertThat(Words.forms(text)).isEqualTo(Words.of(text).stream().map(Word::form).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("a", "B", "ё", "Я", "й", "1", "42", ".", ",", "-", "'", "’", " ", "\u0301", "é", "1951-1960",
                        "U.S.", "Су-30", "don't", "\uD835\uDC00", "\uD800", "»", "中")
                .list().ofMaxSize(12).map(parts -> String.join(
                        "", parts));
    }

    private static List<Span> found(String text) {
        List<Span> spans = new ArrayList<>();
        WordSpans words = new WordSpans(text);
        for (int at = words.next(0); at >= 0; at = words.next(words.end())) {
            spans.add(new Span(at, words.end()));
        }
        return spans;
    }

    private static List<Span> matched(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WordSpans.WORD.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
