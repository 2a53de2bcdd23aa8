package nerchinsk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.fixtures.Shipped;
import nerchinsk.round.Ending;
import nerchinsk.telegram.Witness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final Metrics metrics = new Metrics();

    @AfterEach
    void close() {
        metrics.close();
    }

    private void ask(String question) {
        Answer answer = Shipped.snapshot().answering().answer(question, Optional.empty());
        metrics.answered(answer, Instant.EPOCH, Duration.ofMillis(7));
    }

    @Test
    void questionsAreCountedByOutcomeIntentAndLanguage() {
        ask("When did the Soviet Union and China sign a non-aggression pact?");
        ask("When did the Soviet Union and China sign a non-aggression pact?");
        ask("привет");
        assertThat(metrics.text())
                .contains("nerchinsk_questions_total{intent=\"when\",language=\"en\",outcome=\"found\"} 2.0")
                .contains("nerchinsk_questions_total{intent=\"greeting\",language=\"ru\",outcome=\"smalltalk\"} 1.0");
    }

    @Test
    void theTimeOfAnswersIsAHistogramInSeconds() {
        ask("hello");
        assertThat(metrics.text()).contains("nerchinsk_answer_seconds_bucket{le=\"0.005\"} 0")
                .contains("nerchinsk_answer_seconds_bucket{le=\"0.01\"} 1")
                .contains("nerchinsk_answer_seconds_sum 0.007").contains("nerchinsk_answer_seconds_count 1");
    }

    @Test
    void everyKindOfTroubleIsThereFromTheBeginning() {
        metrics.failed(Witness.Trouble.TOO_MANY);
        assertThat(metrics.text()).contains("nerchinsk_telegram_errors_total{kind=\"too_many\"} 1.0")
                .contains("nerchinsk_telegram_errors_total{kind=\"network\"} 0.0");
    }

    @Test
    void roundsAndWhatIsShownComeWithTheRest() {
        metrics.roundOver(Ending.COMPLETE);
        metrics.show("nerchinsk.queue", "Updates that wait", () -> 3);
        assertThat(metrics.text()).contains("nerchinsk_quiz_rounds_total{ending=\"complete\"} 1.0")
                .contains("nerchinsk_queue 3.0");
    }

    @Test
    void whatPeopleAskStandsNowhere() {
        ask("When did the Soviet Union and China sign a non-aggression pact?");
        assertThat(metrics.text()).doesNotContain("aggression");
    }
}
