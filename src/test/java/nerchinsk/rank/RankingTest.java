package nerchinsk.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nerchinsk.fact.FactKind;
import nerchinsk.fact.Mentions;
import nerchinsk.fixtures.Shipped;
import nerchinsk.intent.IntentModel;
import nerchinsk.intent.TrainingQuestion;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Glossary;
import nerchinsk.knowledge.Knowledge;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Rendering;
import nerchinsk.knowledge.Section;
import nerchinsk.knowledge.Source;
import nerchinsk.language.LanguageGuesser;
import nerchinsk.question.Question;
import nerchinsk.question.QuestionReader;
import nerchinsk.question.Sources;
import nerchinsk.score.Explanation;
import nerchinsk.search.LucenePassages;
import nerchinsk.text.Language;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
    private static final Mentions TERMS = new Mentions(Glossary.EMPTY);
    private static final IntentModel INTENTS = IntentModel.train(Shipped.files().trainingQuestions());
    private static final LanguageGuesser LANGUAGES = new LanguageGuesser(texts(Language.ENGLISH),
            texts(Language.RUSSIAN));

    private static List<String> texts(Language language) {
        return Shipped.files().trainingQuestions().stream().filter(question -> question.language() == language)
                .map(TrainingQuestion::text).toList();
    }

    @Test
    void sentenceWithADateBeatsOneWithoutWhenAskedWhen() {
        assertThat(first("When was the border treaty signed?", Language.ENGLISH,
                "The border treaty was signed by both foreign ministers. The border treaty was signed in May 1991."))
                .isEqualTo("The border treaty was signed in May 1991.");
    }

    @Test
    void sentenceWithAFigureBeatsOneWithoutWhenAskedHowMuch() {
        assertThat(first("Сколько истребителей купил Китай?", Language.RUSSIAN,
                "Китай купил истребители после долгих переговоров. Китай купил 24 истребителя у завода."))
                .isEqualTo("Китай купил 24 истребителя у завода.");
    }

    @Test
    void anotherFormOfTheWordIsMet() {
        assertThat(first("Who wrote the letter?", Language.ENGLISH,
                "Stalin read the letter at once. The letter was written by Mao. The letter was long."))
                .isEqualTo("The letter was written by Mao.");
    }

    @Test
    void thingOfTheKindAskedForIsMet() {
        assertThat(first("In which language was the text printed?", Language.ENGLISH,
                "The text was printed in a small shop. The text was printed in Latin and sold abroad."))
                .isEqualTo("The text was printed in Latin and sold abroad.");
    }

    @Test
    void sentenceThatLeansOnTheOneBeforeIsReachedThroughIt() {
        List<String> order = order("What did Chuikov become after the war?", Language.ENGLISH,
                "Chuikov went to China in 1940. After the war he became a marshal. Tea was sold in Kyakhta.");
        assertThat(order).contains("After the war he became a marshal.");
        assertThat(order.indexOf("After the war he became a marshal."))
                .isLessThan(Math.max(order.indexOf("Tea was sold in Kyakhta."), 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was the bridge opened?  | In 1896 the line reached Chita. That same year the bridge was opened. The bridge is long.         | 1896
            Who refused to sign the act? | Deng Xiaoping came to Kazan. He refused to sign the act. The act was long, and the act was empty. | Deng Xiaoping
            Когда открыли мост?          | В 1896 году дорога дошла до Читы. В том же году открыли мост. Мост был очень длинным.             | 1896 году
            """)
    void dateOrPersonThatASentenceBorrowsIsItsAnswer(String asked, String passage, String answer) {
        Language language = asked.startsWith("К") ? Language.RUSSIAN : Language.ENGLISH;
        try (LucenePassages index = index(language, passage)) {
            Ranked best = new Ranking(index, TERMS, INTENTS).rank(read(asked, index)).getFirst();
            assertThat(best.answers().borrowed()).contains(answer);
            assertThat(best.sentence().leansOn().map(StoredSentence::index)).contains(0);
        }
    }

    @Test
    void sentenceOfALongPassageNamesWhatItNamesItselfWhereTheOneBeforeWasNotLookedAt() {
        String passage = "The river is long. ".repeat(50) + "He signed it in May 1991. The pact of Chita was kept. "
                + "The river is long. ".repeat(50);
        try (LucenePassages index = index(Language.ENGLISH, passage)) {
            List<Ranked> ranked = new Ranking(index, TERMS, INTENTS).rank(read("When was the pact kept?", index));
            assertThat(ranked.stream().filter(one -> one.sentence().text().startsWith("He signed")))
                    .singleElement().matches(one -> one.naming().holds(FactKind.DATE))
                    .matches(one -> !one.naming().holds(FactKind.FIGURE));
        }
    }

    @Test
    void partsOfTheExplanationAddUpToTheScore() {
        try (LucenePassages index = index(Language.ENGLISH, "The pact was signed in 1937. The pact failed.")) {
            List<Ranked> ranked = new Ranking(index, TERMS, INTENTS).rank(read("When was the pact signed?", index));
            assertThat(ranked).isNotEmpty().allSatisfy(one -> Assertions.assertThat(
                    one.why().parts().stream().mapToDouble(Explanation::value).sum())
                    .isCloseTo(one.score(), Offset.offset(1e-6)));
        }
    }

    @Test
    void sameQuestionTwiceGetsTheSameOrder() {
        try (LucenePassages index = index(Language.ENGLISH,
                "China sells tea. China sells silk. China sells rice. China sells tea.")) {
            Ranking ranking = new Ranking(index, TERMS, INTENTS);
            Question question = read("What does China sell?", index);
            assertThat(ranking.rank(question).stream().map(one -> one.sentence().number()).toList())
                    .isEqualTo(new Ranking(index, TERMS, INTENTS).rank(question).stream()
                            .map(one -> one.sentence().number())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?", "AND OR NOT", "treaty AND (signed", "title:\"pact\"~2 ^4", "*:*", "\uD800", "\u202E",
                    "🐼🐼", "«»", "pact \u0000 pact"})
    void syntaxOfLuceneAndOddCharactersDoNoHarm(String asked) {
        try (LucenePassages index = index(Language.ENGLISH, "The pact was signed in 1937. The pact failed.")) {
            assertThat(new Ranking(index, TERMS, INTENTS).rank(read(asked, index))).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static String first(String asked, Language language, String... passages) {
        return order(asked, language, passages).getFirst();
    }

    private static List<String> order(String asked, Language language, String... passages) {
        try (LucenePassages index = index(language, passages)) {
            return new Ranking(index, TERMS, INTENTS).rank(read(asked, index)).stream()
                    .map(one -> one.sentence().text())
                    .toList();
        }
    }

    private static Question read(String asked, LucenePassages index) {
        return new QuestionReader(LANGUAGES, INTENTS, TERMS, Sources.NONE, index.lexicon()).read(asked);
    }

    private static LucenePassages index(Language language, String... passages) {
        List<Passage> list = Arrays.stream(passages).map(text -> new Passage(text, 1, true)).toList();
        Document document = new Document(new DocumentId("a"), language, "History", Rendering.VERBATIM,
                new Source("Nobody", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                List.of(new Section(Optional.empty(), list)));
        Knowledge knowledge = new Knowledge(List.of(document), Glossary.EMPTY);
        return LucenePassages.index(PassageStore.of(knowledge), TERMS, List.of());
    }
}
