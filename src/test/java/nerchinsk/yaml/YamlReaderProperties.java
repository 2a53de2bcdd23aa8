package nerchinsk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlReaderProperties {
    @Property(tries = 5_000)
    void anyTextIsAValueOrAProblem(@ForAll("texts") String text) {
        Reading<YamlNode> reading = YamlReader.read(new TextFile("f.yaml", text));
        assertThat(reading.value().isPresent() || !reading.problems().isEmpty()).isTrue();
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        assertThat(reading.problems()).allMatch(problem -> problem.line() <= lines);
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("a", "key: ", ": ", ":\n", "- ", "  ", "\n", "\r\n", "\n  ", "\n    ",
                "\t", "[", "]", "{", "}", ",", "\"", "'", "\\", "\\x0", "\\U0010FFFF", "\\uD800", "&a ", "*a", "!t ",
                "!!str ", "!<", "%YAML 1.1", "%YAML 99999999999.1\n", "%TAG ! x", "---", "\n---\n", "\n...\n", "? ",
                "| ", "|\n", ">-\n", ">9\n", "# ", "#", "<<: ", "~", "null", "0x1F", "\u0000", "\u0007", "\u0085",
                "\u2028", "\uFEFF", "\uD83D", "😀", "ё", "«");
        Arbitrary<String> patchwork = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(patchwork, Arbitraries.strings().ofMaxLength(200));
    }
}
