package nerchinsk.terminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Outcome;
import nerchinsk.answer.Quote;
import nerchinsk.knowledge.Document;
import org.jspecify.annotations.Nullable;

/** An answer as one line of JSON, in the form that scripts rely on. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"question", "language", "intent", "outcome", "answered", "answer", "quote", "quoteLanguage",
        "highlights", "source", "confidence", "alternatives", "disagreements", "reply"})
record AnswerJson(String question, String language, String intent, String outcome, boolean answered,
        @Nullable String answer, @Nullable String quote, @Nullable String quoteLanguage, List<List<Integer>> highlights,
        @Nullable SourceJson source, double confidence, List<AlternativeJson> alternatives,
        List<DisagreementJson> disagreements, String reply) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Four decimals: finer ones mean nothing in a probability. */
    private static final double PRECISION = 1e4;

    /** Where a quote comes from. */
    record SourceJson(String document, @Nullable String section, String title, String publisher, @Nullable String url,
            String rendering) {
        static SourceJson of(Quote quote) {
            Document document = quote.document();
            return new SourceJson(document.id().value(), quote.section().orElse(null), document.title(),
                    document.source().publisher(), document.source().url().map(Object::toString).orElse(null),
                    document.rendering().word());
        }
    }

    /** A sentence that comes next. */
    record AlternativeJson(String quote, String quoteLanguage, SourceJson source, double confidence) {
        static AlternativeJson of(Quote quote) {
            return new AlternativeJson(quote.text(), quote.language().code(), SourceJson.of(quote),
                    rounded(quote.confidence().value()));
        }
    }

    /** What another source answers. */
    record DisagreementJson(@Nullable String answer, String quote, SourceJson source) {
        static DisagreementJson of(Quote quote) {
            return new DisagreementJson(quote.answer().orElse(null), quote.text(), SourceJson.of(quote));
        }
    }

    /**
     * The form of {@code answer}.
     *
     * @param alternatives the most sentences to list besides the one that is shown
     * @param reply what the user reads
     */
    static AnswerJson of(Answer answer, int alternatives, String reply) {
        Quote shown = answer.shown().orElse(null);
        return new AnswerJson(answer.question().asked(), answer.question().language().code(),
                answer.question().intent().intent().code(), Outcome.of(answer).code(), shown != null,
                shown == null ? null : shown.answer().orElse(null), shown == null ? null : shown.text(),
                shown == null ? null : shown.language().code(), highlights(shown),
                shown == null ? null : SourceJson.of(shown), rounded(answer.confidence().value()),
                answer.others().stream().limit(alternatives).map(AlternativeJson::of).toList(),
                answer.voices().differing().stream().map(DisagreementJson::of).toList(), reply);
    }

    private static List<List<Integer>> highlights(@Nullable Quote shown) {
        return shown == null
                ? List.of()
                : shown.highlights().stream().map(span -> List.of(span.start(), span.end())).toList();
    }

    private static double rounded(double value) {
        return Math.round(value * PRECISION) / PRECISION;
    }

    /** One line, whatever a reader takes for the end of one. */
    String line() {
        try {
            return MAPPER.writeValueAsString(this).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
                    .replace("\u0085", "\\u0085");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values always have a JSON form", e);
        }
    }
}
