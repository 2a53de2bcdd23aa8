package nerchinsk.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.TextFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeFolderTest {
    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void makeFolderWithOneDocument() throws IOException {
        folder = temp.resolve("knowledge");
        write("documents/x.en.md", "text\n");
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<String> ownFiles() {
        return KnowledgeFolder.read(folder).files().stream().filter(file -> !file.prefix().equals("(bundled) "))
                .map(TextFile::name).toList();
    }

    private List<String> problems() {
        return problems(folder);
    }

    private List<String> problems(Path read) {
        return KnowledgeFolder.read(read).problems().stream().map(Problem::toString)
                .map(problem -> problem.replace(temp + "/", "")).toList();
    }

    @Test
    void readsTheLayoutInTheOrderOfNames() throws IOException {
        write("quiz.yaml", "q");
        write("questions.yaml", "q");
        write("glossary.yaml", "g");
        write("documents/b.ru.md", "b");
        write("documents/a.en.md", "a");
        write("intents/when.en.txt", "when");
        write("notes.txt", "left alone");
        write("pictures/map.png", new byte[]{1, 2, -1});

        assertThat(problems()).isEmpty();
        assertThat(ownFiles()).containsExactly("documents/a.en.md", "documents/b.ru.md", "documents/x.en.md",
                "glossary.yaml", "intents/when.en.txt", "questions.yaml", "quiz.yaml");
    }

    @Test
    void filesAreCalledAsTheOperatorCallsThem() {
        TextFile file = KnowledgeFolder.read(folder).files().getFirst();
        assertThat(file.name()).isEqualTo("documents/x.en.md");
        assertThat(file.path()).isEqualTo(folder + "/documents/x.en.md");
    }

    @Test
    void whatIsAbsentComesFromTheProgram() throws IOException {
        write("intents/when.en.txt", "our own");
        List<TextFile> files = KnowledgeFolder.read(folder).files();

        assertThat(files).extracting(TextFile::name).containsAll(BundledDefaults.names()).doesNotHaveDuplicates();
        assertThat(files).filteredOn(file -> file.name().equals("intents/when.en.txt")).extracting(TextFile::text)
                .containsExactly("our own");
        assertThat(files).filteredOn(file -> file.name().equals("glossary.yaml")).extracting(TextFile::path)
                .containsExactly("(bundled) glossary.yaml");
    }

    @Test
    void whatIsPresentAndBrokenIsNotReplaced() throws IOException {
        write("glossary.yaml", new byte[]{'t', ':', ' ', (byte) 0xC3});
        assertThat(KnowledgeFolder.read(folder).files()).extracting(TextFile::name).doesNotContain("glossary.yaml");
        assertThat(problems()).containsExactly(
                "knowledge/glossary.yaml:1:4: not UTF-8 (byte 0xC3): save it as UTF-8");
    }

    @Test
    void whatIsPresentAndEmptyIsHandedOn() throws IOException {
        write("intents/when.en.txt", "");
        assertThat(ownFiles()).contains("intents/when.en.txt");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden", ".x.en.md.swp", "x.en.md.swp", "x.en.md~", "#x.en.md#", ".git/config",
            "4913", "x.en.md.swo", "x.en.md___jb_tmp___", "~$x.en.md", ".x.en.md.AbCdEf", "x.en.md.orig", "x.en.md.tmp",
            "Thumbs.db"})
    void hiddenFilesAndWhatEditorsLeaveBehindAreLeftAlone(String name) throws IOException {
        write("documents/" + name, "x");
        write("intents/" + name, "x");
        assertThat(problems()).isEmpty();
        assertThat(ownFiles()).containsExactly("documents/x.en.md");
    }

    @Test
    void filesThatDoNotBelongThereAreProblems() throws IOException {
        write("documents/x.txt", "x");
        write("documents/old/y.en.md", "y");
        write("documents/z.en.md/inside", "z");
        write("intents/when.en.md", "x");
        write("quiz.yaml/inside", "z");
        assertThat(problems()).containsExactly(
                "knowledge/documents/old:1:1: a folder is not read here: move its files one level up",
                "knowledge/documents/x.txt:1:1: files here end in .md: rename it or move it away",
                "knowledge/documents/z.en.md:1:1: is a folder: a file belongs here",
                "knowledge/intents/when.en.md:1:1: files here end in .txt: rename it or move it away",
                "knowledge/quiz.yaml:1:1: is a folder: a file belongs here");
    }

    @Test
    void namesInAnyScriptAreTold() throws IOException {
        Assumptions.assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('я'),
                "this locale has Cyrillic file names");
        write("documents/старое.doc", "x");
        assertThat(problems()).singleElement().asString()
                .startsWith("knowledge/documents/старое.doc:1:1: files here end in .md");
    }

    @Test
    void aFolderThatIsNotThereIsOneProblem() {
        assertThat(problems(temp.resolve("nowhere"))).containsExactly(
                "nowhere:1:1: there is no such folder: create it or name another one");
        assertThat(KnowledgeFolder.read(temp.resolve("nowhere")).files()).isEmpty();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = write("file", "x");
        assertThat(problems(file)).containsExactly("knowledge/file:1:1: is not a folder: a folder belongs here");
    }

    @Test
    void aFolderWithoutDocumentsIsAProblem() throws IOException {
        Files.delete(folder.resolve("documents/x.en.md"));
        assertThat(problems()).containsExactly(
                "knowledge/documents:1:1: holds no documents: add one, named <id>.en.md or <id>.ru.md");
        Files.delete(folder.resolve("documents"));
        assertThat(problems()).containsExactly(
                "knowledge/documents:1:1: there is no such folder: create it or name another one");
        write("documents", "x");
        assertThat(problems()).containsExactly("knowledge/documents:1:1: is not a folder: a folder belongs here");
    }

    @Test
    void byteOrderMarksAndForeignLineEndsVanish() throws IOException {
        write("documents/x.en.md", "\uFEFFone\r\ntwo\rthree\n");
        assertThat(KnowledgeFolder.read(folder).files().getFirst().text()).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsToldWithItsPlace() throws IOException {
        write("documents/x.en.md", "Café\nДоговор \u00E9".getBytes(StandardCharsets.UTF_8));
        byte[] bytes = "one\nДоговор ?x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        write("documents/y.en.md", bytes);
        assertThat(problems()).containsExactly(
                "knowledge/documents/y.en.md:2:9: not UTF-8 (byte 0xE9): save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Россия и Китай подписали договор.\n", "# Обзор\n\nВ 2001 году — «Договор» о дружбе.\n"})
    void otherEncodingsOfRussianAreCalledByTheirNames(String text) throws IOException {
        write("documents/a.ru.md", text.getBytes(Charset.forName("windows-1251")));
        write("documents/b.ru.md", text.getBytes(StandardCharsets.UTF_16));
        write("documents/c.ru.md", text.getBytes(StandardCharsets.UTF_16LE));
        write("documents/d.ru.md", "Plain English text.".getBytes(StandardCharsets.UTF_16BE));
        write("documents/e.en.md", "Un café français: déjà vu à Pékin.".getBytes(StandardCharsets.ISO_8859_1));
        List<String> problems = problems();
        assertThat(problems).hasSize(5);
        assertThat(problems.getFirst()).startsWith("knowledge/documents/a.ru.md:").endsWith(
                ": looks like windows-1251: save it as UTF-8");
        assertThat(problems.subList(1, 4)).allMatch(
                problem -> problem.endsWith(".ru.md:1:1: looks like UTF-16: save it as UTF-8"));
        assertThat(problems.getLast()).endsWith("e.en.md:1:7: not UTF-8 (byte 0xE9): save it as UTF-8");
    }

    @Test
    void archivesPicturesAndProgramsAreCalledWhatTheyAre() throws IOException {
        write("documents/a.en.md", new byte[]{'P', 'K', 3, 4, 20, 0, 0, 0});
        write("documents/b.en.md", new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        write("documents/c.en.md", new byte[]{'a', (byte) 0xFF, 0, 1, 2, 'b', 'c', 'd', 'e', 'f'});
        assertThat(problems()).containsExactly(
                "knowledge/documents/a.en.md:1:1: is a ZIP archive or an office document, not a text: put a text file here",
                "knowledge/documents/b.en.md:1:1: is a picture, not a text: put a text file here",
                "knowledge/documents/c.en.md:1:1: is not a text: put a text file here");
    }

    @Test
    void aFileOfMoreThanEightMegabytesIsNotRead() throws IOException {
        write("documents/x.en.md", new byte[TextFileReader.MOST_BYTES + 1]);
        assertThat(problems()).containsExactly(
                "knowledge/documents/x.en.md:1:1: larger than 8 MB: part it into several files");
    }

    @Test
    void moreThanFiveThousandDocumentsAreTooMany() throws IOException {
        for (int i = 0; i < KnowledgeFolder.MOST_DOCUMENTS; i++) {
            Files.createFile(folder.resolve("documents/d" + i + ".en.md"));
        }
        assertThat(problems()).containsExactly(
                "knowledge/documents:1:1: holds 5001 files, more than 5000: remove some");
        Files.delete(folder.resolve("documents/x.en.md"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void linksWithinTheFolderAreFollowed() throws IOException {
        write("shelf/y.en.md", "y");
        Files.createSymbolicLink(folder.resolve("documents/y.en.md"), Path.of("../shelf/y.en.md"));
        Files.createSymbolicLink(temp.resolve("link"), folder);
        assertThat(problems()).isEmpty();
        assertThat(problems(temp.resolve("link"))).isEmpty();
        assertThat(ownFiles()).containsExactly("documents/x.en.md", "documents/y.en.md");
    }

    @Test
    void linksThatLeadElsewhereAreProblems() throws IOException {
        Path outside = Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("documents/out.en.md"), outside);
        Files.createSymbolicLink(folder.resolve("documents/gone.en.md"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("documents/loop.en.md"), Path.of("loop.en.md"));
        Files.createSymbolicLink(folder.resolve("glossary.yaml"), outside);
        Files.createSymbolicLink(folder.resolve("intents"), Files.createDirectory(temp.resolve("intents")));
        assertThat(problems()).containsExactly(
                "knowledge/documents/gone.en.md:1:1: leads nowhere: remove it or put the file itself here",
                "knowledge/documents/loop.en.md:1:1: leads nowhere: remove it or put the file itself here",
                "knowledge/documents/out.en.md:1:1: leads outside of the folder: put the file itself here",
                "knowledge/glossary.yaml:1:1: leads outside of the folder: put the file itself here",
                "knowledge/intents:1:1: leads outside of the folder: put the file itself here");
        assertThat(KnowledgeFolder.read(folder).files()).extracting(TextFile::text).doesNotContain("secret");
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem() throws IOException {
        Path file = folder.resolve("documents/x.en.md");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "permissions hold here");
        assertThat(problems()).containsExactly(
                "knowledge/documents/x.en.md:1:1: may not be read: check its permissions");
    }

    @Test
    void whatIsNoRegularFileIsNotOpened() {
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device));
        assertThat(TextFileReader.read(device).problems()).extracting(Problem::toString).containsExactly(
                "/dev/zero:1:1: is not a regular file: put a text file here");
    }

    @Test
    void anEmptyNameIsTheFolderThatOneIsIn() {
        assertThat(KnowledgeFolder.read(Path.of("")).problems()).extracting(Problem::toString)
                .containsExactly("documents:1:1: there is no such folder: create it or name another one");
    }

    @Test
    void readingTwiceGivesTheSame() {
        assertThat(KnowledgeFolder.read(folder)).isEqualTo(KnowledgeFolder.read(folder));
    }
}
