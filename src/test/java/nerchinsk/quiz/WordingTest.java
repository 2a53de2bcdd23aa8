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
            Anna Bell replaced Carl Dent as Mayor of Springfield in 1936. | In which year did Anna Bell replace Carl Dent as Mayor of Springfield?
            The building of the ship started in Kobe, Japan, in 1936. | In which year did the building of the ship start in Kobe, Japan?
            # a time or a place beside the date, and a reason after it
            In 1936, when the war began, Japan closed the bridge. | In which year, when the war began, did Japan close the bridge?
            The bridge was opened on 3 May 1936 in Kobe, where the sun shone. | On 3 May of which year was the bridge opened in Kobe, where the sun shone?
            The bridge was closed in 1936 because the river had risen. | In which year was the bridge closed?
            # what has gone on since
            The ferry has been kept in the harbour since 1936. | Since which year has the ferry been kept in the harbour?
            # who says so
            The bridge was opened in May 1936, according to Archive 0. | In May of which year was the bridge opened, according to Archive 0?
            # a second verb, a participle or another clause: nobody can be certain
            In 1936, Japan built the bridge and sold the ferry. | Which year is missing? In _____, Japan built the bridge and sold the ferry.
            The bridge led to the harbour built in 1936. | Which year is missing? The bridge led to the harbour built in _____.
            In 1936, which was cold, Japan closed the bridge. | Which year is missing? In _____, which was cold, Japan closed the bridge.
            The old ships lasted until the harbour closed in 1936. | Which year is missing? The old ships lasted until the harbour closed in _____.
            """)
    void englishSentenceBecomesAQuestionWhereItsBuildIsPlain(String sentence, String question) {
        assertThat(Documents.of(Language.ENGLISH, sentence + " Sailors of Japan and Anna Bell slept.").years())
                .singleElement()
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
            Строительство моста началось в городе Кобе в 1936 году. | В каком году началось строительство моста в городе Кобе?
            Мэр города открыл мост для судов 3 мая 1936 года. | 3 мая какого года мэр города открыл мост для судов?
            # a date in the middle, and a reason after it
            Японские инженеры открыли 3 мая 1936 года мост через реку. | 3 мая какого года японские инженеры открыли мост через реку?
            Строительство моста прекратилось в 1936 году, потому что река вышла из берегов. | В каком году прекратилось строительство моста?
            # what has gone on since
            Старый мост охраняется с 1936 года. | С какого года старый мост охраняется?
            # who says so
            По данным Archive 0, старый мост был открыт в 1936 году. | В каком году, по данным Archive 0, был открыт старый мост?
            # a date that belongs to something else
            Война началась после событий 7 июля 1936 года. | Какой год пропущен? Война началась после событий 7 июля _____ года.
            Волнения длились до постройки моста в 1936 году. | Какой год пропущен? Волнения длились до постройки моста в _____ году.
            """)
    void russianSentenceBecomesAQuestionWhereItsBuildIsPlain(String sentence, String question) {
        assertThat(Documents.of(Language.RUSSIAN, sentence + " Строгий мэр ведал строительством.").years())
                .singleElement()
                .extracting(QuizQuestion::text).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Japan and Siam signed 25 papers in May 1936. | How many papers did Japan and Siam sign in May 1936?
            ENGLISH | From 1936 to 1940, Japan granted Siam 650 licences to build ships. | How many licences to build ships did Japan grant Siam from 1936 to 1940?
            ENGLISH | Japan and Siam concluded the treaty in 1936 for a term of twenty years. | For a term of how many years did Japan and Siam conclude the treaty in 1936?
            ENGLISH | In 1936, Japan renewed the treaty for five more years. | For how many more years did Japan renew the treaty in 1936?
            ENGLISH | In 1936, Japan, which was rich, built 25 ships. | Which number is missing? In 1936, Japan, which was rich, built _____ ships.
            RUSSIAN | С 1936 по 1940 год Япония предоставила Сиаму 650 лицензий на корабли. | Сколько лицензий на корабли Япония предоставила Сиаму с 1936 по 1940 год?
            RUSSIAN | Во время визита в 1936 году Япония и Сиам подписали 25 документов, от торговли до почты. | Сколько документов Япония и Сиам подписали во время визита в 1936 году?
            RUSSIAN | В 1936 году Япония продлила договор ещё на пять лет. | На сколько лет в 1936 году Япония продлила договор?
            """)
    void figuresAreAskedForByWhatTheyCount(Language language, String sentence, String question) {
        assertThat(Documents.of(language, sentence + " Sailors of Japan slept.").questions().all())
                .extracting(QuizQuestion::text)
                .contains(question);
    }

    @Test
    void personWhoActsIsAskedForByTheirOffice() {
        assertThat(asked(Language.ENGLISH, "Chinese Premier Anna Bell opened the bridge in 1936.", "Anna Bell"))
                .isEqualTo("Which Chinese Premier opened the bridge in 1936?");
        assertThat(asked(Language.ENGLISH, "In 1936, Anna Bell opened the bridge.", "Anna Bell"))
                .isEqualTo("In 1936, who opened the bridge?");
        assertThat(asked(Language.ENGLISH, "Japan invited Chinese Premier Anna Bell for talks in 1936.", "Anna Bell"))
                .isEqualTo("Which Chinese Premier did Japan invite for talks in 1936?");
        assertThat(asked(Language.RUSSIAN, "К лету 1936 года Андрей Соколов начал чинить мост.", "Андрей Соколов"))
                .isEqualTo("Кто к лету 1936 года начал чинить мост?");
        assertThat(asked(Language.RUSSIAN, "Президент Андрей Соколов открыл мост в 1936 году.", "Андрей Соколов"))
                .isEqualTo("Какой президент открыл мост в 1936 году?");
        assertThat(asked(Language.RUSSIAN, "В 1936 году Андрей Соколов открыл мост.", "Андрей Соколов"))
                .isEqualTo("Кто в 1936 году открыл мост?");
    }

    private static String asked(Language language, String sentence, String right) {
        boolean english = language == Language.ENGLISH;
        String others = english
                ? " Carl Dent, Ed Fox and Guy Hill built the dam of the valley of Japan."
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
