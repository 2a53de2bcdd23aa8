package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nerchinsk.fixtures.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"what is power of siberia", "What is Power of Siberia?", "что такое сила сибири"})
    void nameThatNoDocumentTellsIsNotAnsweredByItsWords(String asked) {
        assertThat(Shipped.snapshot().answering().answer(asked, Optional.empty()).shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is peace mission 2005", "What is the Treaty of Nerchinsk?", "кто такой Дэн Сяопин"})
    void nameThatADocumentTellsIsAnswered(String asked) {
        assertThat(Shipped.snapshot().answering().answer(asked, Optional.empty()).shown()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who is xi jinping", "is russia china's ally?", "Россия и Китай союзники?",
            "зачем россии китай"})
    void whereNothingIsAskedThatCouldDifferNobodyDiffers(String asked) {
        assertThat(Shipped.snapshot().answering().answer(asked, Optional.empty()).voices().differing()).isEmpty();
    }
}
