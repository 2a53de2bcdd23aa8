package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nerchinsk.fixtures.Shipped;
import nerchinsk.score.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {
    private final Certainty certainty = new Certainty();

    @Test
    void noSentenceGivesNoConfidenceAndSilence() {
        Confidence none = certainty.of(Shipped.snapshot().answering().answer("?", Optional.empty()).question(),
                List.of());
        assertThat(none).isEqualTo(Confidence.NONE);
        assertThat(certainty.verdict(none)).isEqualTo(Certainty.Verdict.SILENT);
    }

    @Test
    void moreConfidenceNeverAllowsLess() {
        assertThat(certainty.verdict(new Confidence(0.5)))
                .isGreaterThanOrEqualTo(certainty.verdict(new Confidence(0.1)));
        assertThat(certainty.verdict(new Confidence(1))).isEqualTo(Certainty.Verdict.SURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"When did Boris Yeltsin pay his first official visit to China?",
            "Когда Россия и Китай подписали Договор о добрососедстве, дружбе и сотрудничестве?"})
    void whatTheDocumentsTellIsShown(String question) {
        assertThat(Shipped.snapshot().answering().answer(question, Optional.empty()).shown()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What will the weather be like in London tomorrow?", "Как приготовить борщ?",
            "Who is Putin's Chinese interpreter?", "Where is the nearest pharmacy?"})
    void whatTheyDoNotTellIsNot(String question) {
        assertThat(Shipped.snapshot().answering().answer(question, Optional.empty()).shown()).isEmpty();
    }
}
