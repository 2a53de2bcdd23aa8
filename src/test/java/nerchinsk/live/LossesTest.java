package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossesTest {
    private static final String TOWER = "When was the tower of Khabarovsk painted?";
    private static final int KNOWN = 100;

    @TempDir
    private Path temp;
    private SmallFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = SmallFolder.in(temp);
        folder.write("questions.yaml", "questions:\n" + question(SmallFolder.QUESTION, "answers: [\"2022\"]")
                + question(TOWER, "unanswerable: true"));
    }

    private static String question(String text, String outcome) {
        return "  - question: \"" + text + "\"\n    language: en\n    intent: when\n    " + outcome + "\n";
    }

    private void add(String text) {
        folder.write("documents/other.en.md", "---\ntitle: Other things\nlanguage: en\nrendering: restated\nsource:\n"
                + "  publisher: B\n---\n# Bridge\n\n" + text + "\n");
    }

    private Snapshot snapshot() {
        return new Snapshot(KnowledgeFiles.read(folder.path()).value().orElseThrow());
    }

    /** What has become of the golden questions after {@code edit}, where so many are known. */
    private Losses after(Runnable edit, int known) {
        try (Snapshot before = snapshot()) {
            edit.run();
            try (Snapshot now = snapshot()) {
                List<Result> lost = now.golden().orElseThrow().questions().stream()
                        .map(question -> Result.shown(question, now.answering())).filter(result -> !result.held())
                        .toList();
                return Losses.of(lost, now.answering(), before.answering(), known);
            }
        }
    }

    private Losses after(Runnable edit) {
        return after(edit, KNOWN);
    }

    @Test
    void newTextThatAnswersWhatNothingDidIsForPeopleToRead() {
        Losses losses = after(() -> add("The tower of Khabarovsk was painted in 1998."));
        assertThat(losses.broken()).isEmpty();
        assertThat(losses.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.question().text()).isEqualTo(TOWER);
            assertThat(doubt.shown()).contains("The tower of Khabarovsk was painted in 1998.");
        });
    }

    @Test
    void newTextThatTellsTheSameInOtherWordsBreaksNothing() {
        Losses losses = after(() -> add("When the bridge of Blagoveshchensk was opened, on 10 June 2022, it rained."));
        assertThat(losses).isEqualTo(Losses.NONE);
    }

    @Test
    void newTextThatContradictsWhatWasKnownBreaksIt() {
        folder.writeDocument("Lorries were let onto the new bridge of Blagoveshchensk in 2022, when it was opened.");
        Losses losses = after(() -> add("The bridge of Blagoveshchensk was opened in 2019."));
        assertThat(losses.broken()).extracting(GoldenQuestion::text).containsExactly(SmallFolder.QUESTION);
    }

    @Test
    void sentenceThatHasChangedBreaksItsQuestion() {
        Losses losses = after(() -> folder.writeYear(2023));
        assertThat(losses.broken()).extracting(GoldenQuestion::text).containsExactly(SmallFolder.QUESTION);
        assertThat(losses.doubts()).isEmpty();
    }

    @Test
    void doubtsAboutMoreThanAQuarterOfWhatIsKnownAreFaults() {
        Losses losses = after(() -> add("The tower of Khabarovsk was painted in 1998."), 3);
        assertThat(losses.broken()).extracting(GoldenQuestion::text).containsExactly(TOWER);
        assertThat(losses.doubts()).isEmpty();
    }

    @Test
    void doubtIsToldInTheLogByItsPlace() {
        GoldenQuestion question = snapshot().golden().orElseThrow().questions().getFirst();
        Version version = new Version("0123456789", Instant.EPOCH, 1);
        assertThat(Log.line(new News.WentLive(version, List.of(new Doubt(question, Optional.empty())))))
                .contains("01234567", "questions.yaml:2");
    }
}
