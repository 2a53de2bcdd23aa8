package nerchinsk.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.intent.Intent;
import nerchinsk.intent.TrainingQuestion;
import nerchinsk.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningTest {
    @TempDir
    private Path folder;
    private List<TrainingQuestion> questions = List.of();

    @BeforeEach
    void readQuestions() {
        questions = KnowledgeFiles.read(SmallFolder.in(folder).path()).value().orElseThrow().trainingQuestions();
    }

    @Test
    void sameQuestionsAreLearntFromOnce() {
        Learning learning = new Learning();

        assertThat(learning.from(new ArrayList<>(questions))).isSameAs(learning.from(questions));
    }

    @Test
    void whatIsLearntAheadIsNotLearntAgain() {
        Learning learning = new Learning();
        learning.ahead(questions);
        Learning.Learnt learnt = learning.from(questions);

        assertThat(learning.from(questions)).isSameAs(learnt);
        assertThat(learnt.intents().classify("When was the bridge opened?", Language.ENGLISH).intent())
                .isEqualTo(Intent.WHEN);
    }

    @Test
    void changedQuestionsAreLearntFromAnew() {
        Learning learning = new Learning();
        String odd = "blargs of the frumious kind";
        assertThat(learning.from(questions).intents().classify(odd, Language.ENGLISH).intent())
                .isNotEqualTo(Intent.THANKS);
        List<TrainingQuestion> more = new ArrayList<>(questions);
        for (int i = 0; i < 50; i++) {
            more.add(new TrainingQuestion(Intent.THANKS, Language.ENGLISH, odd));
        }

        assertThat(learning.from(more).intents().classify(odd, Language.ENGLISH).intent()).isEqualTo(Intent.THANKS);
    }
}
