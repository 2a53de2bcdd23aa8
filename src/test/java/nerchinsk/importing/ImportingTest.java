package nerchinsk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nerchinsk.importing.ImportResult.Imported;
import nerchinsk.importing.ImportResult.Refused;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as they come, with everything that pages leave in them. */
class ImportingTest {
    private static final String RAILWAY = """
            Northern Lines
            Travel Guide > Railways of the North

            Railways of the North

            Help for the flooded towns

            Northern Lines stands with the flooded towns. Click here to donate to the flood appeal.

            In 1901 the first train  reached the river, and the town grew around its station.

            The Bridge

            For ten years the ferry carried the wagons across the river. A bridge was opened in 1911.

            “[T]he river has been tamed. There is nothing that iron cannot cross.”

            August 3, 1911 Speech at the Opening

            The speech was printed in every newspaper of the province.

            1920s

            The line was doubled in 1924 and reached the sea in 1927.
            The harbour froze each winter. "The ice is our real border," wrote its master in 1928.File:Old harbour 12.jpg|thumb|The harbour in the winter of 1928
            The station keeps an office in the harbour. Telephone: (+7) 412-00-11, fax: (+7) 412-00-12, e-mail:

            Anna Karlova

            Your Footer Sidebar area is currently empty. Hurry up and add some widgets.
            """;

    @Test
    void headingsAreFoundWithoutMarksAndTheTitleByThePathAboveIt() {
        Imported imported = Imports.text(RAILWAY);
        assertThat(imported.document().title()).isEqualTo("Railways of the North");
        assertThat(imported.document().id()).isEqualTo(new DocumentId("railways-of-the-north"));
        assertThat(imported.document().language()).isEqualTo(Language.ENGLISH);
        assertThat(imported.document().source().publisher()).isEqualTo("unknown");
        assertThat(Imports.headings(imported)).containsExactly("The Bridge", "1920s");
    }

    @Test
    void whatIsNoSentenceOfTheTextIsKeptButNotQuoted() {
        Imported imported = Imports.text(RAILWAY);
        assertThat(Imports.furniture(imported)).containsExactly("Northern Lines",
                "Travel Guide > Railways of the North",
                "Help for the flooded towns",
                "Northern Lines stands with the flooded towns. Click here to donate to the flood appeal.",
                "August 3, 1911 Speech at the Opening",
                "File:Old harbour 12.jpg|thumb|The harbour in the winter of 1928",
                "Telephone: (+7) 412-00-11, fax: (+7) 412-00-12, e-mail:", "Anna Karlova",
                "Your Footer Sidebar area is currently empty. Hurry up and add some widgets.");
    }

    @Test
    void everySentenceOfTheTextCanBeQuotedWordForWord() {
        assertThat(Imports.quotable(Imports.text(RAILWAY))).containsExactly(
                "In 1901 the first train reached the river, and the town grew around its station.",
                "For ten years the ferry carried the wagons across the river. A bridge was opened in 1911.",
                "“[T]he river has been tamed. There is nothing that iron cannot cross.”",
                "The speech was printed in every newspaper of the province.",
                "The line was doubled in 1924 and reached the sea in 1927.",
                "The harbour froze each winter. \"The ice is our real border,\" wrote its master in 1928.",
                "The station keeps an office in the harbour.");
    }

    @Test
    void lineThatTheTextBelowRepeatsIsNoHeading() {
        Imported imported = Imports.text("""
                Trade by rail

                The first goods train left on May 4, 1903

                The first goods train left on May 4, 1903. It carried tea.
                """);
        assertThat(Imports.headings(imported)).isEmpty();
        assertThat(Imports.furniture(imported)).containsExactly("The first goods train left on May 4, 1903");
    }

    @Test
    void linesWithoutBlankLinesBetweenThemAreParagraphs() {
        Imported imported = Imports.text("""
                 В 1901 году к реке пришёл первый поезд, и вокруг станции вырос город, который через двадцать лет стал самым большим портом края.
                До 1911 года вагоны перевозил паром. Потом построили мост, и с этого времени поезда ходили до самого моря без остановки.
                """);
        assertThat(Imports.quotable(imported)).hasSize(2);
        assertThat(imported.document().language()).isEqualTo(Language.RUSSIAN);
        assertThat(imported.titleFrom()).isEqualTo(ImportResult.TitleFrom.FILE_NAME);
        assertThat(imported.document().title()).isEqualTo("text");
    }

    @Test
    void linesWrappedAtAColumnAreJoined() {
        Imported imported = Imports.text("""
                The long way to the sea

                The line was planned in 1890 by engineers who had never seen the
                country, and it took them nine years to learn how deep the frost
                goes there. When the first rails were laid at last, half of the co-
                operation between the two provinces had been forgotten, and co-
                operation had to be learned anew. The cooperation lasted, though the
                border moved twice.

                After that came the war. Nobody travelled for pleasure then, and the
                wagons carried nothing but grain.
                """);
        assertThat(Imports.quotable(imported)).hasSize(2).first().asString()
                .contains("never seen the country, and").contains("half of the cooperation between")
                .contains("The cooperation lasted");
    }

    @Test
    void windowsLineEndsAndTabsMakeNoDifference() {
        assertThat(Imports.text(RAILWAY.replace("\n", "\r\n")).text()).isEqualTo(Imports.text(RAILWAY).text());
        assertThat(Imports.text("\uFEFF" + RAILWAY).text()).isEqualTo(Imports.text(RAILWAY).text());
    }

    @Test
    void wikiMarksAreResolvedAndFootnotesHidden() {
        Imported imported = Imports.text("""
                == Early years ==
                The [[Ferry (river)|ferry]] was sold in 1912.[12] It was {{convert|20|m}} long.[citation needed] The [[station]] stayed.

                {{Infobox railway}}

                [[Category:Railways]]
                """);
        assertThat(Imports.quotable(imported))
                .containsExactly("The ferry was sold in 1912. It was long. The station stayed.");
        assertThat(imported.text()).contains("<!-- [12] -->");
        assertThat(Imports.furniture(imported)).containsExactly("{{Infobox railway}}", "Category:Railways");
    }

    @Test
    void bulletsStayAList() {
        Imported imported = Imports.text("""
                The station sold three things in its first winter, as the books of the year tell:

                • tea from the south
                • furs from the north
                • 1. class tickets
                """);
        assertThat(imported.text()).contains("- tea from the south\n- furs from the north\n- 1\\. class tickets\n");
    }

    @Test
    void marksOfMarkdownInPlainTextAreReadAsTheyStand() {
        String text = "1. The *first* line_of_code was <b>bold</b> # and [not](a link) `tick` &amp; \\ done | ~ == --.";
        assertThat(Imports.quotable(Imports.text(text + "\n"))).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- alone in its line, this is what he said.",
            "# 7 is the number of the line that went to the sea.",
            "> This is how letters were answered then, in the days of the old post.",
            "+ 20 degrees were measured in the sun.",
            "= The sum of the two, as the clerk wrote in the book."})
    void beginningsOfLinesAreReadAsTheyStand(String line) {
        assertThat(Imports.quotable(
                Imports.text("The words of the clerk were these, and no others were found.\n\n" + line + "\n")))
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                 | reason
            text.md.zip            | is not of a kind that can be imported
            ../text.txt            | has a name with folders in it
            ..\\text.txt           | has a name with folders in it
            ..                     | has a name with folders in it
            """)
    void namesThatCannotBeImportedAreRefused(String name, String reason) {
        Refused refused = (Refused) Imports.read(name, "The text of the file is here.");
        assertThat(refused.file()).isEqualTo(name);
        assertThat(refused.reason()).startsWith(reason);
    }

    @Test
    void whatIsNoTextIsRefusedWithAWord() {
        assertThat(reason("a.md", new byte[]{'P', 'K', 3, 4, 20, 0, 8, 8})).isEqualTo(
                "is a ZIP archive or an office document, not a text: save it as plain text, Markdown or HTML");
        assertThat(reason("a.txt", new byte[0])).isEqualTo("is empty");
        assertThat(reason("a.txt", "\n \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("is empty");
        assertThat(reason("a.txt", new byte[]{1, 2, 3, 0, 0, 0, 7, 8, 9, (byte) 200, 4, 5}))
                .startsWith("is not a text");
        assertThat(reason("a.txt", new byte[Importing.MOST_BYTES + 1])).startsWith("is larger than 8 MB");
        assertThat(reason("a.txt", "word ".repeat(30_000).getBytes(StandardCharsets.UTF_8)))
                .startsWith("has a paragraph of more than 100000 characters");
        assertThat(reason("a.txt", "Home | About | Contact\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("holds nothing that could be quoted");
    }

    @Test
    void otherLanguagesAreRefusedUnlessToldOtherwise() {
        byte[] german = ("Der erste Zug kam im Jahr 1901 an den Fluss, und um den Bahnhof wuchs eine Stadt, die zwanzig Jahre später der "
                + "größte Hafen des Landes war. Dann kam der Krieg, und niemand reiste mehr zum Vergnügen. Die Wagen trugen nur noch Korn.")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(reason("a.txt", german)).startsWith("is in neither English nor Russian");
        assertThat(reason("a.txt", "第一列火车于1901年到达河边。".getBytes(StandardCharsets.UTF_8))).startsWith("is in neither");
        ImportRequest english = new ImportRequest(Optional.empty(), Optional.of(Language.ENGLISH), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertThat(Importing.read(new ForeignFile("a.txt", german), english)).isInstanceOf(Imported.class);
    }

    @Test
    void whatTheRequestSaysComesFirst() {
        ImportRequest request = new ImportRequest(Optional.of(new DocumentId("north")), Optional.empty(),
                Optional.of("Railways: a \"guide\""),
                Optional.of("Northern Lines"), Optional.of("https://example.org/north"));
        Imported imported = (Imported) Importing
                .read(new ForeignFile("a.txt", RAILWAY.getBytes(StandardCharsets.UTF_8)), request);
        assertThat(imported.document().fileName()).isEqualTo("north.en.md");
        assertThat(imported.document().title()).isEqualTo("Railways: a \"guide\"");
        assertThat(imported.document().source().publisher()).isEqualTo("Northern Lines");
        assertThat(imported.document().source().title()).contains("Railways of the North");
        assertThat(imported.document().source().url()).map(Object::toString).contains("https://example.org/north");
    }

    private static String reason(String name, byte[] bytes) {
        return ((Refused) Imports.read(name, bytes)).reason();
    }

    @Test
    void shortLinesBelowAWrappedTextDoNotHideThatItIsWrapped() {
        ImportResult.Imported imported = Imports.text("""
                The Ferry of Arlen

                The ferry line between Port Arlen and Port Berg was opened in 1921 by
                two brothers, who had bought a steamer in Harbin. It carried timber,
                mail and passengers for eighty-seven years.[4]

                Early years

                The first steamer made the passage in four hours. In 1934 a second
                ship, the Berg, joined the line.

                ----------------------------------------
                [4] Shipping Register, 1935, p. 12.
                Share this: Facebook
                Read also: The bridge that was never built
                Print this page
                """);
        assertThat(Imports.headings(imported)).containsExactly("Early years");
        assertThat(Imports.quotable(imported)).containsExactly(
                "The ferry line between Port Arlen and Port Berg was opened in 1921 by two brothers, who had bought a steamer "
                        + "in Harbin. It carried timber, mail and passengers for eighty-seven years.",
                "The first steamer made the passage in four hours. In 1934 a second ship, the Berg, joined the line.");
    }

    @Test
    void wordsPartedAtTheEndsOfLinesAreMadeWhole() {
        ImportResult.Imported imported = Imports.text("""
                In 1946 the line was taken over by the state. The number of passen-
                gers rose from four thousand in 1946 to twenty-one thousand in 1960,
                and the Sino-Soviet border was crossed by more people than ever be-
                fore. The military-technical council of the port met in May, and so-
                viet officers came aboard.
                """);
        assertThat(Imports.quotable(imported)).singleElement().asString().contains("passengers", "before",
                "Sino-Soviet",
                "military-technical");
    }

    @Test
    void hyphensOfWordsStayWhereNoWordsAreParted() {
        ImportResult.Imported imported = Imports.text("""
                In 1946 the line was taken over by the state, and for the first post-
                war years it carried no passengers. The number of its ships rose from
                two in 1946 to nine in 1960, and it had two docks, of which the old
                one had been the property of the brothers.
                """);
        assertThat(Imports.quotable(imported)).singleElement().asString().contains("post-war");
    }

    @ParameterizedTest
    @ValueSource(strings = {"References", "Notes and references:", "External links", "Примечания", "См. также"})
    void whatStandsBelowTheTextForScholarsIsNotQuoted(String heading) {
        ImportResult.Imported imported = Imports.markdown("# Ferry\n\nThe ferry was closed in 2008.\n\n## " + heading
                + "\n\n1. Smith, J. Ships of the North. Oxford, 1999.\n2. The Bridge.\n\n## Later\n\nIt was opened again.\n");
        assertThat(Imports.quotable(imported)).containsExactly("The ferry was closed in 2008.", "It was opened again.");
    }

    @Test
    void footnotesBehindAWordLeaveNoSpaceBeforeTheFullStop() {
        assertThat(Imports.quotable(Imports.text("The line was closed in 2008 [12]. Nobody mourned it.\n")))
                .containsExactly("The line was closed in 2008. Nobody mourned it.");
    }

    @Test
    void pagesOfABookLoseTheirHeadsAndNotesAndKeepTheirSentences() {
        ImportResult.Imported imported = Imports.text("""
                Railways of the North                                       15

                CHAPTER 2. THE BRIDGE

                The bridge over the wide river was built in three years by engi-
                neers who came from the south. They used the steel of the moun-
                tain works1.

                1 State Archive of the North. File 12, p. 5.

                                            - 15 -
                16                                     Railways of the North

                Table 3. Freight in tons
                1911    1849,4
                1912    674,8

                In 1912 the line was extended to
                the northern harbour.
                """);
        assertThat(Imports.quotable(imported)).containsExactly(
                "The bridge over the wide river was built in three years by engineers who came from the south. They used "
                        + "the steel of the mountain works.",
                "In 1912 the line was extended to the northern harbour.");
    }

    @Test
    void chronicleIsNoTableOfContents() {
        assertThat(Imports.quotable(Imports.text("""
                A short chronicle

                1911\tThe bridge over the river was opened by the governor.
                1912    The line was extended to the northern harbour.
                """))).containsExactly("1911 The bridge over the river was opened by the governor.",
                "1912 The line was extended to the northern harbour.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Comments", "Leave a comment", "Комментарии (2)", "2 thoughts on “The bridge”"})
    void whatReadersWroteBelowATextIsNotQuoted(String heading) {
        String text = "In 1911 the bridge over the river was opened by the governor, and trains began to run to the north.";
        assertThat(Imports.quotable(Imports.markdown("# The bridge\n\n" + heading + "\n\n" + text + "\n\n## " + heading
                + "\n\nA great bridge, it took them long enough to build it.\n\n### Ann\n\nIt is far too narrow, I think.\n")))
                .containsExactly(text);
    }

    @Test
    void linksWithinAMarkdownFileAreNoText() {
        assertThat(Imports.quotable(Imports.markdown("""
                # The bridge

                - [Building](#building)
                - [Later years](#later-years)

                ## Building

                In 1911 the bridge over the river was opened by the governor.
                """))).containsExactly("In 1911 the bridge over the river was opened by the governor.");
    }

    @Test
    void indentedLineBeginsAParagraph() {
        ImportResult.Imported imported = Imports.text("""
                    Первый пароход проходил пролив за четыре часа. В 1934 году к нему
                присоединился второй, «Берг», построенный в Гданьске на верфи Ленина.
                    Проезд стоил два рубля, а для детей один, и так было до войны, пока
                линия не перешла государству.
                """.indent(1));
        assertThat(Imports.quotable(imported)).hasSize(2).last().asString().startsWith("Проезд");
    }
}
