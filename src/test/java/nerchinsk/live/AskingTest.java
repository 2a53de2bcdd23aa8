package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.knowledge.Pieces;
import nerchinsk.golden.Result;
import nerchinsk.intent.Intent;
import nerchinsk.text.Language;
import nerchinsk.yaml.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTest {
    @TempDir
    private Path temp;
    private Snapshot snapshot;

    @BeforeEach
    void build() {
        snapshot = new Snapshot(KnowledgeFiles.read(SmallFolder.in(temp.resolve("knowledge")).path()).value()
                .orElseThrow());
    }

    @AfterEach
    void close() {
        snapshot.close();
    }

    private static final List<GoldenQuestion> QUESTIONS = IntStream.range(0, 40).mapToObj(year -> new GoldenQuestion(
            SmallFolder.QUESTION + " " + year, Language.ENGLISH, Intent.WHEN, List.of(new Pieces("2022")), List.of(),
            new Place("questions.yaml", year + 1, 1))).toList();

    @Test
    void resultsComeInTheOrderOfTheQuestionsAsIfAskedOneByOne() {
        assertThat(Asking.of(QUESTIONS, snapshot.answering(), () -> false)).usingRecursiveComparison()
                .isEqualTo(oneByOne());
    }

    @Test
    void everyQuestionIsAskedThoughPeopleGoOnAskingToo() {
        AtomicBoolean busy = new AtomicBoolean();
        assertThat(Asking.of(QUESTIONS, snapshot.answering(), () -> busy.getAndSet(!busy.get())))
                .extracting(Result::question).isEqualTo(QUESTIONS);
        assertThat(Asking.of(QUESTIONS, snapshot.answering(), () -> true)).extracting(Result::question)
                .isEqualTo(QUESTIONS);
    }

    @Test
    void noQuestionsHaveNoResults() {
        assertThat(Asking.of(List.of(), snapshot.answering(), () -> false)).isEmpty();
    }

    private List<Result> oneByOne() {
        return QUESTIONS.stream().map(question -> new Result(question,
                snapshot.answering().answer(question.text(), Optional.empty()), true)).toList();
    }
}
