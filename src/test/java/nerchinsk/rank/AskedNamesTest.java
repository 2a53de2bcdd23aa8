package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nerchinsk.intent.Intent;
import nerchinsk.intent.IntentGuess;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedNamesTest {
    /** Names that nearly every sentence has weigh one, all other words three. */
    private static final Set<String> USUAL = Set.of("china", "russia");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Who asks for somebody by name wants no sentence that is asked for beside him.
            Who is Boris Yeltsin?                      | boris yeltsin
            What happened in 1969?                     | 1969
            What did China and Russia do in 1969?      | 1969
            # Beside other words a name may stand for what a sentence leaves out.
            Who refused to receive Yeltsin at lunch?   |
            # A name that nearly every sentence has tells nothing.
            Who is China?                              |
            """)
    void namesThatAreMostOfAQuestionAreNotTakenFromWordings(String asked, String names) {
        Question question = question(asked);
        assertThat(names(question, 1)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource({"Who is Boris Yeltsin?", "What happened in 1969?"})
    void namesThatNoSentenceHasAreTakenFromWordings(String asked) {
        assertThat(names(question(asked), 0)).isEmpty();
    }

    private static String names(Question question, double met) {
        double[] best = question.keys().stream().mapToDouble(key -> met).toArray();
        boolean[] names = AskedNames.of(question, weighing(question), best);
        return IntStream.range(0, names.length).filter(key -> names[key]).mapToObj(question.keys()::get)
                .map(Word::form).collect(Collectors.joining(" "));
    }

    private static Weighing weighing(Question question) {
        double[] rarity = question.keys().stream().mapToDouble(key -> USUAL.contains(key.form()) ? 1 : 3).toArray();
        return new Weighing(rarity, IntStream.range(0, rarity.length).mapToDouble(key -> rarity[key]).sum(), Set.of(),
                Set.of(), new int[0], List.of());
    }

    private static Question question(String asked) {
        List<Word> keys = Words.of(asked).stream().filter(Word::meaningful).toList();
        return new Question(asked, Language.ENGLISH, Language.ENGLISH, new IntentGuess(Intent.WHO, Confidence.NONE),
                keys, List.of(), Optional.empty(), Optional.empty(), Set.of());
    }
}
