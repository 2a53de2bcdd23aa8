package nerchinsk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nerchinsk.fixtures.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private static Reading<YamlNode> read(String text) {
        return YamlReader.read(new TextFile("f.yaml", text));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    private static YamlMapping mapping(String text) {
        Reading<YamlNode> reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return (YamlMapping) reading.value().orElseThrow();
    }

    @Test
    void everyNodeKnowsItsPlace() {
        YamlMapping root = mapping("# comment\nterms:\n  - id: amur\n    names: [Амур, Хэйлунцзян]\n");
        YamlList terms = (YamlList) root.get("terms").orElseThrow();
        YamlMapping term = (YamlMapping) terms.items().getFirst();
        YamlList names = (YamlList) term.get("names").orElseThrow();

        assertThat(root.place()).isEqualTo(new Place("f.yaml", 2, 1));
        assertThat(terms.place()).isEqualTo(new Place("f.yaml", 3, 3));
        assertThat(term.place()).isEqualTo(new Place("f.yaml", 3, 5));
        assertThat(term.entries().getLast().place()).isEqualTo(new Place("f.yaml", 4, 5));
        assertThat(names.items()).containsExactly(new YamlScalar("Амур", true, new Place("f.yaml", 4, 13)),
                new YamlScalar("Хэйлунцзян", true, new Place("f.yaml", 4, 19)));
    }

    @Test
    void columnsCountCharactersAndNotTheirHalves() {
        YamlList list = (YamlList) read("[😀, b]").value().orElseThrow();
        assertThat(list.items().getLast().place()).isEqualTo(new Place("f.yaml", 1, 5));
    }

    @Test
    void linesAreThoseOfAnEditorEvenBesideRareLineEnds() {
        assertThat(mapping("a: \"x\u2028y\u0085z\"\nb: 1\n").entries().getLast().place().line()).isEqualTo(2);
    }

    @Test
    void frontMatterCountsFromTheLineWhereItBegins() {
        assertThat(YamlReader.read("x.en.md", "title: a\ntitle: b\n", 2).problems()).extracting(Problem::toString)
                .containsExactly("x.en.md:3:1: the key `title` stands in line 2 already: keep one of the two");
    }

    @Test
    void aTabIsCalledOneAndAMissingSpaceIsNamedWhereItIsMissing() {
        assertThat(problems("source:\n\tpublisher: X\n"))
                .containsExactly(
                        "f.yaml:2:1: not YAML: a tab stands here: indent with spaces, and write a space after a "
                                + "colon");
        assertThat(problems("a:\tX\n")).singleElement().asString()
                .startsWith("f.yaml:1:3: not YAML: a tab stands here");
        String missing = "not YAML: a space is missing after the colon: write key: value";
        assertThat(problems("title:No space\n\nlanguage: en\n")).containsExactly("f.yaml:1:7: " + missing);
        assertThat(problems("source:\n  publisher:X\n  url: y\n")).containsExactly("f.yaml:2:13: " + missing);
        assertThat(problems("a: b\nc: d: e\n")).singleElement().asString()
                .startsWith("f.yaml:2:5: ").endsWith("put a text with a colon into quotation marks");
    }

    @Test
    void mappingsKeepTheirOrder() {
        assertThat(mapping("z: 1\na: 2\nm: 3\n").entries()).extracting(YamlMapping.Entry::key).containsExactly("z",
                "a", "m");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: no       | no      | true  | false
            a: 2025     | 2025    | true  | false
            a: "2025"   | 2025    | false | false
            a: ''       | ``      | false | false
            a: ~        | ~       | true  | true
            a: null     | null    | true  | true
            a: 'null'   | null    | false | false
            a:          | ``      | true  | true
            """)
    void scalarsAreTextsAsWritten(String text, String value, boolean plain, boolean isNull) {
        YamlScalar scalar = (YamlScalar) mapping(text).get("a").orElseThrow();
        assertThat(scalar.text()).isEqualTo(value);
        assertThat(scalar.plain()).isEqualTo(plain);
        assertThat(scalar.isNull()).isEqualTo(isNull);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: China: Russia          | 1:13 | put a text with a colon into quotation marks
            a: [1, 2\\nb: c               | 2:2  | close the list with ]
            a: {b: 1                      | 1:9  | close the mapping with }
            a: 1\\nb: "open               | 2:9  | close the quotation marks
            a:\\n\\tb: 1                  | 2:1  | indent with spaces
            a: @home                      | 1:4  | put the text into quotation marks
            a: "C:\\q"                    | 1:8  | write \\\\ for a backslash
            a:\\n  - b\\n c: d            | 3:2  | indent the line like its neighbours
            a: 1\\nb                      | 2:2  | write key: value
            """)
    void syntaxFaultsSayWhereAndWhatToDo(String escaped, String place, String help) {
        String text = escaped.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(problems(text)).singleElement().asString().startsWith("f.yaml:" + place + ": not YAML: ")
                .contains(help);
        assertThat(read(text).value()).isEmpty();
    }

    @Test
    void aSyntaxFaultTellsWhereTheUnclosedThingBegan() {
        assertThat(problems("a: 1\nb: [1\nc: 2\n")).singleElement().asString().contains("that begins in line 2");
    }

    @Test
    void keysMayNotStandTwice() {
        assertThat(problems("a: 1\nb: 2\na: 3\n")).containsExactly(
                "f.yaml:3:1: the key `a` stands in line 1 already: keep one of the two");
    }

    @Test
    void keysAreWords() {
        assertThat(problems("[a]: 1\n\"\": 2\n")).containsExactly("f.yaml:1:1: a key must be a word: write key: value",
                "f.yaml:2:1: a key must be a word: write key: value");
    }

    @Test
    void anchorsAliasesAndTagsAreRefused() {
        assertThat(problems("a: &x 1\nb: *x\nc: !!int 3\n")).containsExactly(
                "f.yaml:1:4: the anchor &x is not read: remove it and write the value out where it is needed",
                "f.yaml:2:4: the alias *x is not read: write the value out",
                "f.yaml:3:4: the tag `tag:yaml.org,2002:int` is not read: remove it");
    }

    @Test
    void aBillionLaughsAreNotFunny() {
        StringBuilder text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 60; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        assertThat(ProcessorTime.of(() -> read(text.toString()))).isLessThan(Duration.ofSeconds(5));
        Reading<YamlNode> reading = read(text.toString());
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).hasSize(101).last().asString().contains("too many problems");
    }

    @Test
    void tenMegabytesOfBracketsAreRefusedUnread() {
        assertThat(problems("[".repeat(10_000_000))).containsExactly(
                "f.yaml:1:1: larger than 4 MB: part it or remove what is not needed");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            [
            {
            '- '
            '? '
            '[{a: '
            """)
    void deepNestsAreRefusedAtOnce(String piece) {
        String text = piece.repeat(4_000_000 / piece.length());
        assertThat(ProcessorTime.of(() -> problems(text))).isLessThan(Duration.ofSeconds(10));
        assertThat(problems(text)).last().asString().endsWith("nested deeper than 20 levels: make it flatter");
    }

    @Test
    void twentyLevelsAreRead() {
        assertThat(problems("[".repeat(20) + "]".repeat(20))).isEmpty();
        assertThat(problems("[".repeat(21) + "]".repeat(21))).containsExactly(
                "f.yaml:1:21: nested deeper than 20 levels: make it flatter");
    }

    @Test
    void oneDocumentIsEnough() {
        assertThat(problems("---\na: 1\n...\n")).isEmpty();
        assertThat(problems("a: 1\n---\nb: 2\n")).containsExactly(
                "f.yaml:2:1: a second YAML document begins here: keep one in a file");
    }

    @Test
    void directivesAreRefused() {
        assertThat(problems("%YAML 1.1\n---\na: 1\n")).containsExactly(
                "f.yaml:1:1: directives (%) are not read: remove the line");
    }

    @Test
    void charactersThatNobodySeesAreRefusedWhereTheyStand() {
        assertThat(problems("a: 1\nb: x\u0000y\n")).containsExactly(
                "f.yaml:2:5: the character U+0000 cannot stand in a text: remove it");
        assertThat(problems("a: \"\\a\"\n")).containsExactly(
                "f.yaml:1:4: the text has an escape for a control character: remove it");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\n'", "# only a comment"})
    void anEmptyFileIsAProblem(String text) {
        assertThat(problems(text)).containsExactly("f.yaml:1:1: nothing stands here: write key: value lines");
    }

    @Test
    void aDocumentMarkWithoutADocumentIsEmpty() {
        assertThat(read("---\n").value()).hasValueSatisfying(
                root -> assertThat(((YamlScalar) root).isNull()).isTrue());
    }
}
