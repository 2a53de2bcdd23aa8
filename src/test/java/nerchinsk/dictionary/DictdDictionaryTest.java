package nerchinsk.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nerchinsk.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictdDictionaryTest {
    private static final String ABOUT = "00-database-short\n   A small dictionary\n";
    private static final String TREATY = "treaty\n   [tri:ti] _n.\n   1) договор (о мире)\n   2) переговоры; to be in treaty вести\n"
            + "   переговоры\n";
    private static final String WAR = "war\n   1. _n.\n      1) война; civil war гражданская война\n      2) борьба\n   2. _v. воевать\n";

    @TempDir
    private Path folder;

    @Test
    void wordsOfBothLanguagesLeadToEachOther() throws IOException {
        write(".dict.dz", compressed(ABOUT + TREATY + WAR));
        DictdDictionary dictionary = DictdDictionary.open(folder.resolve("small.index")).value().orElseThrow();
        assertThat(dictionary.into(stem -> true)).containsEntry("договор", List.of("treati"))
                .containsEntry("войн", List.of("war")).containsEntry("war", List.of("войн", "борьб", "воева"))
                .doesNotContainKey("гражданск").doesNotContainKey("small");
    }

    @Test
    void onlyWordsThatAreWantedAreKept() throws IOException {
        write(".dict", (ABOUT + TREATY + WAR).getBytes(StandardCharsets.UTF_8));
        DictdDictionary dictionary = DictdDictionary.open(folder.resolve("small")).value().orElseThrow();
        assertThat(dictionary.into(stem -> stem.equals("war"))).containsOnlyKeys("войн", "борьб", "воева");
    }

    @Test
    void missingFilesAreProblemsWithTheirNames() throws IOException {
        assertThat(problem()).startsWith(folder.resolve("small.index") + ":1:1: is not there");
        Files.writeString(folder.resolve("small.index"), "war\tA\tB\n");
        assertThat(problem()).startsWith(folder.resolve("small.dict.dz") + ":1:1: is not there");
    }

    @Test
    void fileOfAnotherFormatIsAProblem() throws IOException {
        write(".dict.dz", "no gzip".getBytes(StandardCharsets.UTF_8));
        assertThat(problem()).contains("small.dict.dz:1:1: is no dictionary in the format of dictd");
    }

    @Test
    void linesThatAreNoneOfAnIndexAreNamed() throws IOException {
        write(".dict.dz", compressed(ABOUT + TREATY + WAR));
        Files.writeString(folder.resolve("small.index"), "treaty\tA\tB\nwar A B\nwar\tA\t#\n");
        assertThat(DictdDictionary.open(folder.resolve("small")).problems()).extracting(Problem::line)
                .containsExactly(2, 3);
    }

    @Test
    void textThatEndsTooSoonIsAProblem() throws IOException {
        write(".dict.dz", compressed(ABOUT));
        assertThat(problem()).contains("small.dict.dz:1:1: is no dictionary in the format of dictd");
    }

    private String problem() {
        return DictdDictionary.open(folder.resolve("small")).problems().getFirst().toString();
    }

    private void write(String ending, byte[] text) throws IOException {
        Files.write(folder.resolve("small" + ending), text);
        int about = bytes(ABOUT);
        int treaty = bytes(TREATY);
        Files.writeString(folder.resolve("small.index"), "00-database-short\tA\t" + number(about) + "\ntreaty\t"
                + number(about) + "\t" + number(treaty) + "\nwar\t" + number(about + treaty) + "\t" + number(bytes(WAR))
                + "\n");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String number(int value) {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return value < 64
                ? digits.substring(value, value + 1)
                : number(value / 64) + digits.charAt(value % 64);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
