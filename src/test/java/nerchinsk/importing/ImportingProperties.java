package nerchinsk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.knowledge.DocumentReader;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.VisibleText;
import nerchinsk.text.Language;
import nerchinsk.yaml.TextFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ImportingProperties {
    @Property(tries = 500)
    void paragraphReadBackHasTheSameVisibleWords(@ForAll("paragraphs") String paragraph) {
        if (Importing.read(file(paragraph), english()) instanceof ImportResult.Imported imported) {
            String title = imported.titleFrom() == ImportResult.TitleFrom.TEXT ? imported.document().title() + " " : "";
            String words = title + imported.document().sections().stream()
                    .flatMap(section -> Stream.concat(section.heading().stream(),
                            section.passages().stream().map(Passage::text)))
                    .collect(Collectors.joining(" "));
            assertThat(words).isEqualTo(VisibleText.of(paragraph));
        }
    }

    @Property(tries = 500)
    void escapedLineIsReadAsItStands(@ForAll("lines") String line) {
        String words = VisibleText.of(line);
        String file = "---\ntitle: x\nlanguage: en\nrendering: verbatim\nsource: {publisher: x}\n---\n\n"
                + Inline.plain(line).markdown() + "\n";
        DocumentReader.read(new TextFile("x.en.md", file)).value().ifPresentOrElse(
                document -> assertThat(document.sections().getFirst().passages().getFirst().text()).isEqualTo(words),
                () -> assertThat(words).isEmpty());
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("ab 1.9)#*_`[]()<>!&;\\-+=~|\"'яЖ…«»{}/:@ \u00A0").ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(6,
                        Arbitraries.strings().withCharRange('a', 'z').withCharRange('а', 'я').ofMinLength(1)
                                .ofMaxLength(9)),
                Tuple.of(2, Arbitraries.of("*a*", "_b_", "<i>", "`c`", "[d](e)", "#", "&lt;", "\\", "1.", "---", "~~",
                        "«Да»", "“Yes.”", "№", "$5", "1969", "Mr.", "U.S.", "!")));
        return word.list().ofMinSize(1).ofMaxSize(40).map(words -> "The " + String.join(" ", words) + ".");
    }

    private static ForeignFile file(String text) {
        return new ForeignFile("text.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportRequest english() {
        return new ImportRequest(Optional.empty(), Optional.of(Language.ENGLISH), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
