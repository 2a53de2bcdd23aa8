package nerchinsk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;

class DocumentReaderProperties {
    private static final String HEADER = "---\ntitle: T\nlanguage: en\nrendering: restated\n"
            + "source: {publisher: P}\n---\n";

    @Property(tries = 3_000)
    void anyTextIsADocumentOrAProblem(@ForAll("texts") String text) {
        Reading<Document> reading = DocumentReader.read(new TextFile("documents/x.en.md", text));
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
    }

    @Property(tries = 3_000)
    void passagesAreOneLineEachAndStandInTheirFile(@ForAll("texts") String body) {
        Reading<Document> reading = DocumentReader.read(new TextFile("documents/x.en.md", HEADER + body));
        int lines = (int) (HEADER + body).lines().count();
        reading.value().stream().flatMap(document -> document.sections().stream())
                .flatMap(section -> section.passages().stream()).forEach(passage -> {
                    assertThat(passage.text()).isNotBlank().isEqualTo(VisibleText.of(passage.text()));
                    assertThat(passage.line()).isBetween(7, lines);
                });
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("word ", "Слово ", "\n", "\n\n", "---\n", "\n---\n", "title: x\n",
                "language: en\n", "source:\n", "  publisher: y\n", "# ", "## ", "=====\n", "- ", "1. ", "> ", "* ",
                "*", "**", "_", "`", "```\n", "    ", "\t", "[", "](", ")", "![", "[a]: b\n", "<", ">", "</b>",
                "<div>\n", "<!-- ", " -->", "<!-- furniture -->\n", "<!-- furniture: begin -->\n",
                "<!-- furniture: end -->\n", "| a | b |\n", "|---|---|\n", "&amp;", "&#0;", "&#xD800;", "&nbsp;", "\\",
                "  \n", "\r", "\u0000", "\u0085", "\u2028", "\uFEFF", "\u200B", "\uD83D", "😀", "~~~\n", "***\n",
                "<br>",
                "http://x");
        Arbitrary<String> patchwork = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(patchwork, Arbitraries.strings().ofMaxLength(200));
    }
}
