package nerchinsk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nerchinsk.fixtures.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of {@code ask --json} that scripts rely on. */
class AskingTest {
    @Test
    void foundAnswerHasEveryPart() throws IOException {
        JsonNode answer = ask("Когда подписали договор о добрососедстве?").getFirst();
        assertThat(answer.fieldNames()).toIterable().containsExactly("question", "language", "intent", "outcome",
                "answered", "answer", "quote", "quoteLanguage", "highlights", "source", "confidence", "alternatives",
                "disagreements", "reply");
        assertThat(answer.get("language").asText()).isEqualTo("ru");
        assertThat(answer.get("intent").asText()).isEqualTo("when");
        assertThat(answer.get("outcome").asText()).isEqualTo("found");
        assertThat(answer.get("answered").asBoolean()).isTrue();
        assertThat(answer.get("quoteLanguage").asText()).isEqualTo("ru");
        assertThat(answer.get("quote").asText()).contains("2001");
        assertThat(answer.get("source").fieldNames()).toIterable().containsExactly("document", "section", "title",
                "publisher",
                "url", "rendering");
        assertThat(answer.get("reply").asText()).contains(answer.get("quote").asText());
        assertThat(answer.get("alternatives")).hasSize(4);
        JsonNode highlight = answer.get("highlights").get(0);
        assertThat(answer.get("quote").asText().substring(highlight.get(0).asInt(), highlight.get(1).asInt()))
                .isEqualTo(answer.get("answer").asText());
    }

    @Test
    void silenceHasNoQuoteButTheNearestSentences() throws IOException {
        JsonNode answer = ask("how do I bake sourdough bread with rye flour").getFirst();
        assertThat(answer.get("outcome").asText()).isEqualTo("unknown");
        assertThat(answer.get("answered").asBoolean()).isFalse();
        assertThat(answer.get("quote").isNull()).isTrue();
        assertThat(answer.get("source").isNull()).isTrue();
        assertThat(answer.get("reply").asText()).startsWith("I have not found this in my sources.");
    }

    @Test
    void everyLineGetsExactlyOneLineInOrderEvenAnEmptyOne() throws IOException {
        List<JsonNode> answers = ask("who is Mao Zedong\n\nspasibo\r\n\u2028\u0000<b>&\nпривет");
        assertThat(answers).extracting(answer -> answer.get("question").asText()).containsExactly("who is Mao Zedong",
                "",
                "spasibo\r", "\u2028\u0000<b>&", "привет");
        assertThat(answers.getLast().get("outcome").asText()).isEqualTo("smalltalk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"treaty AND (", "*:*", "a~2^9", "\"", "[2001 TO *]", "title:treaty", "🐼🐼🐼", "the of and",
            "\u202Eabc",
            "<script>alert(1)</script>", "a\u0000b", "-", "///", "/quit", "?", "е", "ё̈"})
    void oddQuestionsGetAnOrdinaryAnswerOrSilence(String question) throws IOException {
        JsonNode answer = ask(question).getFirst();
        assertThat(answer.get("question").asText()).isEqualTo(question);
        assertThat(answer.get("answered").asBoolean()).isEqualTo(!answer.get("quote").isNull());
    }

    @Test
    void veryLongQuestionIsAnsweredLikeAnyOther() throws IOException {
        assertThat(ask("treaty ".repeat(800)).getFirst().get("outcome").asText()).isIn("found", "unsure", "unknown");
    }

    private static List<JsonNode> ask(String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Asking asking = new Asking(Shipped.snapshot().chat(), Shipped.snapshot().answering(),
                new Asking.Form(true, false, false, 4), new PrintStream(out, false, StandardCharsets.UTF_8));
        asking.askAll(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            assertThat(line).doesNotContain("\u2028", "\u0085", "\r");
            answers.add(new ObjectMapper().readTree(line));
        }
        return answers;
    }
}
