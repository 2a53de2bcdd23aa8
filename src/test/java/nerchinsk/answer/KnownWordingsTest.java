package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nerchinsk.fixtures.SmallFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of wordings changes for somebody who asks. */
class KnownWordingsTest {
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
    void questionWithoutAWordOfTheSentenceFindsItByAWordingThatIsAlike() {
        assertThat(folder.shown("since when can we walk across the Amur")).isEmpty();
        write("en", "Since when can one walk across the Amur?");
        assertThat(folder.shown("since when can we walk across the Amur")).contains(OPENED);
    }

    @Test
    void wordingIsBelievedThoughTheSentenceNamesNothingOfTheKindAskedFor() {
        folder.writeDocument("The bridge of Blagoveshchensk was opened at last.");
        write("en", "How many years had people waited for a way across the Amur?");
        assertThat(folder.shown("how many years had people waited for a way across the Amur"))
                .contains("The bridge of Blagoveshchensk was opened at last.");
    }

    @Test
    void questionInTheSameWordsThatAsksForSomethingElseIsNotTakenForTheWording() {
        write("en", "Since when can one walk across the Amur?");
        assertThat(folder.shown("who was the first to walk across the Amur")).isEmpty();
    }

    @Test
    void wordingInTheOtherLanguageFindsASentenceThatHasNoEditionThere() {
        assertThat(folder.shown("с каких пор через амур можно перейти пешком")).isEmpty();
        write("ru", "С какого времени через Амур можно перейти пешком?");
        assertThat(folder.shown("с каких пор через амур можно перейти пешком")).contains(OPENED);
    }

    @Test
    void questionThatIsNotAlikeStaysUnanswered() {
        write("en", "Since when can one walk across the Amur?");
        assertThat(folder.shown("how many fish live in the Amur")).isEmpty();
    }

    @Test
    void wordingOfASentenceThatHasGoneChangesNothing() {
        write("en", "Since when can one walk across the Amur?");
        folder.writeDocument("The bridge of Blagoveshchensk is made of iron.");
        assertThat(folder.shown("since when can we walk across the Amur")).isEmpty();
    }

    private void write(String language, String wording) {
        folder.write("wordings/bridge.yaml",
                "asked:\n  - answers: [\"opened\"]\n    " + language + ": [\"" + wording + "\"]\n");
    }
}
