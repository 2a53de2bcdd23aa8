package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedQuizTest {
    @ParameterizedTest
    @EnumSource
    void shippedDocumentsGiveAHundredQuestions(Language language) {
        assertThat(Shipped.snapshot().quiz().in(language)).hasSizeGreaterThanOrEqualTo(100);
    }
}
