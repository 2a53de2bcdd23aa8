package nerchinsk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beside the answer where an operator's wordings tell which sentences answer the same question. */
class VoicesByWordingsTest {
    private static final String OPENED = "The bridge of Blagoveshchensk was opened in 2022.";
    private static final String HANDED_OVER = "Builders handed the crossing to drivers in 2021.";
    private static final String ASKED = "when was the bridge of Blagoveshchensk opened";

    @TempDir
    private Path path;
    private SmallFolder folder;

    @BeforeEach
    void writeTwoDocuments() {
        folder = SmallFolder.in(path);
        folder.writeDocument(OPENED);
        writeCrossing("en", HANDED_OVER + " Fishermen sell smoked whitefish on the southern bank.");
    }

    @Test
    void sentenceInOtherNounsIsHeardOnceItIsKnownToAnswerTheSameWording() {
        assertThat(differing(ASKED)).isEmpty();
        writeWordings("When was the Blagoveshchensk bridge ready?", "bridge ready when, blagoveshchensk");
        assertThat(differing(ASKED)).containsExactly(HANDED_OVER);
    }

    @Test
    void wordingsThatAskForDifferentThingsMakeNoVoice() {
        writeWordings("When was the Blagoveshchensk bridge ready?", "Where was the Blagoveshchensk bridge ready?");
        assertThat(differing(ASKED)).isEmpty();
    }

    @Test
    void wordingsOfWhichOneSaysMoreMakeNoVoice() {
        writeWordings("When was the Blagoveshchensk bridge ready?",
                "When was the Blagoveshchensk bridge ready for lorries?");
        assertThat(differing(ASKED)).isEmpty();
    }

    @Test
    void whatTheOtherSentenceDoesNotTellIsNotAskedOfIt() {
        folder.writeDocument("The bridge of Blagoveshchensk was opened by the governor in 2022.");
        writeWordings("When was the Blagoveshchensk bridge ready?", "When was the Blagoveshchensk bridge ready?");
        assertThat(differing("when did the governor open the bridge of Blagoveshchensk")).isEmpty();
    }

    @Test
    void wordingInOneLanguageCountsForTheEditionsInTheOther() {
        folder.write("documents/bridge.ru.md", document("ru", "Мост", "Мост в Благовещенске открыли в 2022 году.\n\n"
                + "Река под городом широка и каждую зиму замерзает."));
        String handedOver = "Строители передали переправу водителям в 2021 году.";
        writeCrossing("ru", handedOver + " На южном берегу рыбаки продают копчёного сига.");
        assertThat(differing("когда открыли мост в благовещенске")).isEmpty();
        writeAll("When was the Blagoveshchensk bridge ready?",
                "en: [\"When was the Blagoveshchensk bridge ready?\"]",
                "ru: [\"Когда был готов мост в Благовещенске?\"]");
        assertThat(differing("когда открыли мост в благовещенске")).containsExactly(handedOver);
    }

    private void writeCrossing(String language, String text) {
        folder.write("documents/crossing." + language + ".md", document(language, "Crossing", text));
    }

    private static String document(String language, String title, String text) {
        return "---\ntitle: " + title + "\nlanguage: " + language
                + "\nrendering: restated\nsource:\n  publisher: B\n---\n# " + title + "\n\n" + text + "\n";
    }

    private void writeWordings(String ofBridge, String ofCrossing) {
        writeAll(ofBridge, "en: [\"" + ofCrossing + "\"]");
    }

    private void writeAll(String ofBridge, String... ofCrossing) {
        folder.write("wordings/bridge.yaml", "asked:\n  - answers: [\"2022\"]\n    en: [\"" + ofBridge + "\"]\n");
        folder.write("wordings/crossing.yaml",
                "asked:\n  - answers: [\"2021\"]\n    " + String.join("\n    ", ofCrossing) + "\n");
    }

    private List<String> differing(String asked) {
        try (Snapshot snapshot = new Snapshot(KnowledgeFiles.read(folder.path()).value().orElseThrow())) {
            Answer answer = snapshot.answering().answer(asked, Optional.empty());
            assertThat(answer.shown()).isPresent();
            return answer.voices().differing().stream().map(Quote::text).toList();
        }
    }
}
