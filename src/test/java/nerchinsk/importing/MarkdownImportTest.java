package nerchinsk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import nerchinsk.importing.ImportResult.Imported;
import org.junit.jupiter.api.Test;

class MarkdownImportTest {
    @Test
    void marksAreKeptAndFurnitureIsMarked() {
        Imported imported = Imports.markdown("""
                # Railways of the North

                Home | About | Contact

                In 1901 the *first* train reached
                the [river](https://example.org/river).

                The bridge
                ----------

                - It is **800 m** long.
                - It has six arches.

                ```
                code
                ```

                | Year | Trains |
                | --- | --- |
                | 1911 | 20 |

                The bridge was opened in 1911. Tel.: +7 412 00 11 22.

                Click [here](x) to read on. Click here to donate.
                """);
        assertThat(imported.document().title()).isEqualTo("Railways of the North");
        assertThat(Imports.headings(imported)).containsExactly("The bridge");
        assertThat(Imports.quotable(imported)).containsExactly("In 1901 the first train reached the river.",
                "It is 800 m long.", "It has six arches.",
                "The bridge was opened in 1911.");
        assertThat(Imports.furniture(imported)).containsExactly("Home | About | Contact", "Tel.: +7 412 00 11 22.",
                "Click here to read on. Click here to donate.");
        assertThat(imported.text()).contains("*first*", "- It is **800 m** long.\n- It has", "```\ncode\n```",
                "| --- | --- |");
    }

    @Test
    void frontMatterOfOtherProgramsIsUnderstood() {
        Imported imported = Imports.markdown(
                "---\ntitle: 'Railways: a guide'\ntags: [a, b]\n---\n# 1900s\n\nThe first train came in 1901.\n\n# 1910s\n\nThe bridge was built.\n");
        assertThat(imported.document().title()).isEqualTo("Railways: a guide");
        assertThat(Imports.headings(imported)).containsExactly("1900s", "1910s");
    }

    @Test
    void documentThatWasImportedOnceComesOutTheSame() {
        Imported once = Imports
                .text("The Bridge\n\nHome | About | Contact\n\nThe bridge was opened in 1911.\n\nShare this\n");
        assertThat(Imports.markdown(once.text()).text()).isEqualTo(once.text());
    }

    @Test
    void keysAboveTheTextAreReadAndFootnotesHidden() {
        ImportResult.Imported imported = Imports.markdown("""
                Title: The Ferry
                Date: 2019-07-02

                The line was opened in 1921[^1] by two brothers[2].

                [^1]: Shipping Register, 1935.
                """);
        assertThat(imported.document().title()).isEqualTo("The Ferry");
        assertThat(imported.text()).contains("published: \"2019-07-02\"", "1921<!-- [^1] -->");
        assertThat(Imports.quotable(imported)).containsExactly("The line was opened in 1921 by two brothers.");
    }
}
