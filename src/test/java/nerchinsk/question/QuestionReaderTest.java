package nerchinsk.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nerchinsk.fixtures.Shipped;
import nerchinsk.intent.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # The preposition says nothing of what is asked for …
            To what partnership did Russia and China upgrade their relations in September 1994 | WHAT
            Under which treaty was the border demarcated?                                      | TREATY
            # … but where it does.
            To what do experts owe the improvement between the neighbours?                     | WHY
            """)
    void prepositionBeforeTheThingAskedForIsNoReason(String asked, Intent intent) {
        assertThat(Shipped.snapshot().answering().answer(asked, Optional.empty()).question().intent().intent())
                .isEqualTo(intent);
    }
}
