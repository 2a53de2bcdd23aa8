package nerchinsk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nerchinsk.chat.Conversation;
import nerchinsk.chat.Turn;
import nerchinsk.chat.Wording;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is so. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern SOURCE = Pattern.compile("`((?:src|knowledge|config|docs)/[\\w./-]+\\w)`");
    private static final Pattern CLASS = Pattern.compile("`(?:nerchinsk\\.\\w+\\.)?([A-Z][a-z]\\w*)`");
    private static final Pattern ANCHOR = Pattern.compile("\\[[^]]*]\\(([^)#\\s]*)#([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(".")); Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksAndPathsLeadSomewhere(Path document) throws IOException {
        String text = Files.readString(document);
        Path folder = document.toAbsolutePath().getParent();
        assertThat(find(LINK, text).stream().filter(link -> !link.contains("://")))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
        assertThat(find(SOURCE, text)).allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksIntoADocumentLeadToAHeading(Path document) throws IOException {
        Matcher link = ANCHOR.matcher(Files.readString(document));
        while (link.find()) {
            Path target = link.group(1).isEmpty()
                    ? document
                    : document.toAbsolutePath().getParent().resolve(link.group(1));
            assertThat(find(HEADING, Files.readString(target)).stream().map(DocumentationTest::anchor))
                    .contains(link.group(2));
        }
    }

    /** How sites that show Markdown call a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
    }

    @ParameterizedTest
    @MethodSource("documents")
    void testsThatConfirmSomethingExist(Path document) throws IOException {
        assertThat(classes()).containsAll(find(TEST, Files.readString(document)));
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            return sources.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "docs/delivery.md"})
    void classesAreCalledByTheirNames(String document) throws IOException {
        assertThat(find(CLASS, Files.readString(Path.of(document)))).isSubsetOf(classes());
    }

    @Test
    void architectureTellsOfEveryPackage() throws IOException {
        List<String> told = find(PACKAGE_ROW, Files.readString(Path.of("ARCHITECTURE.md")));
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/nerchinsk"))) {
            assertThat(told).containsExactlyInAnyOrderElementsOf(
                    folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList());
        }
    }

    @Test
    void readmeOpensWithAConversationThatTakesPlaceAsWritten() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String session = readme.substring(readme.indexOf("```text\n") + 8, readme.indexOf("\n```\n"));
        Conversation conversation = Conversation.start(Language.ENGLISH);
        StringBuilder said = new StringBuilder();
        for (String line : session.lines().filter(line -> line.startsWith("> ")).toList()) {
            Turn turn = Shipped.snapshot().chat().turn(conversation, line.substring(2), Instant.EPOCH);
            conversation = turn.conversation();
            said.append(line).append('\n').append(Wording.plain().of(turn.reply())).append("\n\n");
        }
        assertThat(said.toString().strip()).isEqualTo(session.strip());
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
