package nerchinsk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Quote;
import nerchinsk.answer.Voices;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.intent.Intent;
import nerchinsk.knowledge.Pieces;
import nerchinsk.score.Confidence;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {
    @TempDir
    private Path temp;

    /** What is shown for the question of a small folder: that the bridge was opened in 2022. */
    private Answer shown() {
        try (Snapshot snapshot = new Snapshot(
                KnowledgeFiles.read(SmallFolder.in(temp.resolve("knowledge")).path()).value().orElseThrow())) {
            return snapshot.answering().answer(SmallFolder.QUESTION, Optional.of(Language.ENGLISH));
        }
    }

    private static Result result(Answer answer, String... patterns) {
        return new Result(new GoldenQuestion(SmallFolder.QUESTION, Language.ENGLISH, Intent.WHEN,
                List.of(patterns).stream().map(Pieces::new).toList(), List.of(), new Place("questions.yaml", 1, 1)),
                answer, true);
    }

    private static Answer silent(Answer shown, double confidence) {
        return new Answer.Unknown(shown.question(), new Confidence(confidence), List.of(shown.shown().orElseThrow()));
    }

    @Test
    void rightSentenceThatIsNearlyShownIsHeldButNotRight() {
        Answer shown = shown();
        assertThat(result(shown, "2022").held()).isTrue();
        assertThat(result(silent(shown, 0.4), "2022").held()).isTrue();
        assertThat(result(silent(shown, 0.4), "2022").right()).isFalse();
    }

    @Test
    void sentenceThatIsFarFromShownOrWrongIsNotHeld() {
        Answer shown = shown();
        assertThat(result(silent(shown, 0.2), "2022").held()).isFalse();
        assertThat(result(silent(shown, 0.4), "2023").held()).isFalse();
        assertThat(result(shown, "2023").held()).isFalse();
    }

    @Test
    void silenceIsHeldWhereASentenceIsShownAsUnsureOnly() {
        Answer shown = shown();
        Quote quote = shown.shown().orElseThrow();
        assertThat(result(silent(shown, 0.4)).held()).isTrue();
        assertThat(result(new Answer.Unsure(shown.question(), quote, List.of(), Voices.NONE)).held()).isTrue();
        assertThat(result(new Answer.Found(shown.question(), quote, List.of(), Voices.NONE)).held()).isFalse();
    }
}
