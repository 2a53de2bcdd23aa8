package nerchinsk.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Quote;
import nerchinsk.chat.Reply;
import nerchinsk.chat.Wording;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Rendering;
import nerchinsk.knowledge.Section;
import nerchinsk.knowledge.Source;
import nerchinsk.rank.PassageStore;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import nerchinsk.text.Span;
import org.junit.jupiter.api.Test;

/** Texts within the limits of Telegram. */
class HtmlTest {
    private static Quote quote(String passage, String name) {
        Document document = new Document(new DocumentId("d"), Language.ENGLISH, name, Rendering.VERBATIM,
                new Source(name, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                List.of(new Section(Optional.of(name), List.of(new Passage(passage, 1, true)))));
        PassageStore store = PassageStore.of(new Knowledge(List.of(document), Glossary.EMPTY));
        return new Quote(store.passages().getFirst().sentence(0), List.of(new Span(0, 3)), Confidence.NONE);
    }

    @Test
    void everythingIsEscaped() {
        Html html = new HtmlWording("bot")
                .of(new Reply.Another(Language.ENGLISH, quote("<b> & \"x\" is <i>it</i>.", "<b>&\"")));
        assertThat(html.code())
                .startsWith("<blockquote><b>&lt;b&gt;</b> &amp; &quot;x&quot; is &lt;i&gt;it&lt;/i&gt;.</blockquote>")
                .contains("— &lt;b&gt;&amp;&quot; · &lt;b&gt;&amp;&quot; · source: &lt;b&gt;&amp;&quot;");
    }

    @Test
    void sentenceWithoutEndIsCutBetweenWords() {
        String endless = "word ".repeat(5_000).strip();
        Html html = new HtmlWording("bot")
                .of(new Reply.Another(Language.ENGLISH, quote(endless, "name ".repeat(1_000).strip())));
        assertThat(html.length()).isLessThanOrEqualTo(Html.MOST).isGreaterThan(3_000);
        assertThat(html.code()).contains("word …</blockquote>");
    }

    @Test
    void sentenceThatLeansOnAnotherStandsBelowItInItalics() {
        String passage = "In 1896 the line reached Chita. That same year the bridge was opened.";
        Quote quote = new Quote(quote(passage, "Name").sentence().passage().sentence(1), List.of(), Confidence.NONE);
        assertThat(new HtmlWording("bot").of(new Reply.Another(Language.ENGLISH, quote)).code()).startsWith(
                "<blockquote><i>In 1896 the line reached Chita.</i>\nThat same year the bridge was opened.</blockquote>");
        assertThat(Wording.marked("[", "(", ")").of(new Reply.Another(Language.ENGLISH, quote))).startsWith(
                "(… “In 1896 the line reached Chita.”)\n“That same year the bridge was opened.”\n— Name");
    }

    @Test
    void paragraphIsCutAtTheEndsOfSentencesAroundTheQuote() {
        StringBuilder passage = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            passage.append("Sentence number ").append(i).append(" stands here. ");
        }
        Html html = new HtmlWording("bot")
                .of(new Reply.Around(Language.ENGLISH, quote(passage.toString().strip(), "Name")));
        assertThat(html.length()).isLessThanOrEqualTo(Html.MOST);
        assertThat(html.code()).startsWith("<blockquote><b>Sentence number 0 stands here.</b> Sentence number 1")
                .contains("stands here. …</blockquote>");
    }

    @Test
    void emojiAreNotCutInTwo() {
        String text = "😀".repeat(50);
        for (int most = 3; most < 30; most++) {
            Span cut = Cutting.start(text, most);
            assertThat(Character.isHighSurrogate(text.charAt(cut.end() - 1 < 0 ? 0 : cut.end() - 1)) && cut.end() > 0)
                    .isFalse();
        }
    }

    @Test
    void buttonCarriesAtMostSixtyFourBytes() {
        assertThatThrownBy(() -> new Button("x", "ж".repeat(33))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Button("x", "ж".repeat(32)).data()).hasSize(32);
    }

    @Test
    void pressesSayWhatTheyMeanAfterARestart() {
        List<Pressed> pressed = new ArrayList<>();
        for (Pressed.Action action : Pressed.Action.values()) {
            pressed.add(new Pressed(action, "0123abcd", "a:b:1"));
        }
        assertThat(pressed).allSatisfy(press -> assertThat(Pressed.of(press.data())).contains(press));
        assertThat(Pressed.of("nonsense")).isEmpty();
        assertThat(Pressed.of("zz:1:2")).isEmpty();
        assertThat(new Pressed(Pressed.Action.MORE, "", "no number").number()).isEqualTo(-1);
    }
}
