package nerchinsk.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class IntentModelTest {
    private static final IntentModel MODEL = IntentModel.train(ShippedQuestions.ALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            when     | When was the Treaty of Nerchinsk signed?
            when     | in what year did nixon go to china
            when     | What century did the Romans leave Britain in?
            when     | How long ago did the dinosaurs live?
            who      | Who signed the treaty of 2001?
            who      | Which physicist discovered radium?
            who      | What is the name of the man who invented the telephone?
            who      | whose idea was the silk road
            treaty   | What treaty ended the war?
            treaty   | What was signed in 2001?
            where    | Where did Putin meet Xi?
            where    | In what city were the Olympic Games held in 2008?
            where    | What is the capital of Mongolia?
            how_much | How many treaties did they sign?
            how_much | How far is it from Moscow to Beijing?
            how_much | What percentage of the oil goes to China?
            how_much | What is the population of Brazil?
            how_much | how old was mao when he died
            why      | Why did China and the USSR quarrel?
            why      | What was the reason for the split?
            why      | What caused the fire?
            what     | What is BRICS?
            what     | What does SCO stand for?
            what     | Which team won the cup?
            what     | Which countries founded the Shanghai Cooperation Organisation with China and Russia?
            where    | Which country won the cup?
            who      | What celebrated Norwegian skater won in Oslo?
            who      | Name the general who crossed the river.
            what     | Is China an ally of Russia?
            what     | How does a battery work?
            greeting | Hello!
            thanks   | thank you very much
            help     | What can you do?
            help     | who made you
            help     | Tell me about yourself, bot!
            greeting | how do you do?
            """)
    void knowsWhatAnEnglishQuestionAsksFor(String intent, String question) {
        assertThat(MODEL.classify(question, Language.ENGLISH).intent().code()).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            when     | Когда подписали Нерчинский договор?
            when     | нерчинский договор дата
            when     | В каком веке жил Шекспир?
            when     | ельцин в китай когда приехал
            who      | Кто подписал договор 2001 года?
            who      | Договор о ненападении кем был подписан?
            who      | Какой физик открыл радий?
            who      | Чья это идея?
            treaty   | Какой договор закончил войну?
            treaty   | Что подписали в 2001 году?
            where    | Где встретились Путин и Си?
            where    | В каком городе прошла Олимпиада 2008 года?
            where    | Как называется столица Монголии?
            where    | Куда поехал Ельцин?
            how_much | Сколько договоров они подписали?
            how_much | Какова длина границы?
            how_much | Какой процент нефти идёт в Китай?
            how_much | Во сколько раз выросла торговля?
            how_much | как долго длилась война
            why      | Почему поссорились Китай и СССР?
            why      | Какова причина раскола?
            why      | Зачем нужен договор?
            what     | Что такое БРИКС?
            what     | Какая команда выиграла кубок?
            what     | Какое государство поддержало Китай и Россию?
            where    | Какая страна выиграла кубок?
            who      | Какого астронома казнили?
            who      | Назовите генерала, который перешёл реку.
            how_much | Чему равен вес слона?
            what     | Союзник ли Китай России?
            what     | Как работает аккумулятор?
            greeting | Привет!
            thanks   | большое спасибо
            help     | Что ты умеешь?
            help     | кто тебя создал
            help     | Расскажи о себе, пожалуйста
            greeting | добрый день, бот
            """)
    void knowsWhatARussianQuestionAsksFor(String intent, String question) {
        assertThat(MODEL.classify(question, Language.RUSSIAN).intent().code()).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ENGLISH | when     | hi, when was the treaty signed
            ENGLISH | who      | Thanks! And who signed it?
            ENGLISH | where    | hello, please tell me where Nerchinsk is
            ENGLISH | why      | could you tell me why they quarrelled
            RUSSIAN | when     | привет, когда подписали договор
            RUSSIAN | who      | спасибо, а кто его подписал
            RUSSIAN | where    | здравствуйте, подскажите, где находится Нерчинск
            RUSSIAN | how_much | скажи пожалуйста сколько стоил контракт
            """)
    void aQuestionIsNotSwallowedByTheGreetingBeforeIt(Language language, String intent, String question) {
        assertThat(MODEL.classify(question, language).intent().code()).isEqualTo(intent);
    }

    @ParameterizedTest
    @EnumSource
    void anyTextHasAnIntentAndNonsenseIsNoSmalltalk(Language language) {
        for (String text : List.of("", " ", "🙂", "12345", "qwertz uiop", "ъыь", "a".repeat(5000))) {
            assertThat(MODEL.classify(text, language).intent().smalltalk()).as(text).isFalse();
        }
    }

    /** One fold of ten: nine tenths are learnt, the last is asked. */
    @ParameterizedTest
    @EnumSource
    void nineInTenQuestionsThatItHasNotSeenAreRight(Language language) {
        List<TrainingQuestion> learnt = new ArrayList<>();
        List<TrainingQuestion> asked = new ArrayList<>();
        for (int i = 0; i < ShippedQuestions.ALL.size(); i++) {
            (i % 10 == 0 ? asked : learnt).add(ShippedQuestions.ALL.get(i));
        }
        LanguageModel model = LanguageModel.train(language, in(language, learnt));
        List<TrainingQuestion> mine = in(language, asked);
        List<IntentGuess> guesses = mine.stream()
                .map(question -> model.classify(question.text(), Words.of(question.text()))).toList();

        double right = 0;
        double confidence = 0;
        int swallowed = 0;
        for (int i = 0; i < mine.size(); i++) {
            Intent intent = mine.get(i).intent();
            right += guesses.get(i).intent() == intent ? 1 : 0;
            confidence += guesses.get(i).confidence().value();
            swallowed += guesses.get(i).intent().smalltalk() && !intent.smalltalk() ? 1 : 0;
        }
        assertThat(right / mine.size()).isGreaterThan(0.9);
        assertThat(confidence / mine.size()).as("as sure as it is right").isBetween(right / mine.size() - 0.04, right
                / mine.size() + 0.04);
        assertThat(swallowed).isLessThan(mine.size() / 100);
    }

    @Test
    void theSameQuestionsMakeTheSameModel() {
        IntentModel again = IntentModel.train(ShippedQuestions.ALL);

        for (TrainingQuestion question : ShippedQuestions.ALL.subList(0, 500)) {
            assertThat(again.classify(question.text(), question.language())).isEqualTo(MODEL.classify(question.text(),
                    question.language()));
        }
    }

    @Test
    void aLanguageNeedsQuestionsOfTwoIntents() {
        List<TrainingQuestion> questions = List.of(new TrainingQuestion(Intent.WHEN, Language.ENGLISH, "When?"),
                new TrainingQuestion(Intent.WHO, Language.ENGLISH, "Who?"));

        assertThatThrownBy(() -> IntentModel.train(questions)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RUSSIAN");
    }

    private static List<TrainingQuestion> in(Language language, List<TrainingQuestion> questions) {
        return questions.stream().filter(question -> question.language() == language).toList();
    }
}
