package nerchinsk.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d+}");
    private static final Path RESOURCES = Path.of("src/main/resources/nerchinsk");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().matches("messages\\...\\.properties")).sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noMessageHidesAnother(Path file) throws IOException {
        List<String> keys = Files.readAllLines(file).stream().filter(line -> line.matches("[a-z_.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyMessageIsThereInEveryLanguageWithTheSameGaps(Path english) throws IOException {
        Path russian = english.resolveSibling(english.getFileName().toString().replace(".en.", ".ru."));
        assertThat(gaps(russian)).isNotEmpty().isEqualTo(gaps(english));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void apostrophesDoNotEatWhatFollows(Path english) throws IOException {
        for (String language : List.of(".en.", ".ru.")) {
            Path file = english.resolveSibling(english.getFileName().toString().replace(".en.", language));
            assertThat(loaded(file).values()).allSatisfy(
                    text -> assertThat(text.toString().replace("\'\'", "")).doesNotContain("\'"));
        }
    }

    /** The texts that people read: the English file of each pair. */
    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".en.properties")).sorted().toList();
        }
    }

    private static Map<String, Set<String>> gaps(Path file) throws IOException {
        Map<String, Set<String>> gaps = new TreeMap<>();
        loaded(file).forEach((key, text) -> gaps.put(key.toString(), GAP.matcher(text.toString()).results()
                .map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new))));
        return gaps;
    }

    private static Properties loaded(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
