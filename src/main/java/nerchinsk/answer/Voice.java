package nerchinsk.answer;

import java.util.List;
import java.util.Optional;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.rank.Answers;
import nerchinsk.rank.Ranked;
import nerchinsk.score.Confidence;
import nerchinsk.text.Span;

/**
 * A sentence that speaks to the question, and what it says.
 *
 * @param ranked the sentence
 * @param claims what can answer in it, the nearest to the question first
 */
record Voice(Ranked ranked, List<Claim> claims) {
    static Voice of(Ranked ranked, Claims claims) {
        return new Voice(ranked, claims.of(ranked));
    }

    DocumentId document() {
        return ranked.sentence().document().id();
    }

    /** Whether the two say the same; empty if they cannot be compared. */
    Optional<Boolean> same(Voice other) {
        return Comparison.same(claims, other.claims);
    }

    Quote quote() {
        Answers answers = ranked.answers();
        List<Span> spans = answers.spans();
        return new Quote(ranked.sentence(), spans.isEmpty() ? answers.titles() : spans, answers.borrowed(),
                Confidence.NONE);
    }
}
