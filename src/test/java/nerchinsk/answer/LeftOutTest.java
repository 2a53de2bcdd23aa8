package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nerchinsk.fixtures.SmallFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list of questions that no document answers changes for somebody who asks. */
class LeftOutTest {
    private static final String OPENED = "The bridge of Blagoveshchensk was opened in 2022.";

    @TempDir
    private Path path;
    private SmallFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = SmallFolder.in(path);
        folder.writeDocument(OPENED);
    }

    @Test
    void questionOnTheListIsNotAnswered() {
        assertThat(folder.shown("In what year was the bridge of Blagoveshchensk opened?")).contains(OPENED);
        folder.write("left-out.yaml", "en: [\"In what year was the bridge of Blagoveshchensk opened\"]\n");
        assertThat(folder.shown("in what year was the bridge of blagoveshchensk opened?!")).isEmpty();
    }

    @Test
    void questionOfTheSameThingThatAsksForSomethingElseIsAnswered() {
        folder.write("left-out.yaml", "en: [\"How much was the bridge of Blagoveshchensk that opened?\"]\n");
        assertThat(folder.shown("When was the bridge of Blagoveshchensk opened?")).contains(OPENED);
    }

    @Test
    void listInAnotherLanguageChangesNothing() {
        folder.write("left-out.yaml", "ru: [\"When was the bridge of Blagoveshchensk opened?\"]\n");
        assertThat(folder.shown("When was the bridge of Blagoveshchensk opened?")).contains(OPENED);
    }
}
