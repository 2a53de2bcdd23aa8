package nerchinsk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NAVIGATION; Home | About | Contact
            NAVIGATION; Travel Guide > Railways of the North
            NAVIGATION; Главная » Новости » Железные дороги
            NAVIGATION; Skip to main content
            NAVIGATION; Перейти к содержимому
            NAVIGATION; Содержание
            NAVIGATION; Main article: History of the line
            NAVIGATION; Основная статья: История линии
            NAVIGATION; 5 min read
            NAVIGATION; https://example.org/north
            NAVIGATION; Read also: Why the bridge was never built
            NAVIGATION; Читать также: Почему мост не построили
            NAVIGATION; Просмотров: 1 205
            NAVIGATION; Время чтения: 3 минуты
            NAVIGATION; Story continues below advertisement
            BYLINE;     Updated: July 3, 2019 at 10:15 a.m.
            NAVIGATION; - 12 -
            WIKI;       {{Infobox railway}}
            WIKI;       Категория:Железные дороги
            CAPTION;    File:Old harbour.jpg|thumb|The harbour
            CAPTION;    Фото: начальник станции
            CAPTION;    Photo by the station master / Reuters
            BYLINE;     By Anna Karlova
            BYLINE;     Posted on March 3, 2012 by admin
            BYLINE;     Автор: Анна Карлова
            CALL;       Share this
            CALL;       Читать далее
            COPYRIGHT;  © 2012 Northern Lines
            COPYRIGHT;  Все права защищены
            CONTACT;    office@example.org
            NAVIGATION; Home News Business Opinion Sports
            NAVIGATION; Главная Новости Экономика О нас
            NAVIGATION; Версия для печати
            NAVIGATION; Рейтинг: 4.5 из 5 (123 голоса)
            CAPTION;    Рис. 4. Карта железной дороги
            CAPTION;    Table 3. Freight by year
            TABLE;      1959    1849,4
            BYLINE;     И. И. Карлов
            BYLINE;     JOURNAL OF RAILWAYS Vol. 12, No. 3 (2004), pp. 101-120
            BYLINE;     Ключевые слова: мост, река
            CALL;       SKIP ADVERTISEMENT
            CALL;       Здравствуйте, Анна!
            CALL;       С уважением, редакция
            CALL;       Мы в соцсетях: VK, OK
            """)
    void linesOfPagesAreFurniture(Reason reason, String line) {
        assertThat(FurnitureRules.line(line)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            CALL;      Click here to donate to the flood appeal.
            CALL;      Please support our work with a monthly gift.
            CALL;      Нажмите здесь, чтобы узнать больше.
            CALL;      Подпишитесь на нашу рассылку.
            CALL;      Follow her on Twitter @karlova.
            CALL;      Нашли опечатку?
            CALL;      [Sign up for our morning newsletter.]
            CALL;      Вы получили это письмо, потому что подписались на рассылку.
            CALL;      You are receiving this email because you subscribed.
            CALL;      Разработка сайта — студия «Мост»
            BYLINE;    A version of this article appears in print on May 22, 2014.
            COOKIES;   We value your privacy.
            CONTACT;   ООО «Мост», 101000, Москва, ул. Речная, 1.
            CALL;      Выделите её и нажмите Ctrl+Enter.
            SERIES;    This essay is part of a series on railways.
            SERIES;    Эта статья — часть цикла о железных дорогах, все материалы серии ниже.
            CONTACT;   Telephone: (+7) 412-00-11, fax: (+7) 412-00-12, e-mail:
            CONTACT;   Тел.: 8 (412) 00-11-22
            SIDEBAR;   Your Header Sidebar area is currently empty.
            COOKIES;   We use cookies to improve your experience.
            COOKIES;   Сайт использует файлы cookie.
            """)
    void sentencesOfPagesAreFurniture(Reason reason, String sentence) {
        assertThat(FurnitureRules.sentence(sentence)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"China donated two million masks to Russia in 2020.", "By 1911 the bridge was open.",
            "The two sides share a border of 4,209 km.", "In February 2022 the leaders signed a joint statement.",
            "The telephone line between Moscow and Beijing was opened in 1959.", "Printed books came by rail.",
            "He wrote a series of letters.",
            "Автор: так называли его все, хотя он не написал ни одной книги, и даже письма его писал секретарь, и даже подпись под ними была чужая, а почерк и вовсе никто не узнал бы, если бы его спросили об этом в суде.",
            "Стороны договорились поделиться опытом.", "Russia–China trade: 1990s to today",
            "Telephone diplomacy began in 1998.",
            "Copyrights of Russian publishers were recognised in 1992.", "Page after page was burned.",
            "Home rule was promised.", "Updated aircraft arrived in 2001.", "See the treaty of 1858.",
            "The rest of the army followed the general to Mukden.", "Read aloud in 1901, the pact surprised nobody."})
    void sentencesAboutTheSubjectAreNone(String sentence) {
        assertThat(FurnitureRules.sentence(sentence)).isEqualTo(Optional.empty());
        assertThat(FurnitureRules.line(sentence)).isEqualTo(Optional.empty());
    }
}
