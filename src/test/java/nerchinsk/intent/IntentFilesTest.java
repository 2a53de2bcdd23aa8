package nerchinsk.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntentFilesTest {
    private static Reading<List<TrainingQuestion>> read(TextFile... files) {
        return IntentFiles.read(List.of(files));
    }

    private static Stream<String> problems(TextFile... files) {
        return read(files).problems().stream().map(Object::toString);
    }

    @Test
    void aQuestionStandsOnEachLine() {
        Reading<List<TrainingQuestion>> reading = read(
                new TextFile("intents/how_much.en.txt", "# numbers\n\nHow long is the border?\n  how many treaties \n"),
                new TextFile("intents/when.ru.txt", "Когда подписан договор?"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value()).contains(
                List.of(new TrainingQuestion(Intent.HOW_MUCH, Language.ENGLISH, "How long is the border?"),
                        new TrainingQuestion(Intent.HOW_MUCH, Language.ENGLISH, "how many treaties"),
                        new TrainingQuestion(Intent.WHEN, Language.RUSSIAN, "Когда подписан договор?")));
    }

    @Test
    void thereMayBeTooManyQuestions() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 50_002; i++) {
            many.append("When was it number ").append(i).append("?\n");
        }
        assertThat(problems(new TextFile("intents/when.en.txt", many.toString()),
                new TextFile("intents/who.en.txt", "Who?")))
                .containsExactly("intents/when.en.txt:50001:1: there are more "
                        + "than 50000 training questions in all: remove some");
    }

    @ParameterizedTest
    @ValueSource(strings = {"intents/whence.en.txt", "intents/when.de.txt", "intents/when.txt", "intents/when.en.md",
            "intents/WHEN.en.txt", "intents/when.en.txt.bak"})
    void aNameMustSayIntentAndLanguage(String name) {
        assertThat(problems(new TextFile(name, "When?"))).containsExactly(name
                + ":1:1: this is no name of a file with training questions: call it <intent>.<en or ru>.txt with one of"
                + " the intents when, who, treaty, where, how_much, why, what, greeting, thanks, help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void aFileWithoutQuestionsIsAProblem(String text) {
        assertThat(problems(new TextFile("intents/when.en.txt", text))).containsExactly(
                "intents/when.en.txt:1:1: there is no question in this file: add some, or remove the file to use the"
                        + " program's own");
    }

    @Test
    void aQuestionUnderTwoIntentsIsAProblemThatNamesTheOtherPlace() {
        assertThat(problems(new TextFile("intents/what.en.txt", "What is it?\nWhen was that?"),
                new TextFile("intents/when.en.txt", "# dates\nwhen WAS that?\nWhen?\nwhen?"),
                new TextFile("intents/when.ru.txt", "What is it?"))).containsExactly(
                        "intents/when.en.txt:2:1: the same question stands in intents/what.en.txt:2 with another"
                                + " intent: remove one of them");
    }

    @Test
    void aLongLineIsAProblem() {
        assertThat(problems(new TextFile("intents/when.en.txt", "When?\n" + "a".repeat(501)))).containsExactly(
                "intents/when.en.txt:2:1: this question is longer than 500 characters: shorten it");
    }

    @Test
    void aControlCharacterIsAProblem() {
        assertThat(problems(new TextFile("intents/when.en.txt", "When?\nwh\u0007en"))).containsExactly(
                "intents/when.en.txt:2:3: the character U+0007 cannot stand in a text: remove it");
    }

    @Test
    void allProblemsAreToldAtOnceAndNoQuestionsBesideThem() {
        Reading<List<TrainingQuestion>> reading = read(new TextFile("intents/if.en.txt", "If?"),
                new TextFile("intents/when.en.txt", ""), new TextFile("intents/who.en.txt", "Who?"));

        assertThat(reading.problems()).hasSize(2);
        assertThat(reading.value()).isEmpty();
    }
}
