package nerchinsk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nerchinsk.text.Language;
import nerchinsk.text.Sentence;

final class SentencesPropertyTest {
    @Property(tries = 500)
    void noCharacterButWhiteSpaceIsLeftOutOfAnyText(@ForAll String passage, @ForAll Language language) {
        assertCovered(passage, Sentences.of(passage, language));
    }

    @Property(tries = 1000)
    void noCharacterButWhiteSpaceIsLeftOutOfTextFullOfMarks(@ForAll("marked") String passage,
            @ForAll Language language) {
        assertCovered(passage, Sentences.of(passage, language));
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of(".", "...", "?!", "…", "。", "«", "»", "“", "”", "\"", "(", ")", "[3]", "—", " ", "\n",
                "\n\n", "\u00A0", "В", "г", "The", "China", "ель", "U", "5", "🙂", "т. д").list().ofMaxSize(30).map(
                        parts -> String.join("", parts));
    }

    private static void assertCovered(String passage, List<Sentence> sentences) {
        int end = 0;
        for (Sentence sentence : sentences) {
            assertThat(passage.substring(end, sentence.span().start()).chars()).allMatch(
                    SentencesPropertyTest::isWhite);
            assertThat(sentence.text()).isEqualTo(sentence.span().of(passage)).isNotEmpty();
            assertThat(isWhite(sentence.text().charAt(0))).isFalse();
            assertThat(isWhite(sentence.text().charAt(sentence.text().length() - 1))).isFalse();
            end = sentence.span().end();
        }
        assertThat(passage.substring(end).chars()).allMatch(SentencesPropertyTest::isWhite);
    }

    private static boolean isWhite(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
