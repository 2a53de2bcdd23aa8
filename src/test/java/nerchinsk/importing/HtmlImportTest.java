package nerchinsk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import nerchinsk.importing.ImportResult.Imported;
import org.junit.jupiter.api.Test;

class HtmlImportTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Railways – Northern Lines</title>
            <meta property="og:site_name" content="Northern Lines"><link rel="canonical" href="https://example.org/north">
            <style>p { color: red }</style><script>alert("The train is late.")</script></head><body>
            <header><a href="/">Northern Lines</a> The daily paper of the north.</header>
            <nav><ul><li><a href="/">Home</a><li><a href="/about">About us</a></ul></nav>
            <main><article><h1>Railways of the North</h1><p class="byline">By Anna Karlova, who writes about rails.
            <p>In 1901 the first <b>train</b> reached the&nbsp;river<sup>[3]</sup>, and <a href="/town">the town</a> grew.<br><br>It grew fast.
            <div class="toc"><p>Contents</p><ul><li><a href="#b">The bridge</a></ul></div>
            <h2 id="b">The bridge <span class="mw-editsection">[edit]</span></h2>
            <figure><img src="x.jpg"><figcaption>The bridge was painted red in 1913.</figcaption></figure>
            <p>The bridge was opened in 1911.</p><ul><li>It is 800 m long.</li><li>It has six arches.</li></ul>
            <blockquote><p>“Iron crosses everything.”</p></blockquote>
            <table><tr><th>Year</th><th>Trains</th></tr><tr><td>1911</td><td>20</td></tr></table>
            <form><p>Subscribe to our letter about trains.</p></form></article></main>
            <aside>Ten bridges that you must see.</aside><footer>© 2012 Northern Lines</footer></body></html>
            """;

    @Test
    void articleIsQuotedAndThePageAroundItIsNot() {
        Imported imported = Imports.page(PAGE);
        assertThat(Imports.quotable(imported)).containsExactly(
                "In 1901 the first train reached the river, and the town grew.",
                "It grew fast.", "The bridge was opened in 1911.", "It is 800 m long.", "It has six arches.",
                "“Iron crosses everything.”");
        assertThat(Imports.furniture(imported)).contains("About us", "Northern Lines The daily paper of the north.",
                "The bridge was painted red in 1913.", "1911 | 20", "Ten bridges that you must see.",
                "© 2012 Northern Lines",
                "By Anna Karlova, who writes about rails.");
    }

    @Test
    void headingsListsAndWhatThePageSaysAboutItselfAreKept() {
        Imported imported = Imports.page(PAGE);
        assertThat(imported.document().title()).isEqualTo("Railways of the North");
        assertThat(imported.document().source().publisher()).isEqualTo("Northern Lines");
        assertThat(imported.document().source().url()).map(Object::toString).contains("https://example.org/north");
        assertThat(Imports.headings(imported)).containsExactly("The bridge");
        assertThat(imported.text())
                .contains("- It is 800 m long.\n- It has six arches.\n", "> “Iron crosses everything.”")
                .doesNotContain("alert", "color: red");
    }

    @Test
    void oldPageInWindows1251WithTablesForItsLayoutIsRead() {
        String page = """
                <html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1251"><title>Дороги севера</title></head><body>
                <table><tr><td><a href=a>Главная</a><br><a href=b>Карта</a></td><td><h1>Дороги севера</h1><p>Первый поезд пришёл в 1901 году,
                и вокруг станции вырос город.<p>Мост построили через десять лет, и с тех пор поезда ходили до моря.</td></tr></table></body></html>
                """;
        Imported imported = (Imported) Imports.read("north.html", page.getBytes(Charset.forName("windows-1251")));
        assertThat(imported.encoding()).isEqualTo("windows-1251");
        assertThat(imported.document().fileName()).isEqualTo("dorogi-severa.ru.md");
        assertThat(Imports.quotable(imported)).containsExactly(
                "Первый поезд пришёл в 1901 году, и вокруг станции вырос город.",
                "Мост построили через десять лет, и с тех пор поезда ходили до моря.");
    }

    @Test
    void pageOfDivisionsNestedThousandsDeepIsRead() {
        String deep = "<div>".repeat(20_000) + "<p>The first train reached the river in 1901.</p>"
                + "</div>".repeat(20_000);
        assertThat(Imports.quotable(Imports.page("<html><body>" + deep + "</body></html>")))
                .containsExactly("The first train reached the river in 1901.");
    }

    @Test
    void sentencePulledOutOfTheTextIsQuotedOnlyWhereItStands() {
        ImportResult.Imported imported = Imports.page("""
                <article><h1>Ferry</h1><p>The ports reopened their ferry line on 1 July 2019.</p>
                <blockquote>“We waited eleven years for this day,” said the mayor.</blockquote>
                <p>“We waited eleven years for this day,” said the mayor of Arlen, Olga Brandt.</p>
                <p class="pullquote">A ticket costs twelve dollars.</p></article>""");
        assertThat(Imports.quotable(imported)).containsExactly("The ports reopened their ferry line on 1 July 2019.",
                "“We waited eleven years for this day,” said the mayor of Arlen, Olga Brandt.");
    }
}
