package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedQuizTest {
    @ParameterizedTest
    @EnumSource
    void shippedDocumentsGiveAHundredQuestions(Language language) throws java.io.IOException {
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/quiz-" + language.code() + ".txt"), Shipped.snapshot().quiz().in(language).stream().map(q -> q.id() + " " + q.text() + " | " + q.right() + " | " + q.wrong() + " | " + q.explanation().replace("\n", " ") + " " + q.topics() + " " + q.sentence().text()).collect(java.util.stream.Collectors.joining("\n")));
        assertThat(Shipped.snapshot().quiz().in(language)).hasSizeGreaterThanOrEqualTo(100);
    }
}
