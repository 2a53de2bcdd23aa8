package nerchinsk.answer;

import java.util.List;
import java.util.Optional;
import nerchinsk.knowledge.Document;
import nerchinsk.rank.StoredSentence;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * A sentence cut out of a passage.
 *
 * @param sentence the sentence, an exact part of its passage
 * @param highlights the parts of it that answer, as spans of the sentence, in their order; none overlap
 * @param borrowed what answers in the sentence before, where this one only points at it: "he", "that same year"
 * @param confidence how likely it answers the question
 */
public record Quote(StoredSentence sentence, List<Span> highlights, Optional<String> borrowed, Confidence confidence) {
    /** Checks that the sentence is what its passage says and that the highlights lie within it. */
    public Quote {
        highlights = List.copyOf(highlights);
        String text = sentence.text();
        if (!sentence.sentence().span().of(sentence.passage().text()).equals(text)) {
            throw new IllegalArgumentException("not cut from its passage: " + text);
        }
        Span whole = new Span(0, text.length());
        if (!highlights.stream().allMatch(whole::covers)) {
            throw new IllegalArgumentException("a highlight outside of: " + text);
        }
    }

    /** A sentence that names itself what answers, if anything does. */
    public Quote(StoredSentence sentence, List<Span> highlights, Confidence confidence) {
        this(sentence, highlights, Optional.empty(), confidence);
    }

    /** What is shown in quotation marks. */
    public String text() {
        return sentence.text();
    }

    /** The sentence before, to be shown with it, if it cannot be understood alone. */
    public Optional<StoredSentence> leansOn() {
        return sentence.leansOn();
    }

    /** Where it was cut from. */
    public Document document() {
        return sentence.document();
    }

    /** The heading of its section, if it has one. */
    public Optional<String> section() {
        return sentence.passage().inSection().heading();
    }

    /** The language that it is in. */
    public Language language() {
        return document().language();
    }

    /**
     * The part that answers: the date, the name, the treaty, the figure, which may stand in the sentence before; empty
     * if no part stands out.
     */
    public Optional<String> answer() {
        return highlights.stream().findFirst().map(span -> span.of(text())).or(() -> borrowed);
    }
}
