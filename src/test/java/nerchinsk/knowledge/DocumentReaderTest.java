package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nerchinsk.fixtures.ProcessorTime;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static final String HEADER = """
            ---
            title: A title
            language: en
            rendering: restated
            source:
              publisher: A publisher
            ---
            """;
    private static final int FIRST = 8;

    private static Reading<Document> read(String text) {
        return DocumentReader.read(new TextFile("knowledge/", "documents/x.en.md", text));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString)
                .map(problem -> problem.replace("knowledge/documents/", "")).toList();
    }

    private static List<Section> sections(String body) {
        Reading<Document> reading = read(HEADER + body);
        assertThat(reading.problems()).isEmpty();
        return reading.value().orElseThrow().sections();
    }

    private static List<String> passages(String body) {
        return sections(body).stream().flatMap(section -> section.passages().stream()).map(Passage::text).toList();
    }

    private static List<String> furniture(String body) {
        return sections(body).stream().flatMap(section -> section.passages().stream())
                .filter(passage -> !passage.quotable()).map(Passage::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13-45", "2019-02-30", "2019-00", "31.02.2019", "2019.31.12", "45/13/2019"})
    void dayThatIsOnNoCalendarIsAProblemAtItsPlace(String day) {
        assertThat(problems(HEADER.replace("---\n", "").replaceFirst("^", "---\n") + "  published: " + day
                + "\n---\nThe bridge was opened.\n")).singleElement().asString()
                .startsWith("x.en.md:7:14: `published` is on no calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025", "2019-07", "2019-07-02", "31.12.2019", "12/31/2019", "2 July 2019", "июль 2019 года",
                    "about 2010", "2010-2012"})
    void dayIsWrittenAsExactAsKnown(String day) {
        assertThat(problems(HEADER.replace("---\n", "").replaceFirst("^", "---\n") + "  published: " + day
                + "\n---\nThe bridge was opened.\n")).isEmpty();
    }

    @Test
    void frontMatterWithoutAnEndIsToldWithTheLineWhereItShouldHaveEnded() {
        assertThat(problems("---\ntitle: A\nlanguage: en\n\nThe bridge was opened.\n")).containsExactly(
                "x.en.md:1:1: the front matter does not end: write a line --- after it, in line 4 at the latest");
    }

    @Test
    void theFrontMatterSaysWhatTheDocumentIs() {
        Document document = DocumentReader.read(new TextFile("documents/split-1961.ru.md", """
                ---
                title: "Раскол:  как это\u00A0было"
                language: ru
                rendering: verbatim            # word for word
                source:
                  publisher: Википедия
                  title: China–Russia relations
                  url: https://en.wikipedia.org/wiki/China–Russia_relations
                  published: 2025
                  voice: энциклопедия
                ---
                Абзац.
                """)).value().orElseThrow();
        assertThat(document).isEqualTo(new Document(new DocumentId("split-1961"), Language.RUSSIAN,
                "Раскол: как это было", Rendering.VERBATIM,
                new Source("Википедия", Optional.of("China–Russia relations"),
                        Optional.of(URI.create("https://en.wikipedia.org/wiki/China–Russia_relations")),
                        Optional.of("2025"), Optional.of("энциклопедия")),
                List.of(new Section(Optional.empty(), List.of(new Passage("Абзац.", 12, true))))));
        assertThat(document.fileName()).isEqualTo("split-1961.ru.md");
    }

    @Test
    void headingsPartSectionsAndBlankLinesPartPassages() {
        assertThat(
                sections("Before.\n\n# *1990s* &amp; later\n\nOne\nand one.\n\nTwo.\n### Deeper\nThree.\n\nSet\n---\n"))
                .containsExactly(
                        new Section(Optional.empty(), List.of(new Passage("Before.", FIRST, true))),
                        new Section(Optional.of("1990s & later"), List.of(new Passage("One and one.", FIRST + 4, true),
                                new Passage("Two.", FIRST + 7, true))),
                        new Section(Optional.of("Deeper"), List.of(new Passage("Three.", FIRST + 9, true))),
                        new Section(Optional.of("Set"), List.of()));
    }

    static List<String[]> inlineMarkdown() {
        return List.of(
                // marks are resolved
                row("*one* **two** ***three*** _four_", "one two three four"),
                row("a [link](https://example.org \"title\") here", "a link here"),
                row("a [link][ref] here\n\n[ref]: https://example.org", "a link here"),
                row("<https://example.org/>", "https://example.org/"),
                row("the `code  span` and ``a ` tick``", "the code span and a ` tick"),
                row("5 &lt; 6 &amp;&nbsp;&#1046;&shy;", "5 < 6 & Ж"),
                row("\\*not emphasis\\* \\# 1\\.", "*not emphasis* # 1."),
                row("1998\\. It began.", "1998. It began."),
                // line breaks are one space
                row("soft\nbreak", "soft break"),
                row("hard  \nbreak\\\nagain", "hard break again"),
                row("hard<br>break", "hard break"),
                // images vanish, with their words
                row("before ![a map](map.png) after", "before after"),
                row("[![a map](map.png) see](https://example.org)", "see"),
                // tags vanish, their words stay
                row("H<sub>2</sub>O and <b class=\"x\">bold</b><!-- hidden -->", "H2O and bold"),
                // what is no mark stays
                row("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
                row("«Не союзники», — *сказал* он", "«Не союзники», — сказал он"));
    }

    private static String[] row(String markdown, String seen) {
        return new String[]{markdown, seen};
    }

    @ParameterizedTest
    @MethodSource("inlineMarkdown")
    void aPassageIsWhatAReaderSees(String markdown, String seen) {
        assertThat(passages(markdown)).containsExactly(seen);
    }

    @Test
    void listItemsAndQuotedParagraphsArePassagesOfTheirOwn() {
        assertThat(passages("""
                - one
                - two
                  goes on

                  its second paragraph
                  1. nested
                3. three

                > quoted
                goes on
                >
                > > deeper
                """)).containsExactly("one", "two goes on", "its second paragraph", "nested", "three",
                "quoted goes on", "deeper");
    }

    @Test
    void tablesCodeHtmlAndBreaksAreNotQuoted() {
        assertThat(passages("""
                Text.

                | year | trade |
                |------|:-----:|
                | 2001 | 10    |

                year | trade
                --- | ---
                2001 | 10

                > | quoted |
                > | --- |

                ```
                fenced code
                ```

                ~~~ text
                more
                ~~~

                    indented code

                <div>
                a block
                </div>

                <!-- a comment -->

                ***

                ![a picture alone](map.png)

                A bar | in a text, and a dash -- too.
                """)).containsExactly("Text.", "A bar | in a text, and a dash -- too.");
    }

    @Test
    void aDocumentWithEveryFeatureIsReadInOrder() {
        assertThat(sections("""
                Intro with *marks*.

                Setext
                ======

                Para.[^1] Line  \\
                two.

                1. first
                   > quoted in a list
                2) other list

                <!-- furniture -->
                - menu
                - login

                ## **Bold** heading `x` ##

                - [ ] task

                [ref]: https://example.org "t"
                Last [ref].
                """)).containsExactly(
                new Section(Optional.empty(), List.of(new Passage("Intro with marks.", 8, true))),
                new Section(Optional.of("Setext"), List.of(new Passage("Para.[^1] Line two.", 13, true),
                        new Passage("first", 16, true), new Passage("quoted in a list", 17, true),
                        new Passage("other list", 18, true), new Passage("menu", 21, false),
                        new Passage("login", 22, false))),
                new Section(Optional.of("Bold heading x"), List.of(new Passage("[ ] task", 26, true),
                        new Passage("Last ref.", 29, true))));
    }

    @Test
    void aFurnitureMarkIsForTheBlockAfterIt() {
        assertThat(furniture("<!-- furniture -->\nHome | News\n\nText.\n\n<!--furniture-->\n- a\n- b\n\nMore.\n"))
                .containsExactly("Home | News", "a", "b");
        assertThat(furniture("- kept\n- <!-- furniture -->\n  marked\n\nText.\n")).containsExactly("marked");
    }

    @Test
    void furnitureRunsFromBeginToEnd() {
        assertThat(furniture("""
                Text.
                <!-- furniture: begin -->
                One.

                # Menu
                - two
                <!-- furniture: end -->
                Text.
                """)).containsExactly("One.", "two");
    }

    @Test
    void furnitureMarksThatDoNotFitAreProblems() {
        assertThat(problems(HEADER + "Text.\n<!-- furniture: end -->\n<!-- furniture: start -->\n"
                + "<!-- furniture: begin -->\n<!-- furniture: begin -->\nText.\n<!-- furniture -->\n")).containsExactly(
                        "x.en.md:9:1: no furniture has begun here: write `furniture: begin` before it",
                        "x.en.md:10:1: unknown mark: write `furniture`, `furniture: begin` or `furniture: end`",
                        "x.en.md:12:1: furniture has begun in line 11 already: end it first",
                        "x.en.md:12:1: this furniture never ends: write `furniture: end`",
                        "x.en.md:14:1: nothing follows that could be furniture: remove it");
    }

    @Test
    void faultsOfAllPartsAreToldTogetherWithTheirPlaces() {
        assertThat(problems("""
                ---
                titel: A title
                language: de
                rendering: translated
                source:
                  url: ftp://example.org
                  url: https://example.org
                ---
                <!-- furniture: end -->
                """)).containsExactly("x.en.md:2:1: the key `title` is missing: add it",
                "x.en.md:2:1: unknown key `titel`; known are title, language, rendering, source; did you mean `title`?",
                "x.en.md:3:11: `language` must be one of en, ru",
                "x.en.md:4:12: `rendering` must be one of restated, verbatim",
                "x.en.md:6:3: the key `publisher` is missing: add it",
                "x.en.md:6:8: `url` must be a web address that begins with http:// or https://",
                "x.en.md:7:3: the key `url` stands in line 6 already: keep one of the two",
                "x.en.md:9:1: no furniture has begun here: write `furniture: begin` before it",
                "x.en.md:9:1: no passage: write a paragraph");
    }

    @Test
    void aDocumentWithProblemsIsNotThere() {
        assertThat(read(HEADER).value()).isEmpty();
        assertThat(problems(HEADER)).containsExactly("x.en.md:8:1: no passage: write a paragraph");
        assertThat(problems(HEADER + "# Heading\n\n```\ncode\n```\n")).containsExactly(
                "x.en.md:8:1: no passage: write a paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "Text.\n", "\n---\ntitle: x\n---\n", "--- x\n", "----\n", " ---\n"})
    void aFileBeginsWithItsFrontMatter(String text) {
        assertThat(problems(text)).containsExactly("x.en.md:1:1: no front matter: begin the file with a line ---, "
                + "then title, language, rendering and source, then a line ---");
    }

    @Test
    void aFrontMatterEnds() {
        assertThat(problems("---\ntitle: x\n\nText.\n")).containsExactly(
                "x.en.md:1:1: the front matter does not end: write a line --- after it, in line 3 at the latest");
    }

    @Test
    void boundsOfTheFrontMatterMayHaveSpacesAfterThem() {
        assertThat(problems(HEADER.replace("---", "---  ") + "Text.")).isEmpty();
    }

    @Test
    void anEmptyFrontMatterIsAProblem() {
        assertThat(problems("---\n---\nText.\n")).containsExactly(
                "x.en.md:2:1: nothing stands here: write key: value lines");
    }

    @Test
    void aTitleHasCharacters() {
        assertThat(problems(HEADER.replace("A title", "''") + "Text.")).containsExactly(
                "x.en.md:2:8: `title` is empty: write a value");
        assertThat(problems(HEADER.replace("A title", "\u200B") + "Text.")).containsExactly(
                "x.en.md:2:8: `title` has no visible character: write a value");
    }

    @Test
    void headingsHaveWords() {
        assertThat(problems(HEADER + "Text.\n\n##\n")).containsExactly(
                "x.en.md:10:1: a heading without words: write some or remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X.en.md", "x.md", "x.de.md", "x_y.en.md", "договор.ru.md", "x.en.markdown", ".en.md"})
    void aNameHasIdAndLanguage(String name) {
        TextFile file = new TextFile("documents/" + name, HEADER + "Text.");
        assertThat(DocumentReader.read(file).problems()).extracting(Problem::toString).containsExactly("documents/"
                + name + ":1:1: the name must be <id>.en.md or <id>.ru.md, the id of small Latin letters, digits and "
                + "hyphens: rename the file");
    }

    @Test
    void nameAndFrontMatterAgreeOnTheLanguage() {
        TextFile file = new TextFile("documents/x.ru.md", HEADER + "Text.");
        assertThat(DocumentReader.read(file).problems()).extracting(Problem::toString).containsExactly(
                "documents/x.ru.md:3:11: `language` differs from the name of the file, which says ru: "
                        + "change one of the two");
    }

    @ParameterizedTest
    @CsvSource({"http://example.org, true", "HTTPS://example.org/a?b=c#d, true", "https://пример.рф/путь, true",
            "example.org, false", "'javascript:alert(1)', false", "'https:', false", "https://, false",
            "'https://a b', false", "mailto:a@example.org, false"})
    void aUrlIsAWebAddress(String url, boolean fine) {
        String text = HEADER.replace("  publisher: A publisher\n", "  publisher: A\n  url: '" + url + "'\n") + "Text.";
        assertThat(read(text).value().isPresent()).isEqualTo(fine);
    }

    @Test
    void aParagraphHasAnEnd() {
        assertThat(problems(HEADER + "Text.\n\n" + "word ".repeat(20_000) + "x\n")).containsExactly(
                "x.en.md:10:1: a paragraph of 100001 characters: part it with blank lines");
        assertThat(problems(HEADER + "word ".repeat(20_000))).isEmpty();
    }

    /** Marks without end took hours to read. */
    @Test
    void aParagraphOfMarksIsRefusedUnread() {
        assertThat(problems(HEADER + "Text.\n\n" + "a [b](c) *d* _e_ ![h](i)\n".repeat(200_000))).containsExactly(
                "x.en.md:10:1: a paragraph of 4800000 characters: part it with blank lines");
    }

    @Test
    void aLongListIsNoLongParagraph() {
        assertThat(problems(HEADER + "- one more point of the list\n".repeat(5_000))).isEmpty();
    }

    @Test
    void controlCharactersAreToldWhereTheyStand() {
        assertThat(problems(HEADER + "Text \u0001.\n")).containsExactly(
                "x.en.md:8:6: the character U+0001 cannot stand in a text: remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "![", "*a ", "**a* ", "<!-- ", "`a``", "| a ", "|--", "- | ", "<a ", "&#"})
    void noMarkdownTakesLong(String piece) {
        String text = HEADER + piece.repeat(300_000 / piece.length());
        assertThat(ProcessorTime.of(() -> read(text + "\n\n" + piece.repeat(1_000))))
                .isLessThan(Duration.ofSeconds(10));
    }
}
