package nerchinsk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class BundledDefaultsTest {
    @Test
    void glossaryAndTrainingQuestionsOfEveryIntentAreInside() {
        assertThat(BundledDefaults.names()).hasSize(21).contains("glossary.yaml", "intents/how_much.ru.txt");
        assertThat(BundledDefaults.all()).hasSize(21).noneMatch(file -> file.text().isBlank());
    }

    @Test
    void operatorsSeeThatTheyAreTheProgramsOwn() {
        TextFile file = BundledDefaults.read("glossary.yaml");
        assertThat(file.name()).isEqualTo("glossary.yaml");
        assertThat(file.path()).isEqualTo("(bundled) glossary.yaml");
    }

    @Test
    void aProgramThatLacksThemSaysSo() {
        assertThatThrownBy(() -> BundledDefaults.read("nothing.yaml")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing.yaml");
    }
}
