package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizQuestionsTest {
    private static final Place PLACE = new Place("quiz.yaml", 3, 5);
    private static final String BRIDGE = "Engineers opened the railway bridge over the Amur in 1936.";

    @Test
    void sentenceWithAYearIsAskedAndShownWithItsPublisher() {
        QuizQuestion question = Documents.of(Language.ENGLISH, BRIDGE).years().getFirst();
        assertThat(question.text())
                .isEqualTo("Which year is missing? Engineers opened the railway bridge over the Amur in _____.");
        assertThat(question.right()).isEqualTo("1936");
        assertThat(question.wrong()).hasSize(3).allMatch(year -> year.matches("19[234]\\d")).doesNotContain("1936");
        assertThat(question.explanation()).isEqualTo(BRIDGE + "\n— Archive 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was opened by the engineers of the railway in 1936.",
            "According to the engineers, the railway bridge was opened in 1936.",
            "The railway bridge was probably opened by the engineers in 1936.",
            "Engineers opened the railway bridge over the Amur about 1936.",
            "Engineers opened the railway bridge over the Amur in the 1930s.",
            "Engineers opened the bridge of 1936 over the Amur in 1936.",
            "In 1936, the two countries opened the railway bridge over the Amur.",
            "For example, engineers opened the railway bridge over the Amur in 1936.",
            "The ministers met in Harbin in 1936.", "The bridge is still closed to traffic since 1936."})
    void whatCannotBeAskedWellIsNotAsked(String sentence) {
        assertThat(Documents.of(Language.ENGLISH, sentence).questions().all()).isEmpty();
    }

    @Test
    void twoThatAreNamedBeforeMayBeCalledSo() {
        assertThat(Documents.of(Language.ENGLISH,
                "In 1936, Japan and Siam opened the bridge between the two countries.").years()).hasSize(1);
    }

    @Test
    void visitThatIsToldApartFromOthersIsAsked() {
        assertThat(Documents.of(Language.ENGLISH, "The ministers met in Harbin for the first time in 1936.").years())
                .hasSize(1);
    }

    @Test
    void yearThatAnotherDocumentGivesDifferentlyIsNotAsked() {
        assertThat(Documents.of(Language.ENGLISH, BRIDGE,
                "In 1934 engineers opened the railway bridge over the Amur.").years()).isEmpty();
    }

    @Test
    void figureThatAnotherDocumentGivesDifferentlyIsNotAsked() {
        String text = "In 1936 the fleet of the river bought %s barges for the northern harbours.";
        Predicate<QuizQuestion> number = question -> question.right().equals("650");
        assertThat(Documents.of(Language.ENGLISH, text.formatted(650), "The river froze.").questions().all())
                .anyMatch(number);
        assertThat(Documents.of(Language.ENGLISH, text.formatted(650),
                "For the northern harbours the fleet of the river got 600 barges in 1936.").questions().all())
                .noneMatch(number);
        assertThat(Documents.of(Language.ENGLISH, text.formatted(650),
                "For the northern harbours the fleet of the river got 80 cranes in 1936.").questions().all())
                .anyMatch(number);
    }

    @Test
    void nameThatAnotherDocumentGivesDifferentlyIsNotAsked() {
        String opened = "The bridge over the river was opened by %s in 1936.";
        Predicate<QuizQuestion> name = question -> question.right().equals("Anna Bell");
        String others = " Carl Dent, Ed Fox and Guy Hill built the dam of the valley.";
        String terms = persons("Anna Bell", "Carl Dent", "Ed Fox", "Guy Hill", "Ian Moss");
        assertThat(Documents.of(Language.ENGLISH, opened.formatted("Anna Bell") + others).withTerms(terms).questions()
                .all()).anyMatch(name);
        assertThat(Documents
                .of(Language.ENGLISH, opened.formatted("Anna Bell") + others, opened.formatted("Ian Moss"))
                .withTerms(terms).questions().all()).noneMatch(name);
    }

    /** A glossary of these. */
    private static String persons(String... names) {
        return Stream.of(names).map(person -> "  - {id: " + person.toLowerCase(Locale.ROOT).replace(' ', '-')
                + ", kind: person, en: {name: " + person + "}}\n").collect(Collectors.joining());
    }

    @Test
    void formerHolderOfAnOfficeIsNotAskedFor() {
        String terms = persons("Anna Bell", "Carl Dent", "Ed Fox", "Guy Hill");
        String others = " Carl Dent, Ed Fox and Guy Hill built the dam of the valley.";
        assertThat(Documents.of(Language.ENGLISH, "In 1936, mayor Anna Bell opened the bridge." + others)
                .withTerms(terms).questions().all()).anyMatch(question -> question.right().equals("Anna Bell"));
        assertThat(Documents.of(Language.ENGLISH, "In 1936, former mayor Anna Bell opened the bridge." + others)
                .withTerms(terms).questions().all()).noneMatch(question -> question.right().equals("Anna Bell"));
    }

    @Test
    void boundOfATimeIsOnlyAskedForIfTheSentenceCountsWhatHappenedInIt() {
        assertThat(Documents.of(Language.ENGLISH, "From 1936 to 1940, Japan sold the old ships of the fleet.").years())
                .isEmpty();
        assertThat(Documents.of(Language.ENGLISH, "From 1936 to 1940, Japan sold 650 old ships of the fleet.").years())
                .hasSize(1);
    }

    @Test
    void wrongYearsAreThoseInWhichThePersonsAreHeardOf() {
        String terms = "  - {id: anna-bell, kind: person, en: {name: Anna Bell}}\n";
        List<QuizQuestion> questions = Documents.of(Language.ENGLISH,
                "Anna Bell opened the bridge in 1936. Anna Bell retired as an engineer in 1925. The river froze in 1980.")
                .withTerms(terms).years();
        assertThat(questions.stream().filter(question -> question.right().equals("1936")).findFirst().orElseThrow()
                .wrong()).allSatisfy(year -> assertThat(Integer.parseInt(year)).isBetween(1925, 1936));
    }

    @Test
    void numberOfTheSameThingsIsAskedForOnce() {
        assertThat(Documents.of(Language.ENGLISH,
                "The treaty of 1936 named five great principles of the new friendship.\n\n"
                        + "One of the five principles in the treaty of 1936 is patience.")
                .questions().all()).filteredOn(question -> question.right().equals("five")).hasSize(1);
    }

    @Test
    void questionThatFitsNoTopicHasNone() {
        assertThat(Documents.of(Language.ENGLISH, "The fleet of the river bought 650 barges for the northern harbours.")
                .questions().all()).singleElement()
                .satisfies(question -> assertThat(question.topics()).isEmpty());
    }

    @Test
    void yearInWhichTheLikeHappenedIsNoWrongOption() {
        String renewed = "Engineers renewed the railway bridge over the Amur in %d.";
        List<QuizQuestion> questions = Documents.of(Language.ENGLISH, BRIDGE + " " + renewed.formatted(1938) + " "
                + renewed.formatted(1939) + " " + renewed.formatted(1940) + " The river froze in 1980.").years();
        QuizQuestion opened = questions.stream().filter(question -> question.right().equals("1936")).findFirst()
                .orElseThrow();
        assertThat(opened.wrong()).doesNotContain("1938", "1939", "1940");
    }

    @Test
    void sameFactIsAskedOnce() {
        assertThat(Documents.of(Language.ENGLISH, BRIDGE,
                "In 1936 engineers opened the railway bridge over the Amur.").years()).hasSize(1);
    }

    @Test
    void numberThatIsOnlyABoundIsNotAsked() {
        String text = "The fleet of the river bought %s 650 barges for the northern harbours.";
        assertThat(Documents.of(Language.ENGLISH, text.formatted("more than")).questions().all()).isEmpty();
        assertThat(Documents.of(Language.ENGLISH, text.formatted("exactly")).questions().all()).singleElement()
                .satisfies(question -> assertThat(question.wrong()).allMatch(number -> number.matches("\\d\\d0")));
    }

    @Test
    void wrongNumbersGoWithTheSameFormOfTheRussianNoun() {
        assertThat(Documents.of(Language.RUSSIAN, "Пароходство купило у верфи 24 баржи для северных портов.")
                .questions().all()).singleElement()
                .satisfies(question -> assertThat(question.wrong()).allMatch(number -> number.matches("\\d[234]")));
    }

    @Test
    void wrongNamesStandInTheSameCaseAndNoneOfThemDidTheSame() {
        Documents documents = Documents.of(Language.RUSSIAN,
                "Мост построили при губернаторе Борисе Соколове в 1936 году. Пристань построили в 1950 году. "
                        + "Школу открыл Пётр Лебедев. Больницу открыл Игорь Воронов. Музей открыл Лев Орлов. "
                        + "Мост построили при губернаторе Павле Чижове в 1936 году.")
                .withTerms(person("sokolov", "Борис Соколов") + person("lebedev", "Пётр Лебедев")
                        + person("voronov", "Игорь Воронов") + person("orlov", "Лев Орлов")
                        + person("chizhov", "Павел Чижов"));
        QuizQuestion question = documents.questions().all().stream()
                .filter(asked -> asked.right().equals("Борисе Соколове")).findFirst().orElseThrow();
        assertThat(question.wrong()).containsExactlyInAnyOrder("Петре Лебедеве", "Игоре Воронове", "Льве Орлове");
    }

    private static String person(String id, String name) {
        return "  - {id: " + id + ", kind: person, ru: {name: " + name + ", variants: ["
                + String.join(", ", RussianForms.ofPerson(name).orElseThrow().subList(1, 3)) + ", "
                + RussianForms.ofPerson(name).orElseThrow().getLast() + "]}}\n";
    }

    @Test
    void editedSentenceChangesItsQuestionAndNoOther() {
        String other = "Workers finished the great dam of the valley in 1951.";
        QuizQuestions before = Documents.of(Language.ENGLISH, BRIDGE + "\n\n" + other).questions();
        QuizQuestions after = Documents.of(Language.ENGLISH,
                BRIDGE.replace("1936", "1937") + "\n\nA new paragraph.\n\n" + other).questions();
        QuizQuestion dam = before.all().getLast();
        assertThat(after.question(dam.id()).orElseThrow().right()).isEqualTo("1951");
        assertThat(after.question(before.all().getFirst().id())).isEmpty();
        assertThat(after.all().getFirst().right()).isEqualTo("1937");
    }

    @Test
    void vetoesHitByIdAndByTextAndThoseThatHitNothingAreRemarked() {
        Documents documents = Documents.of(Language.ENGLISH,
                BRIDGE + " Workers finished the great dam of the valley in 1951.");
        String bridge = documents.years().getFirst().id();
        QuizQuestions left = documents.questions(new QuizFile(List.of(),
                List.of(new Veto(bridge, PLACE), new Veto("great dam", PLACE), new Veto("small dam", PLACE)), List.of(),
                List.of()));
        assertThat(left.all()).isEmpty();
        assertThat(left.remarks()).singleElement().extracting(Problem::line, Problem::column).containsExactly(3, 5);
    }

    @Test
    void betterWordingKeepsTheIdUnlessItGivesTheAnswerAway() {
        Documents documents = Documents.of(Language.ENGLISH, BRIDGE);
        String id = documents.years().getFirst().id();
        assertThat(worded(documents, id, "When was the bridge opened?").question(id).orElseThrow().text())
                .isEqualTo("When was the bridge opened?");
        QuizQuestions told = worded(documents, id, "What was opened in 1936?");
        assertThat(told.question(id).orElseThrow().text()).contains("_____");
        assertThat(told.remarks()).hasSize(1);
    }

    private static QuizQuestions worded(Documents documents, String id, String text) {
        return documents.questions(new QuizFile(List.of(), List.of(), List.of(new BetterWording(id, text, PLACE)),
                List.of()));
    }

    @Test
    void sameKnowledgeGivesTheSameQuestions() {
        assertThat(Documents.of(Language.ENGLISH, BRIDGE).questions().all().toString())
                .isEqualTo(Documents.of(Language.ENGLISH, BRIDGE).questions().all().toString());
    }
}
