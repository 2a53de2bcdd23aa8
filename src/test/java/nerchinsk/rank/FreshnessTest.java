package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fact.Mentions;
import nerchinsk.intent.Intent;
import nerchinsk.intent.IntentGuess;
import nerchinsk.knowledge.Glossary;
import nerchinsk.language.Word;
import nerchinsk.language.Words;
import nerchinsk.question.Question;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What happened in 1969?      | A border war was fought in 1969.                |
            What happened in 1969?      | The war of 1969 ended in 1970.                  | 1970
            When was the split?         | The split came in 1961.                         | 1961
            """)
    void onlyFactsThatTheQuestionDidNotBringAnswerIt(String asked, String sentence, String fresh) {
        WordForms forms = new WordForms(100);
        Analysis analysis = Analysis.of(sentence, new Mentions(Glossary.EMPTY), forms, stem -> 1);
        Question question = question(asked);
        Alignment alignment = Alignment.of(question, new Likenesses(question.keys(), forms.of(question.keys())),
                question.keys().stream().map(key -> List.<String>of()).toList(), analysis);
        assertThat(analysis.facts.stream().filter(fact -> Freshness.isFresh(fact, alignment))
                .map(fact -> fact.fact().span().of(sentence)).collect(Collectors.joining("; ")))
                .isEqualTo(fresh == null ? "" : fresh);
    }

    private static Question question(String asked) {
        List<Word> keys = Words.of(asked).stream().filter(Word::meaningful).toList();
        return new Question(asked, Language.ENGLISH, Language.ENGLISH, new IntentGuess(Intent.WHEN, Confidence.NONE),
                keys, List.of(),
                Optional.empty(), Optional.empty(), Set.of());
    }
}
