package nerchinsk.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nerchinsk.answer.Outcome;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.MessageId;
import nerchinsk.chat.OpenQuestion;
import nerchinsk.chat.Opinion;
import nerchinsk.chat.PersonId;
import nerchinsk.chat.Verdict;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.GoldenQuestions;
import nerchinsk.golden.GoldenReader;
import nerchinsk.intent.Intent;
import nerchinsk.text.Language;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;

class StatsTest {
    private static final long PERSON = 987_654_321L;
    private static final long CHAT = 123_123_123L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final List<OpenQuestion> open = new ArrayList<>();
    private final List<Opinion> opinions = new ArrayList<>();

    private void unanswered(String question, boolean reported, String... nearest) {
        open.add(new OpenQuestion(new ChatId(CHAT), new MessageId(open.size() + 1), new PersonId(PERSON),
                question.matches(".*[а-яё].*") ? Language.RUSSIAN : Language.ENGLISH, question, List.of(nearest),
                reported, at(open.size())));
    }

    private void judged(String question, Verdict verdict, String quote) {
        opinions.add(new Opinion(new ChatId(CHAT), new MessageId(100 + opinions.size()), new PersonId(PERSON), verdict,
                question, quote, "essay.en.md", at(50 + opinions.size())));
    }

    private static Instant at(int minute) {
        return Instant.parse("2026-11-21T10:00:00Z").plusSeconds(minute * 60L);
    }

    private List<Group> groups() {
        return Grouping.of(Lack.of(open, opinions));
    }

    @Test
    void questionsThatShareTheirWordsStandTogetherTheMostFrequentFirst() {
        unanswered("How long is the pipeline?", false);
        unanswered("Сколько стоит истребитель Су-35?", false);
        unanswered("сколько стоят истребители Су-35", true);
        judged("Сколько стоил истребитель Су-35", Verdict.WRONG, "Он стоил дорого.");
        assertThat(groups()).extracting(Group::times).containsExactly(3, 1);
        assertThat(groups().getFirst().causes()).isEqualTo(
                Map.of(Cause.UNKNOWN, 1L, Cause.REPORTED, 1L, Cause.WRONG, 1L));
    }

    @Test
    void questionsAboutOtherThingsStandApart() {
        unanswered("Who built the bridge over the Amur?", false);
        unanswered("Who built the railway to Harbin?", false);
        unanswered("?", false);
        unanswered("!", false);
        assertThat(groups()).hasSize(4);
    }

    @Test
    void answersThatHelpedAreNotAmongTheOpenQuestions() {
        judged("When was it?", Verdict.GOOD, "In 1689.");
        assertThat(groups()).isEmpty();
    }

    @Test
    void exportsNameNobody() {
        unanswered("Who built the bridge?", true, "A bridge was built.");
        judged("Who built the bridge?", Verdict.BAD, "A bridge was built.");
        String all = UnansweredCsv.of(groups()) + GoldenDraft.of(groups(), lack -> Intent.WHO)
                + new Report(DAY, List.of(), opinions, List.of(), groups()).lines(9);
        assertThat(all).doesNotContain(Long.toString(PERSON)).doesNotContain(Long.toString(CHAT));
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsHarmless() {
        unanswered("=HYPERLINK(\"http://x\")", false, "+1", "@SUM(A1)");
        unanswered("-2+3", false);
        String csv = UnansweredCsv.of(groups());
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\")\"").contains("\"'+1\"").contains("\"'@SUM(A1)\"")
                .contains("\"'-2+3\"").doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }

    @Test
    void theTableHasARowForEachGroupWhateverPeopleWrite() {
        unanswered("one,\"two\"\r\nthree\u0000\u001b[31m four\u2028five", false);
        assertThat(UnansweredCsv.of(groups())).isEqualTo("""
                \uFEFFtimes,question,language,causes,latest,other wordings,nearest 1,nearest 2,nearest 3
                1,"one,""two"" three [31m four five",en,unknown 1,2026-11-21,,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void theGoldenQuestionsAreReadOnceTheirAnswersAreFilledIn() {
        unanswered("Who said \"no\" \\ yes: # [x]?", false, "Somebody said: \"no\".");
        unanswered("Сколько стоит Су-35?", true);
        String draft = GoldenDraft.of(groups(), lack -> Intent.HOW_MUCH);
        String filled = draft.replace("answers: []", "answers: [\"x\"]");
        Reading<GoldenQuestions> reading = GoldenReader.read(new TextFile("draft.yaml", filled));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value().orElseThrow().questions()).extracting(GoldenQuestion::text)
                .containsExactly("Сколько стоит Су-35?", "Who said \"no\" \\ yes: # [x]?");
    }

    @Test
    void theReportAddsUpDaysOutcomesAndOpinions() {
        judged("Who?", Verdict.GOOD, "He.");
        judged("What?", Verdict.OUTDATED, "It.");
        List<Count> counts = List.of(new Count(DAY, Language.ENGLISH, Intent.WHEN, Outcome.FOUND, 5),
                new Count(DAY, Language.RUSSIAN, Intent.WHO, Outcome.UNKNOWN, 2),
                new Count(DAY.plusDays(1), Language.RUSSIAN, Intent.GREETING, Outcome.SMALLTALK, 1));
        assertThat(new Report(DAY, counts, opinions, List.of(new DayOfPlay(DAY, 3, 40)), groups()).lines(9))
                .contains("day        questions  found unsure unknown smalltalk  good   bad  rounds  answers",
                        "2026-11-21         7      5      0       2         0     1     1       3       40",
                        "2026-11-22         1      0      0       0         1     0     0       0        0",
                        "all                8      5      0       2         1     1     1       3       40",
                        "By intent:   when 5, who 2, greeting 1", "By language: en 5, ru 3",
                        "   1 × What? (outdated 1)", "       nearest: It.");
    }
}
