package nerchinsk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code and documents can be read without going sideways. */
class LinesTest {
    private static final int WIDTH = 120;
    /** In tests a text may be as long as what it stands for. */
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String TEXT_BLOCK = "\"\"\"";
    /** Commands and what the program says are shown as they are. */
    private static final String SHOWN = "```";
    private static final String TABLE_ROW = "|";

    @TempDir
    private Path folder;

    @Test
    void codeFitsTheWidth() throws IOException {
        assertThat(tooLong(Path.of("src/main"), LinesTest::code)).isEmpty();
        assertThat(tooLong(Path.of("src/test"), LinesTest::withoutTexts)).isEmpty();
    }

    @Test
    void documentsFitTheWidthButForTablesAndWhatIsShownAsItIs() throws IOException {
        List<Path> documents = DocumentationTest.documents();
        assertThat(documents).isNotEmpty();
        for (Path document : documents) {
            assertThat(tooLong(document, LinesTest::prose)).isEmpty();
        }
    }

    @Test
    void lineThatIsTooLongIsFoundWhereItStands() throws IOException {
        String wide = "wide ".repeat(25);
        Path code = Files.writeString(folder.resolve("A.java"), "short\n// " + wide + "\n\"" + wide + "\"\n");
        assertThat(tooLong(code, LinesTest::code)).containsExactly(code + ":2", code + ":3");
        assertThat(tooLong(code, LinesTest::withoutTexts)).containsExactly(code + ":2");
        Path page = Files.writeString(folder.resolve("a.md"), "| " + wide + "\n```\n" + wide + "\n```\n" + wide + "\n");
        assertThat(tooLong(page, LinesTest::prose)).containsExactly(page + ":5");
    }

    /** What of a file has to fit the width: a line for each of its lines, empty where any length will do. */
    private interface Reading {
        List<String> of(List<String> lines);
    }

    private static List<String> tooLong(Path place, Reading reading) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(LinesTest::isRead).sorted().toList()) {
                List<String> lines = reading.of(Files.readAllLines(file));
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).codePoints().count() > WIDTH) {
                        found.add(file + ":" + (i + 1));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isRead(Path file) {
        return Stream.of(".java", ".md", ".sql").anyMatch(file.toString()::endsWith);
    }

    private static List<String> code(List<String> lines) {
        return lines;
    }

    private static List<String> withoutTexts(List<String> lines) {
        return outside(TEXT_BLOCK, lines).stream().map(line -> QUOTED.matcher(line).replaceAll("\"\"")).toList();
    }

    private static List<String> prose(List<String> lines) {
        return outside(SHOWN, lines).stream().map(line -> line.startsWith(TABLE_ROW) ? "" : line).toList();
    }

    /** The lines, empty within what {@code mark} opens and closes. */
    private static List<String> outside(String mark, List<String> lines) {
        List<String> outside = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            within ^= line.contains(mark);
            outside.add(within ? "" : line);
        }
        return outside;
    }
}
