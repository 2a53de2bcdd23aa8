package nerchinsk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Room;
import nerchinsk.quiz.Topic;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundWordsTest {
    @ParameterizedTest
    @CsvSource({"0, очков", "1, очко", "2, очка", "4, очка", "5, очков", "11, очков", "12, очков", "14, очков",
            "21, очко", "22, очка", "25, очков", "101, очко", "111, очков", "121, очко", "1000, очков", "1254, очка"})
    void russianNumbersTakeTheirForms(long number, String word) {
        assertThat(RoundWords.count(Language.RUSSIAN, "points", number)).isEqualTo(number + " " + word);
    }

    @ParameterizedTest
    @CsvSource({"0, points", "1, point", "2, points", "21, points"})
    void englishNumbersTakeTheirForms(long number, String word) {
        assertThat(RoundWords.count(Language.ENGLISH, "points", number)).isEqualTo(number + " " + word);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasItsNameAndIsUnderstoodByIt(Topic topic) {
        for (Language language : Language.values()) {
            assertThat(RoundWords.topic(language, topic)).isNotBlank();
        }
        assertThat(Request.of(topic.code())).isEqualTo(
                new Request.Wanted(Optional.empty(), Optional.empty(), Optional.of(topic)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void examplesThatAreGivenAreUnderstood(Language language) {
        String example = RoundWords.say(language, "request.example").lines().findFirst().orElseThrow();
        assertThat(Request.of(example.substring(example.indexOf("/quiz") + 5))).isInstanceOf(Request.Wanted.class);
        String topics = RoundWords.say(language, "request.example").replaceAll("(?s).*\\(([^()]+)\\).*", "$1");
        assertThat(topics.split(", ")).hasSize(5)
                .allSatisfy(topic -> assertThat(Request.of(topic)).isInstanceOf(Request.Wanted.class));
    }

    @Test
    void equalPointsShareAPlaceAndAMedal() {
        List<Standing> standings = List.of(standing(1, 20), standing(2, 10), standing(3, 10), standing(4, 1));
        assertThat(RoundWords.places(Language.ENGLISH, standings, 10)).containsExactly(
                "🥇 P1 – 20 points (2 of 3 right)",
                "🥈 P2 – 10 points (2 of 3 right)", "🥈 P3 – 10 points (2 of 3 right)",
                "4. P4 – 1 point (2 of 3 right)");
    }

    @Test
    void longTableSaysHowManyMoreThereAre() {
        List<Standing> standings = IntStream.range(0, 31).mapToObj(i -> standing(i, 100 - i)).toList();
        assertThat(RoundWords.places(Language.RUSSIAN, standings, 10)).hasSize(11).last()
                .isEqualTo("… и ещё 21 игрок");
    }

    @Test
    void tableOfARoundThatNobodyPlayedSaysSo() {
        Story story = Story
                .of(new Plan(new RoundId("1"), Room.of(new ChatId(1)), true, new PersonId(1), Language.RUSSIAN,
                        Optional.empty(), 5, Duration.ofSeconds(21), Instant.EPOCH));
        assertThat(RoundWords.table(Round.of(story).end(Ending.STOPPED).story(), 9)).isEqualTo("Раунд остановлен.");
        assertThat(RoundWords.beginning(story.plan())).startsWith("🎲 Викторина: 5 вопросов, на каждый — 21 секунда.");
    }

    private static Standing standing(int person, long points) {
        return new Standing(new Player(new PersonId(person), "P" + person), points, 2, 3);
    }
}
