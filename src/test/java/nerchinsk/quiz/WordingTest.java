package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a date at the beginning
            In 1936, Japan and Siam signed the treaty of trade. | In which year did Japan and Siam sign the treaty of trade?
            In May 1936 Japan became a member of the league. | In May of which year did Japan become a member of the league?
            On 3 May 1936, the bridge was closed to all ships. | On 3 May of which year was the bridge closed to all ships?
            # a date at the end
            The bridge was opened in May 1936. | In May of which year was the bridge opened?
            # a second verb, a participle or another clause: nobody can be certain
            In 1936, Japan built the bridge and sold the ferry. | Which year is missing? In _____, Japan built the bridge and sold the ferry.
            The bridge led to the harbour built in 1936. | Which year is missing? The bridge led to the harbour built in _____.
            In 1936, when the war began, Japan closed the bridge. | Which year is missing? In _____, when the war began, Japan closed the bridge.
            The old ships lasted until the harbour closed in 1936. | Which year is missing? The old ships lasted until the harbour closed in _____.
            """)
    void englishSentenceBecomesAQuestionWhereItsBuildIsPlain(String sentence, String question) {
        assertThat(Documents.of(Language.ENGLISH, sentence).years()).singleElement()
                .extracting(QuizQuestion::text).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a date at the beginning
            В 1936 году Япония и Сиам подписали торговый договор. | В каком году Япония и Сиам подписали торговый договор?
            В мае 1936 года Япония закрыла мост для судов. | В мае какого года Япония закрыла мост для судов?
            3 мая 1936 года Япония закрыла мост для судов. | 3 мая какого года Япония закрыла мост для судов?
            # a date at the end; a bare participle goes before its subject
            Железнодорожный мост был открыт в мае 1936 года. | В мае какого года был открыт железнодорожный мост?
            Японские инженеры построили мост в 1936 году. | В каком году японские инженеры построили мост?
            # a date that belongs to something else
            Война началась после событий 7 июля 1936 года. | Какой год пропущен? Война началась после событий 7 июля _____ года.
            Волнения длились до постройки моста в 1936 году. | Какой год пропущен? Волнения длились до постройки моста в _____ году.
            """)
    void russianSentenceBecomesAQuestionWhereItsBuildIsPlain(String sentence, String question) {
        assertThat(Documents.of(Language.RUSSIAN, sentence).years()).singleElement()
                .extracting(QuizQuestion::text).isEqualTo(question);
    }

    @Test
    void personWhoActsIsAskedForByTheirOffice() {
        assertThat(asked(Language.ENGLISH, "Chinese Premier Anna Bell opened the bridge in 1936.", "Anna Bell"))
                .isEqualTo("Which Chinese Premier opened the bridge in 1936?");
        assertThat(asked(Language.ENGLISH, "In 1936, Anna Bell opened the bridge.", "Anna Bell"))
                .isEqualTo("In 1936, who opened the bridge?");
        assertThat(asked(Language.RUSSIAN, "Президент Андрей Соколов открыл мост в 1936 году.", "Андрей Соколов"))
                .isEqualTo("Какой президент открыл мост в 1936 году?");
        assertThat(asked(Language.RUSSIAN, "В 1936 году Андрей Соколов открыл мост.", "Андрей Соколов"))
                .isEqualTo("Кто в 1936 году открыл мост?");
    }

    private static String asked(Language language, String sentence, String right) {
        boolean english = language == Language.ENGLISH;
        String others = english
                ? " Carl Dent, Ed Fox and Guy Hill built the dam of the valley."
                : " Пётр Лебедев, Игорь Воронов и Лев Орлов строили плотину в долине.";
        String names = english
                ? "Anna Bell,Carl Dent,Ed Fox,Guy Hill"
                : "Андрей Соколов,Пётр Лебедев,Игорь Воронов,Лев Орлов";
        StringBuilder terms = new StringBuilder();
        for (String name : names.split(",")) {
            terms.append("  - {id: p%d, kind: person, %s: {name: %s, variants: [%s]}}\n".formatted(terms.length(),
                    language.code(), name, name.split(" ")[1]));
        }
        return Documents.of(language, sentence + others).withTerms(terms.toString()).questions().all().stream()
                .filter(question -> question.right().equals(right)).findFirst().orElseThrow().text();
    }
}
