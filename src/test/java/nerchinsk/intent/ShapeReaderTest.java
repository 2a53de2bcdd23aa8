package nerchinsk.intent;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.language.Words;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShapeReaderTest {
    private static final String NOTHING = "-";

    private static void assertShape(Language language, String question, String asker, String noun, String intent) {
        Askers askers = new Askers(language);
        Shape shape = new ShapeReader(language, askers, new Heads(language)).read(question, Words.of(
                question));
        Focus focus = shape.focus();
        assertThat(shape.asker()).isEqualTo(asker);
        assertThat(focus == null ? NOTHING : focus.noun().text()).isEqualTo(noun);
        assertThat(focus == null || focus.intent() == null ? NOTHING : focus.intent()).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the noun behind the asking word, the last of its row
            In what year was it signed?                         | what  | year       | when
            Which Chinese leader came to Moscow?                | which | leader     | who
            which president visited beijing                     | which | president  | who
            What border river froze?                            | what  | river      | where
            what percentage of the trade is in yuan             | what  | percentage | how_much
            Which two men discovered it?                        | which | men        | who
            Which famous Indian led the protest?                | which | Indian     | who
            Which Indian film won?                              | which | film       | what
            What instrument measures pressure?                  | what  | instrument | what
            what country music song was a hit                   | what  | song       | what
            # whose it is, if that is a person or a place
            What president's dog was called Fala?               | what  | president's | who
            what city hosts the air show                        | what  | city       | where
            What self-styled emperor wrote to Moscow?           | what  | emperor    | who
            What famed Russian fortress stood there?            | what  | fortress   | where
            What Monday in May was it?                          | what  | Monday     | when
            What is the GDP of China?                           | what  | GDP        | how_much
            # a verb behind the asking word, or behind the noun
            What happened on the island?                        | what  | -          | -
            What drove residents out of the city?               | what  | -          | -
            What left both of them free?                        | what  | -          | -
            What is the main reason consulting doctors give?    | what  | reason     | why
            It was signed in what city?                         | what  | city       | where
            # the noun behind "is"
            What is the average length of the border?           | what  | length     | how_much
            What was the main reason for the split?             | what  | reason     | why
            What is the Boxer Rebellion?                        | what  | -          | -
            what's the capital of China                         | what  | capital    | where
            what were the causes of the war                     | what  | causes     | why
            Which countries signed it?                          | which | countries  | where
            # the name of something
            What is the name of the treaty?                     | what  | treaty     | treaty
            What was the first name of the man who came?        | what  | man        | who
            Name the river between them.                        | none  | river      | where
            Name the man who crossed it when it froze.          | none  | man        | who
            What body of water lies between them?               | what  | water      | where
            Which is the largest of the Chinese lakes?          | which | lakes      | where
            Which of Henry's wives was first?                   | which | wives      | who
            # no noun
            What did they sign?                                 | what  | -          | -
            Who signed it?                                      | who   | -          | -
            How many treaties are there?                        | how   | -          | -
            treaty date                                         | none  | -          | -
            # what stands before the question proper
            Hi, please tell me when it was signed               | when  | -          | -
            hello                                               | none  | -          | -
            # the first asking word, unless it begins a clause of time
            How old was he when he signed it?                   | how   | -          | -
            When it rains, what do pandas do?                   | what  | -          | -
            When was it signed, and who signed it?              | when  | -          | -
            What is the name of the man who came, and when?     | what  | man        | who
            """)
    void findsTheAskerAndTheNounOfAnEnglishQuestion(String question, String asker, String noun, String intent) {
        assertShape(Language.ENGLISH, question, asker, noun, intent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the first noun behind the adjectives
            В каком году подписали договор?                     | какой   | году      | when
            Какой китайский лидер приехал в Москву?             | какой   | лидер     | who
            На какой пограничной реке это было?                 | какой   | реке      | where
            Какую долю торговли ведут в юанях?                  | какой   | долю      | how_much
            Какой инструмент измеряет давление?                 | какой   | инструмент | what
            Какая команда победила?                             | какой   | команда   | group
            Что является столицей Китая?                        | что     | столицей  | where
            Чему равна длина границы?                           | что     | длина     | how_much
            Какой второй по величине город Китая?               | какой   | город     | where
            # nouns that other cases change
            В каком напитке нет сахара?                         | какой   | напитке   | what
            За каким бойцом послали?                            | какой   | бойцом    | who
            У какого астронома был телескоп?                    | какой   | астронома | who
            На каком острове это было?                          | какой   | острове   | where
            Какова длина границы?                               | какой   | длина     | how_much
            Какими были потери сторон?                          | какой   | потери    | how_much
            Договор подписан в каком городе?                    | какой   | городе    | where
            Какой учёный открыл кислород?                       | какой   | учёный    | who
            что за договор они подписали                        | что     | договор   | treaty
            # the name of something
            Как называется пограничная река?                    | как     | река      | where
            Каково название самой длинной реки?                 | какой   | реки      | where
            Назовите столицу Китая.                             | none    | столицу   | where
            Назовите лидера, который приехал в Москву.          | none    | лидера    | who
            Назовите, в каком году он приехал.                  | какой   | году      | when
            Какое самое глубокое из озёр?                       | какой   | озёр      | where
            # no noun
            Что они подписали?                                  | что     | -         | -
            Кто подписал договор?                               | кто     | -         | -
            Сколько договоров подписали?                        | сколько | -         | -
            дата договора                                       | none    | -         | -
            # what stands before the question proper
            Привет, подскажите, когда подписан договор          | когда   | -         | -
            привет                                              | none    | -         | -
            # the first asking word, unless it begins a clause of time
            Сколько лет было Мао, когда он приехал?             | сколько | -         | -
            Когда идёт дождь, сколько спят панды?               | сколько | -         | -
            Когда стало известно, что договор подписан?         | когда   | -         | -
            Где живут такие звери, как панда?                   | где     | -         | -
            """)
    void findsTheAskerAndTheNounOfARussianQuestion(String question, String asker, String noun, String intent) {
        assertShape(Language.RUSSIAN, question, asker, noun, intent);
    }

    @Test
    void aQuestionWithoutWordsAsksNothing() {
        assertShape(Language.ENGLISH, "", Shape.NO_ASKER, NOTHING, NOTHING);
        assertShape(Language.RUSSIAN, "?! 🙂", Shape.NO_ASKER, NOTHING, NOTHING);
    }
}
