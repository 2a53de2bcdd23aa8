package nerchinsk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nerchinsk.chat.Wording;
import nerchinsk.fixtures.QuizSheet;
import nerchinsk.quiz.QuizQuestions;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

class QuizTerminalTest {
    private static final Pattern NUMBER = Pattern.compile("treaty number (\\d+)");
    private final QuizTerminal terminal = new QuizTerminal(() -> QuizSheet.of(12), 2, new Random(3));

    private String say(String line) {
        return terminal.reply(line, Language.ENGLISH, Instant.EPOCH, Wording.plain()).orElse("nothing of the quiz");
    }

    /** The right option, which the sheet makes from the number of the treaty. */
    private static String right(String question) {
        Matcher number = NUMBER.matcher(question);
        String last = "";
        while (number.find()) {
            last = number.group(1);
        }
        return Integer.toString(1700 + Integer.parseInt(last));
    }

    private static String place(String question) {
        return question.lines().filter(line -> line.endsWith(") " + right(question))).findFirst().orElseThrow()
                .substring(0, 1);
    }

    @Test
    void roundIsPlayedWithNumbersAndShowsSentencesWithTheirSources() {
        String first = say("/quiz en");
        assertThat(first).contains("2 questions", "1. When was treaty number", "\n4) ");
        String second = say(place(first));
        assertThat(second).startsWith("✅ Right: " + right(first) + "\n“Treaty number ").contains("based on Archive",
                "2. When was treaty number");
        String other = place(second).equals("1") ? "2" : "1";
        assertThat(say(other + ".")).startsWith("❌ No. Right: " + right(second))
                .endsWith("🏁 After 2 questions: 10 points (1 of 2 right)");
        assertThat(say("/score")).contains("10 points");
        assertThat(say("2")).isEqualTo("nothing of the quiz");
    }

    @Test
    void optionMayBeTypedAsItIsAndAnythingElseIsExplained() {
        String first = say("/quiz en");
        assertThat(say("perhaps")).contains("Type a number from 1 to 4");
        assertThat(say("9")).contains("Type a number from 1 to 4");
        assertThat(say("/quiz")).contains("already");
        assertThat(say(right(first))).startsWith("✅");
    }

    @Test
    void roundCanBeSkippedAndStopped() {
        String first = say("/quiz 5 en");
        assertThat(say("/skip")).startsWith("Skipped. Right: " + right(first));
        assertThat(say("/stop")).isEqualTo("The round has been stopped.");
        assertThat(say("/stop")).contains("No round");
    }

    @Test
    void otherCommandsAreLeftToTheChat() {
        say("/quiz");
        assertThat(terminal.reply("/help", Language.ENGLISH, Instant.EPOCH, Wording.plain()))
                .isEqualTo(Optional.empty());
    }

    @Test
    void documentsThatGiveNoQuestionsAreToldFromATopicWithoutAny() {
        assertThat(say("/quiz trade")).contains("no such questions");
        QuizTerminal empty = new QuizTerminal(() -> QuizQuestions.of(List.of()), 2, new Random(3));
        assertThat(empty.reply("/quiz", Language.ENGLISH, Instant.EPOCH, Wording.plain()).orElseThrow())
                .contains("no questions in English", "/quiz ru");
    }
}
