package nerchinsk.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedQuizTest {
    private static final QuizQuestions QUESTIONS = Shipped.snapshot().quiz();

    @ParameterizedTest
    @EnumSource
    void shippedDocumentsGiveAHundredQuestions(Language language) {
        assertThat(QUESTIONS.in(language)).hasSizeGreaterThanOrEqualTo(100);
        assertThat(Topic.values()).allSatisfy(topic -> assertThat(QUESTIONS.in(language, topic)).hasSizeGreaterThan(8));
    }

    @Test
    void nothingInTheShippedFileIsInVain() {
        assertThat(QUESTIONS.remarks()).isEmpty();
    }

    @Test
    void optionsDifferAlsoWithoutCaseAndWhiteSpace() {
        assertThat(QUESTIONS.all()).allSatisfy(question -> assertThat(question.options().stream()
                .map(option -> option.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))).doesNotHaveDuplicates()
                .hasSizeBetween(4, 6));
    }

    @Test
    void rightOptionStandsInTheQuoteAndNotInTheQuestion() {
        Predicate<QuizQuestion> made = question -> question.text().contains(Gap.MARK);
        assertThat(QUESTIONS.all().stream().filter(made)).isNotEmpty().allSatisfy(question -> {
            assertThat(question.quote()).contains(question.right());
            assertThat(question.text()).doesNotContain(question.right());
            assertThat(question.explanation()).contains(question.right());
        });
    }

    @ParameterizedTest
    @EnumSource
    void rightYearIsAsOftenTheFirstAsTheLast(Language language) {
        assertRanksAreEven(QUESTIONS.in(language).stream().filter(question -> question.right().matches("\\d{4}"))
                .toList(), Comparator.naturalOrder());
    }

    @ParameterizedTest
    @EnumSource
    void rightNameCannotBeToldByTheAlphabet(Language language) {
        assertRanksAreEven(QUESTIONS.in(language).stream().filter(question -> !question.right().matches("[\\d.,]+"))
                .toList(), Comparator.naturalOrder());
    }

    @ParameterizedTest
    @EnumSource
    void rightNameCannotBeToldByItsLength(Language language) {
        List<QuizQuestion> names = QUESTIONS.in(language).stream()
                .filter(question -> !question.right().matches("[\\d.,]+")).toList();
        Stream.of(1, -1).forEach(sign -> assertThat(names.stream().filter(question -> question.wrong().stream()
                .allMatch(wrong -> sign * (question.right().length() - wrong.length()) > 0)).count())
                .isLessThan(names.size() * 2 / 5));
    }

    /** No place in the order has fewer than a tenth or more than half of the right options. */
    private static void assertRanksAreEven(List<QuizQuestion> questions, Comparator<String> order) {
        for (int rank = 0; rank <= Rivals.COUNT; rank++) {
            int place = rank;
            assertThat(questions.stream()
                    .filter(question -> question.options().stream().sorted(order).toList()
                            .indexOf(question.right()) == place)
                    .count()).isBetween(questions.size() / 10L, questions.size() / 2L);
        }
    }
}
