package nerchinsk.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import nerchinsk.fixtures.Shipped;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.KnowledgeReader;
import nerchinsk.text.Language;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
    private static final String GLOSSARY = """
            terms:
              - {id: iron-pact, kind: treaty, en: {name: Iron Pact}, ru: {name: Железный пакт}}
              - {id: great-flood, kind: event, en: {name: 1911 flood, variants: [flood]}, ru: {name: Наводнение 1911 года}}
              - {id: anna-karlova, kind: person, en: {name: Anna Karlova}, ru: {name: Анна Карлова}}
              - {id: trade, kind: word, en: {name: trade}, ru: {name: торговля}}
            """;
    private static final String TEXT = """
            The two towns were friends in 1901. The two towns were allies in 1902, and their partnership was close in 1903.

            The Iron Pact was signed in 1901. The Iron Pact of 1901 was read aloud. In 1905, Anna Karlova remembered the Iron Pact.

            In 1910 the towns became rivals. The rift was deep in 1910. The flood of 1911 brought new hostility. The quarrel of 1912
            was a bitter dispute. Trade between the towns fell to $3 million in 1912. Trade was $9 million in 1901. In 1913 the tension grew.

            In 1920 the towns restored their friendship. In 1921 the partnership was upgraded. In 1922 they were allies again.
            """;

    @Test
    void yearsAreToldByTheirTreatiesEventsPersonsAndSums() {
        Timeline timeline = Timeline.of(knowledge(TEXT), Language.ENGLISH);
        assertThat(timeline.years()).extracting(DatedYear::year).containsExactly(1901, 1902, 1903, 1905, 1910, 1911,
                1912, 1913, 1920, 1921, 1922);
        assertThat(labels(timeline, 1901)).containsExactly("Iron Pact");
        assertThat(labels(timeline, 1905)).containsExactly("Anna Karlova");
        assertThat(labels(timeline, 1911)).containsExactly("Flood");
        assertThat(labels(timeline, 1912)).containsExactly("Trade: $3 million");
        assertThat(labels(timeline, 1913)).isEmpty();
    }

    @Test
    void periodsFollowTheWordsOfTheSentences() {
        assertThat(Timeline.of(knowledge(TEXT), Language.ENGLISH).periods()).containsExactly(
                new Period(Mood.CLOSE, 1901, 1910),
                new Period(Mood.SPLIT, 1910, 1920), new Period(Mood.CLOSE, 1920, 1922));
    }

    @Test
    void oneSentenceMakesNoPeriod() {
        assertThat(Timeline.of(knowledge(
                "They were allies in 1901. They were friends in 1902. They were rivals in 1903. They were allies in 1904.\n"),
                Language.ENGLISH).periods()).containsExactly(new Period(Mood.CLOSE, 1901, 1904));
    }

    @Test
    void labelsAreInTheLanguageOfTheReader() {
        assertThat(labels(Timeline.of(knowledge(TEXT), Language.RUSSIAN), 1901)).containsExactly("Железный пакт");
        assertThat(labels(Timeline.of(knowledge(TEXT), Language.RUSSIAN), 1911)).containsExactly("Наводнение");
    }

    @Test
    void decadesAndFurnitureAreNotOnTheAxis() {
        Timeline timeline = Timeline.of(
                knowledge("In the 1930s there was peace. It ended in 1941.\n\n<!-- furniture -->\nCopyright 2012\n"),
                Language.ENGLISH);
        assertThat(timeline.years()).extracting(DatedYear::year).containsExactly(1941);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shippedKnowledgeMakesTheSamePictureTwice(Language language) throws IOException {
        Knowledge knowledge = Shipped.files().knowledge();
        byte[] png = TimelinePicture.png(knowledge, language);
        assertThat(TimelinePicture.png(knowledge, language)).isEqualTo(png);
        assertThat(image(png).getWidth()).isEqualTo(Sheet.WIDTH);
        assertThat(image(png).getHeight()).isBetween(500, 1400);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void editOfADocumentChangesThePicture() {
        assertThat(TimelinePicture.png(knowledge(TEXT.replace("1905", "1906")), Language.ENGLISH))
                .isNotEqualTo(TimelinePicture.png(knowledge(TEXT), Language.ENGLISH));
    }

    @Test
    void oneYearAndManyCenturiesFillTheSameWidth() throws IOException {
        byte[] oneYear = TimelinePicture.png(knowledge("The pact was signed in 1901.\n"), Language.RUSSIAN);
        byte[] centuries = TimelinePicture.png(knowledge("The pact of 1689 was renewed in 1858, 1901 and 2024.\n"),
                Language.ENGLISH);
        assertThat(image(oneYear).getWidth()).isEqualTo(Sheet.WIDTH);
        assertThat(image(centuries).getWidth()).isEqualTo(Sheet.WIDTH);
    }

    @Test
    void documentsWithoutYearsAreRefused() {
        Knowledge knowledge = knowledge("Nobody knows when.\n");
        assertThatThrownBy(() -> TimelinePicture.png(knowledge, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name no year");
    }

    private static List<String> labels(Timeline timeline, int year) {
        return timeline.years().stream().filter(found -> found.year() == year).findFirst().orElseThrow().labels();
    }

    private static Knowledge knowledge(String body) {
        String head = "---\ntitle: Towns\nlanguage: en\nrendering: restated\nsource:\n  publisher: Northern Lines\n---\n\n";
        return KnowledgeReader
                .read(List.of(new TextFile("documents/towns.en.md", head + body),
                        new TextFile("glossary.yaml", GLOSSARY)))
                .value().orElseThrow();
    }
}
