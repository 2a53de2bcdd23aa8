package nerchinsk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nerchinsk.text.Language;
import nerchinsk.text.Sentence;
import nerchinsk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables show where a passage is cut: {@code |} with spaces stands at a space, without them where none is. */
final class SentencesTest {
    private static void assertCutAsShown(String shown, Language language) {
        String passage = shown.replace(" | ", " ").replace("|", "");
        List<String> sentences = Sentences.of(passage, language).stream().map(Sentence::text).toList();
        assertThat(String.join(" | ", sentences)).isEqualTo(shown.replaceAll(" ?\\| ?", " | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            # initials
            Советником был В. И. Чуйков. | Он приехал в Китай.
            Помог маршал В.И. Чуйков. | Он приехал в Китай.
            В числе советников был маршал В.И. Чуйков.
            Прибыл президент России Б. Ельцин. | Его встретили.
            Договор подписали В. В. Путин и Цзян Цзэминь.
            В. И. Чуйков был советником.
            Письмо премьеру А. Ли пришло.
            # years and centuries
            В Китай в 1992 г. Ельцин приехал впервые.
            Это было в 1992 г. | В Китай он приехал снова.
            Это было в 1992 г. | После этого он приехал снова.
            В 1951–1960 гг. СССР помогал Китаю.
            Помощь шла в 1951–1960 гг. | Затем она прекратилась.
            В XVII в. Россия вышла к Амуру.
            В 221 г. до н. э. Цинь объединило Китай.
            В 221 г. до н.э. Цинь объединило Китай.
            В XIX–XX вв. Маньчжурия менялась.
            # lists and explanations
            Это торговля, энергетика и т. д. и они растут.
            Участие в организациях (БРИКС) и т.д. | Стоит отметить историю.
            Торговля, энергетика и т. д. | Стоит отметить историю.
            Нефть, газ, лес и др. | Китай платит юанями.
            Соседи, т. е. Россия и Китай, договорились.
            Соседи, т.е. Россия и Китай, договорились.
            Это т. н. «Сила Сибири».
            В организации, в т. ч. Россия, вступили шесть стран.
            # money and measures
            Кредит на 300 млн. долл. СССР дал в 1950 году.
            Помощь в 300 млн. долл. | Она шла пять лет.
            Длина трубы 3 тыс. км. | Её строили пять лет.
            Это 55.5 млрд долларов. | Рост большой.
            # before names
            Институт им. Ленина открылся. | Там учились китайцы.
            Бои шли за о. Даманский. | Они были короткими.
            Приехал г-н Ли. | Приехал акад. Тихвинский.
            # before numbers
            См. ст. 5 договора и стр. 12 протокола.
            # other marks and what follows them
            Мы не союзники? | Мы лучше!
            Как же так?! | Никто не знал...
            Никто не знал… | Потом узнали.
            Никто не знал… но потом узнали.
            «Мы не союзники!» — сказал Путин. | Си согласился.
            Путин сказал: «Мы не союзники». | Си согласился.
            Путин сказал: «Мы не союзники.» | Си согласился.
            Он спросил: «Мы союзники?» | Си согласился.
            Путин сказал: «Мы не союзники. Мы лучше». | Си согласился.
            «Мы не союзники. | Мы лучше», — сказал Путин.
            — Мы союзники? | — Мы лучше.
            Договор подписан.[3] | Он действует.
            Договор подписан. [3][4] | Он действует.
            (Договор подписан.) | Он действует.
            Договор (он короткий. Но важный.) подписан.
            Договор […] Подписан в Москве.
            Договор подписан (!) Китаем.
            «Сила Сибири» построена. | «Газпром» доволен.
            Торговля растёт. | 234 млрд долларов — рекорд.
            Торговля растёт. | (Данные за 2024 год.)
            Торговля растёт. 🙂
            договор подписан. | он действует.
            # lists in one paragraph
            1. Нефть. | 2. Газ. | 3. Лес.
            1) Нефть. | 2) Газ.
            I. Введение. | II. Договор.
            # missing space
            Торговля выросла.|Китай доволен.
            Это «новая эпоха».|Файл с фотографией.
            Торговля выросла.|В Китае довольны.
            Помогал и СССР.|Затем он ушёл.
            Торговля выросла.|США недовольны.
            Помог акад.Тихвинский.
            Помог И.Чуйков.
            Адрес сайта Россия.РФ известен.
            """)
    void cutsRussianPassages(String shown) {
        assertCutAsShown(shown, Language.RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            # countries and people
            China opposed the U.S. sanctions. | Russia agreed.
            To the U.S. Russia seemed close to China.
            Russia left the U.S. | The talks failed.
            Russia left the U.S. | In 2014 the talks failed.
            Russia left the U.S. | He stayed.
            Talks with the U.S.A. failed. | Russia left.
            Mr. Putin met Mr. He. | Dr. Li came too.
            Mr. He Weidong met Gen. Gerasimov.
            J. R. R. Tolkien wrote books. | They sold well.
            The visit of Boris N. Yeltsin was short.
            He came from St. Petersburg. | She did not.
            It came into force on Jan. 5. | No one objected.
            In the U.S. May was cold.
            # figures and codes
            China bought 24 Su-30MKK. | They cost $55.5 billion.
            It was 1.5 times more. | 24 were sold.
            Trade grew. | $234 billion is a record.
            He ranked No. 5. | No one objected.
            He said no. | No. 5 said yes.
            See fig. 3 and vol. II of the book.
            # Latin words
            Arms, e.g. Russian jets, were sold.
            Arms, i.e. jets, were sold.
            Oil, gas, etc. were sold. | China paid.
            Oil, gas, etc. | China paid.
            Russia vs. China is a poor title.
            It cost approx. 5 million.
            # quotations
            He said “We didn’t even use prepared speeches.” | China backed Russia.
            He said "We did not use speeches." | China backed Russia.
            He said “We did not. We never do.” | China backed Russia.
            “We did not. | We never do,” he said.
            “Why?” he asked. | “Because,” said Xi.
            He left. | "We stay," said Xi.
            He left (at once). | (She stayed.) | They met again.
            They agreed (in Moscow. Or was it Beijing?) on it.
            # other marks and what follows them
            Allies?! | No...
            They met... and parted. | They met… | Then they parted.
            The border [...] Was closed.
            The pact was signed.[3] | It holds.
            The pact was signed.[3]|It holds.
            The pact was signed. | iPhone sales fell.
            the pact was signed. | it holds.
            He came from the North. and left.
            The pact holds; etc., and so on.
            They met. | – They parted.
            # lists in one paragraph
            1. Foo. | 2. Bar. | 3. Baz.
            10. Oil is sold. | 11. Gas is sold.
            # missing space
            It was in Ukraine.|The talks failed.
            It was a "new era".|File:Vladimir Putin and Xi Jinping 57.jpg
            Is it in Ukraine?|The talks failed.
            It was in 2014.|The talks failed.
            Talks with U.S.A failed.
            Write to example.Com or read Treaty.Pdf today.
            Write to Li.Wei@Example.China or see www.Nerchinsk.Info today.
            See https://example.org/Treaty.Of/Nerchinsk for more.
            Use Node.JS and ASP.NET for it.
            # other scripts
            It is called 中俄关系。 | The name is old.
            """)
    void cutsEnglishPassages(String shown) {
        assertCutAsShown(shown, Language.ENGLISH);
    }

    @Test
    void aLineEndPartsNoSentenceButABlankLineDoes() {
        assertThat(Sentences.of("The treaty\nof 1689\n\nThe treaty\r\nof 2001", Language.ENGLISH))
                .extracting(Sentence::text).containsExactly("The treaty\nof 1689", "The treaty\r\nof 2001");
    }

    @Test
    void sentencesKnowWhereTheyStand() {
        assertThat(Sentences.of("  Да.\u00A0Нет. ", Language.RUSSIAN)).containsExactly(new Sentence("Да.", new Span(2,
                5)), new Sentence("Нет.", new Span(6, 10)));
    }

    @Test
    void whiteSpaceHoldsNoSentence() {
        assertThat(Sentences.of(" \n\u00A0\t", Language.ENGLISH)).isEmpty();
        assertThat(Sentences.of("", Language.RUSSIAN)).isEmpty();
    }
}
