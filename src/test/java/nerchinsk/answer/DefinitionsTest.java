package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nerchinsk.fixtures.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what is the sco          | is to promote cooperation
            что такое шос            | призвана развивать сотрудничество
            What is BRICS?           | international organisations such as BRICS
            что такое брикс          | международных организациях, например в БРИКС
            what is airshow china    | the largest international aerospace show
            эйршоу чайна что это     | крупнейший международный
            """)
    void sentenceThatSaysWhatAThingIsComesBeforeOneThatNamesIt(String asked, String quote) {
        assertThat(
                Shipped.snapshot().answering().answer(asked, Optional.empty()).shown().map(Quote::text).orElseThrow())
                .contains(quote);
    }
}
