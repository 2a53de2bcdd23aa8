package nerchinsk.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.golden.GoldenReader;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.KnowledgeReader;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of warning, on documents made for it. */
class WarningsTest {
    private static final LocalDate OLDEST = LocalDate.of(2025, 5, 21);
    private static final String GLOSSARY = """
            terms:
              - {id: anna-karlova, kind: person, en: {name: Anna Karlova}, ru: {name: Анна Карлова, variants: [Анны Карловой]}}
              - {id: iron-pact, kind: treaty, en: {name: Iron Pact}, ru: {name: Железный пакт}}
            """;

    @Test
    void sentenceTooLongToQuoteIsNamedWithItsPlace() {
        String text = "Short it is. The line was long" + ", and it went on".repeat(25) + ".";
        assertThat(english(text)).singleElement().satisfies(warning -> {
            assertThat(warning.message()).startsWith("a sentence of 418 characters: part it");
            assertThat(warning.toString()).startsWith("knowledge/documents/rail.en.md:9:14: ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"He met the clerk.", "That same year the bridge was opened.",
            "This treaty was signed in 1911.", "Its length is 800 m.",
            "“They were few,” said the clerk.", "In this town a bridge was built.",
            "Two years later the bridge was opened.", "However, the bridge stood.",
            "It was opened in 1911."})
    void sentenceThatLeansOnTheOneBeforeIsNamed(String sentence) {
        assertThat(english("The bridge was opened in 1911. " + sentence)).singleElement()
                .satisfies(warning -> assertThat(warning.message()).startsWith("the sentence leans on the one before"))
                .satisfies(warning -> assertThat(warning.column()).isEqualTo(32));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Он встретил писаря.", "В том же году открыли мост.",
            "Это соглашение подписали в 1911 году.", "Их длина — 800 м.",
            "Через два года открыли мост.", "Поэтому мост открыли.", "В этом городе построили мост.",
            "Его открыли в 1911 году."})
    void russianSentenceThatLeansIsNamed(String sentence) {
        assertThat(russian("Мост открыли в 1911 году. " + sentence)).singleElement()
                .satisfies(warning -> assertThat(warning.message()).startsWith("the sentence leans on the one before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was in 1911 that the bridge was opened.", "Thatched roofs burned in 1911.",
            "Hearing of the bridge, the clerk left.",
            "In the 1990s the bridge stood.", "Thistles grew on the bridge.",
            "Both banks of the river were settled."})
    void sentenceThatStandsAloneIsLeftAlone(String sentence) {
        assertThat(english(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Италия построила мост.", "Тем, кто строил мост, заплатили в 1911 году.",
            "Однажды открыли мост.", "Тот, кто строил мост, уехал.",
            "Имя моста забыто.", "Таможню открыли в 1911 году."})
    void russianSentenceThatStandsAloneIsLeftAlone(String sentence) {
        assertThat(russian(sentence)).isEmpty();
    }

    @Test
    void textHeldWordForWordIsWarnedOfOnce() {
        assertThat(warnings(document("en", "verbatim", "The bridge stood. It was long. It was red. This was known.")))
                .singleElement().satisfies(
                        warning -> assertThat(warning.message()).startsWith("3 sentences lean on what stands before"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The clerk met Boris Orlov in 1911.                       | Boris Orlov
            The clerk signed the Treaty of Redwater in 1911.         | Treaty of Redwater
            In 1911 the Agreement on the Bridges was signed.         | Agreement on the Bridges
            """)
    void personOrTreatyThatTheGlossaryLacksIsNamed(String sentence, String name) {
        assertThat(english(sentence)).singleElement().satisfies(warning -> assertThat(warning.message())
                .isEqualTo("“" + name
                        + "” is not in the glossary: add it as a term, so that it is found from both languages"));
    }

    @Test
    void whatTheGlossaryHasIsNotNamedAndWhatItLacksOnce() {
        assertThat(english("The clerk met Anna Karlova. The clerk wrote the Iron Pact.")).isEmpty();
        assertThat(english("The clerk met Boris Orlov. The clerk wrote to Boris Orlov.")).hasSize(1);
        assertThat(russian("Писарь встретил Бориса Орлова.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # English                                         | Russian                                             | what differs
            The bridge was opened on 4 May 1911.              | Мост открыли 4 мая 1912 года.                       | “4 May 1911”
            The bridge was opened on 4 May 1911.              | Мост открыли 4 июня 1911 года.                      | “4 May 1911”
            The bridge cost $5.5 billion.                     | Мост стоил 5,5 млн долларов.                        | “$5.5 billion”
            The line is 4,209 km long.                        | Длина линии — 4290 км.                              | “4,209 km”
            The bridge was planned in the 1980s.              | Мост задумали в 1990-х годах.                       | “the 1980s”
            The bridge was planned in the 19th century.       | Мост задумали в XX веке.                            | “the 19th century”
            Anna Karlova opened the bridge.                   | Мост открыли.                                       | “Anna Karlova”
            """)
    void editionsThatDifferAreNamedOnBothSides(String english, String russian, String different) {
        List<Problem> warnings = warnings(document("en", "restated", english), document("ru", "restated", russian));
        assertThat(warnings).isNotEmpty().first().satisfies(warning -> assertThat(warning.message())
                .startsWith(different + " stands here, but not in this passage of the other edition"));
        assertThat(warnings.stream().map(Problem::file)).contains("knowledge/documents/rail.en.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge was opened on 4 May 1911 by Anna Karlova.   | 4 мая 1911 года мост открыли в присутствии Анны Карловой.
            May 4, 1911 was the day of the bridge.                 | День моста — 4 мая 1911 года.
            The bridge cost $234.5 billion, 12.5 percent more.     | Мост стоил 234,5 млрд долларов, на 12,5 процента больше.
            The line is 4,209 km long.                             | Длина линии — 4 209 км.
            The line is 4,209.3 km long.                           | Длина линии — 4209,3 км.
            The bridge was planned in the late 1980s.              | Мост задумали в конце 1980-х годов.
            The bridge stood in 1992–2004 and in the 20th century. | Мост стоял в 1992–2004 годах и в XX веке.
            Five arches carry 30 thousand tonnes for 30 years.     | Пять арок несут 30 тысяч тонн 30 лет.
            """)
    void editionsThatSayTheSameInTheirOwnWayAreLeftAlone(String english, String russian) {
        assertThat(warnings(document("en", "restated", english), document("ru", "restated", russian))).isEmpty();
    }

    @Test
    void goldenQuestionWithoutAnAnswerInTheDocumentsIsNamed() {
        TextFile golden = new TextFile("knowledge/", "questions.yaml", """
                questions:
                  - question: When was the bridge opened?
                    language: en
                    intent: when
                    answers: ["1911 … bridge"]
                  - question: When was the bridge burned?
                    language: en
                    intent: when
                    answers: ["1913"]
                  - question: When was the bridge opened again?
                    language: en
                    intent: when
                    answers: ["1911"]
                    documents: [ferry]
                  - question: How old is the clerk?
                    language: en
                    intent: how_much
                    unanswerable: true
                """);
        List<Problem> warnings = warnings(
                List.of(document("en", "restated", "The bridge was opened in 1911."), golden));
        assertThat(warnings.stream().map(Problem::line)).containsExactly(6, 10);
        assertThat(warnings).allSatisfy(
                warning -> assertThat(warning.message()).startsWith("no sentence of the documents answers this"));
    }

    @Test
    void wordingsThatNoSentenceAnswersOrTooManyAreNamed() {
        TextFile rail = new TextFile("knowledge/", "wordings/rail.yaml", """
                asked:
                  - answers: ["1911 … bridge"]
                    en: ["When was the bridge opened?"]
                  - answers: ["1913"]
                    en: ["When was the bridge burned?"]
                  - answers: ["bridge"]
                    en: ["What about the bridge?"]
                """);
        TextFile ferry = new TextFile("knowledge/", "wordings/ferry.yaml", """
                asked: [{answers: [ferry], en: [is there a ferry]}]
                """);
        assertThat(warnings(List.of(document("en", "restated", "The bridge was opened in 1911. The bridge is of iron. "
                + "Anna Karlova paid for the bridge."), rail, ferry))).extracting(Problem::toString).satisfiesExactly(
                        one -> assertThat(one).isEqualTo("knowledge/wordings/ferry.yaml:1:9: there is no document "
                                + "`ferry` that could tell this: a file of wordings is called after its document"),
                        two -> assertThat(two)
                                .startsWith("knowledge/wordings/rail.yaml:4:5: no sentence of the document"),
                        three -> assertThat(three).startsWith("knowledge/wordings/rail.yaml:6:5: fits 3 sentences"));
    }

    @Test
    void goldenQuestionOfADocumentThatIsNotThereOrWithARegularExpressionIsToldSo() {
        TextFile golden = new TextFile("knowledge/", "questions.yaml", """
                questions:
                  - question: one
                    language: en
                    intent: when
                    answers: ["1911"]
                    documents: [raill]
                  - question: two
                    language: en
                    intent: when
                    answers: ["191[0-9]"]
                """);
        assertThat(warnings(List.of(document("en", "restated", "The bridge was opened in 1911."), golden)))
                .extracting(Problem::message).satisfiesExactly(
                        one -> assertThat(one).contains("there is no document `raill`"),
                        two -> assertThat(two).contains("no regular expressions"));
    }

    @Test
    void passagesOfNearlyTheSameWordsAreNamed() {
        String one = "The bridge over the river was opened in 1911 after ten years of work in the frost.";
        String two = "The bridge over the river was opened in 1911 after ten years of work in great frost.";
        assertThat(english(one + "\n\n" + two)).singleElement().satisfies(warning -> {
            assertThat(warning.message()).startsWith("nearly the same words as in knowledge/documents/rail.en.md:9");
            assertThat(warning.line()).isEqualTo(11);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As of 2025 the bridge stands.              | false
            As of May 2025 the bridge stands.          | false
            As of April 2025 the bridge stands.        | true
            As of 2023, the bridge stood.              | true
            As of 1 March 2024 the bridge stood.       | true
            The bridge stood in 2012.                  | false
            """)
    void factsAsOfADayLongAgoAreNamed(String sentence, boolean old) {
        assertThat(english(sentence)).hasSize(old ? 1 : 0);
    }

    @Test
    void russianFactsAsOfADayLongAgoAreNamed() {
        assertThat(russian("По состоянию на 2012 год мост стоял.")).hasSize(1);
        assertThat(russian("По состоянию на 1 июля 2025 года мост стоит.")).isEmpty();
    }

    @Test
    void placeCountsCharactersThroughMarks() {
        assertThat(english("The *bridge* was\n[opened](x) in 1911. He left.")).singleElement()
                .satisfies(
                        warning -> assertThat(warning.toString()).startsWith("knowledge/documents/rail.en.md:10:22: "));
    }

    private static List<Problem> english(String body) {
        return warnings(document("en", "restated", body));
    }

    private static List<Problem> russian(String body) {
        return warnings(document("ru", "restated", body));
    }

    private static TextFile document(String language, String rendering, String body) {
        return new TextFile("knowledge/", "documents/rail." + language + ".md",
                "---\ntitle: Rail\nlanguage: " + language + "\nrendering: " + rendering
                        + "\nsource:\n  publisher: Northern Lines\n---\n\n" + body + "\n");
    }

    private static List<Problem> warnings(TextFile... files) {
        return warnings(List.of(files));
    }

    private static List<Problem> warnings(List<TextFile> documents) {
        List<TextFile> files = new ArrayList<>(documents);
        files.add(new TextFile("knowledge/", "glossary.yaml", GLOSSARY));
        Knowledge knowledge = KnowledgeReader.read(files).value().orElseThrow();
        Optional<GoldenQuestions> golden = files.stream().filter(file -> file.name().equals("questions.yaml"))
                .findFirst()
                .map(file -> GoldenReader.read(file).value().orElseThrow());
        return Warnings.of(knowledge, golden, files, OLDEST);
    }
}
