package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.yaml.Reading;
import org.junit.jupiter.api.Test;

/** A folder that changes while the bot answers from it. */
class LiveKnowledgeTest extends LiveBench {
    @Test
    void changedFolderGoesLiveWithoutAWord() {
        LiveKnowledge<Snapshot> live = start();
        folder.writeYear(2023);
        lookUntilRead(live);

        assertThat(answer(live)).contains("2023");
        assertThat(told).isEmpty();
    }

    @Test
    void folderThatIsStillBeingWrittenIsNotRead() {
        LiveKnowledge<Snapshot> live = start();
        lookUntilRead(live);
        int before = builds.get();
        for (int year = 1900; year < 1950; year++) {
            folder.writeYear(year);
            look(live);
        }
        assertThat(builds.get()).isEqualTo(before);

        lookUntilRead(live);
        assertThat(builds.get()).isEqualTo(before + 1);
        assertThat(answer(live)).contains("1949");
    }

    @Test
    void whatIsTriedWhileSomebodyMayGoOnWritingDoesNotCountYet() {
        LiveKnowledge<Snapshot> live = start();
        int before = builds.get();
        folder.writeYear(2023);
        look(live);
        look(live);
        assertThat(builds.get()).isEqualTo(before + 1);
        assertThat(answer(live)).contains("2022");

        folder.writeYear(2024);
        lookUntilRead(live);
        assertThat(answer(live)).contains("2024");
        assertThat(live.standing().good()).hasSize(2);
    }

    @Test
    void faultThatIsGoneAfterAMomentIsNotTold() {
        LiveKnowledge<Snapshot> live = start();
        folder.write("glossary.yaml", "terms: 5\n");
        look(live);
        look(live);
        folder.writeGlossary();
        folder.writeYear(2023);
        lookUntilRead(live);

        assertThat(answer(live)).contains("2023");
        assertThat(told).isEmpty();
    }

    @Test
    void folderWithAProblemIsToldOnceAndChangesNothing() {
        LiveKnowledge<Snapshot> live = start();
        folder.write("glossary.yaml", "terms:\n  - id: a\n   kind: x\n");
        lookUntilRead(live);
        folder.write("notes.txt", "beside the knowledge");
        lookUntilRead(live);

        assertThat(answer(live)).contains("2022");
        assertThat(problemsTold()).singleElement().asString().startsWith("knowledge/glossary.yaml:3:");
        assertThat(live.standing().faults().problems()).hasSize(1);
    }

    @Test
    void mendedFolderIsToldToBeLive() {
        LiveKnowledge<Snapshot> live = start();
        folder.write("glossary.yaml", "terms: 5\n");
        lookUntilRead(live);
        told.clear();
        folder.writeGlossary();
        lookUntilRead(live);

        assertThat(told).singleElement().isInstanceOf(News.WentLive.class);
        assertThat(live.standing().faults().none()).isTrue();
    }

    @Test
    void sameFaultAfterAGoodChangeIsToldAgain() {
        LiveKnowledge<Snapshot> live = start();
        for (int i = 0; i < 2; i++) {
            folder.write("glossary.yaml", "terms: 5\n");
            lookUntilRead(live);
            folder.writeGlossary();
            lookUntilRead(live);
        }
        assertThat(problemsTold()).hasSize(2);
    }

    @Test
    void changeThatBreaksAKnownAnswerDoesNotGoLive() {
        folder.writeGolden("2022");
        LiveKnowledge<Snapshot> live = start();
        folder.writeYear(2023);
        lookUntilRead(live);

        assertThat(answer(live)).contains("2022");
        assertThat(told).singleElement().isInstanceOfSatisfying(News.Refused.class,
                refused -> assertThat(refused.faults().broken()).singleElement()
                        .satisfies(broken -> assertThat(broken.text()).isEqualTo(SmallFolder.QUESTION)));
    }

    @Test
    void knownAnswerMayChangeTogetherWithItsGoldenQuestion() {
        folder.writeGolden("2022");
        LiveKnowledge<Snapshot> live = start();
        folder.writeYear(2023);
        folder.writeGolden("2023");
        lookUntilRead(live);

        assertThat(answer(live)).contains("2023");
        assertThat(told).isEmpty();
    }

    @Test
    void newGoldenQuestionThatNobodyAnswersBreaksNothing() {
        LiveKnowledge<Snapshot> live = start();
        folder.writeYear(2023);
        folder.writeGolden("1066");
        lookUntilRead(live);

        assertThat(answer(live)).contains("2023");
    }

    @Test
    void missedThresholdKeepsTheOldState() {
        LiveKnowledge<Snapshot> live = start();
        folder.writeYear(2023);
        folder.write("questions.yaml", "thresholds:\n  hit-at-1: 0.9\nquestions:\n  - question: When did it fall?\n"
                + "    language: en\n    intent: when\n    answers: [\"1066\"]\n");
        lookUntilRead(live);

        assertThat(answer(live)).contains("2022");
        assertThat(live.standing().faults().shortfalls()).singleElement()
                .satisfies(shortfall -> assertThat(shortfall.measure()).isEqualTo("hit-at-1"));
    }

    @Test
    void thresholdThatWasMissedBeforeKeepsNothingFromGoingLive() {
        String golden = "thresholds:\n  hit-at-1: 0.9\nquestions:\n  - question: When did it fall?\n"
                + "    language: en\n    intent: when\n    answers: [\"1066\"]\n";
        folder.write("questions.yaml", golden);
        LiveKnowledge<Snapshot> live = start();
        assertThat(told).singleElement().isInstanceOf(News.Doubtful.class);
        folder.writeYear(2023);
        lookUntilRead(live);

        assertThat(answer(live)).contains("2023");
    }

    @Test
    void touchedFilesAreNotBuiltAnew() throws IOException {
        LiveKnowledge<Snapshot> live = start();
        lookUntilRead(live);
        int before = builds.get();
        Path file = folder.path().resolve("glossary.yaml");
        Files.delete(file);
        folder.writeGlossary();
        lookUntilRead(live);

        assertThat(builds.get()).isEqualTo(before);
    }

    @Test
    void folderMayVanishAndComeBack() throws IOException {
        LiveKnowledge<Snapshot> live = start();
        Path away = temp.resolve("away");
        Files.move(folder.path(), away);
        lookUntilRead(live);
        assertThat(answer(live)).contains("2022");
        assertThat(problemsTold()).containsExactly(
                "knowledge:1:1: there is no such folder: create it or name another one");

        Files.move(away, folder.path());
        lookUntilRead(live);
        assertThat(told.getLast()).isInstanceOf(News.WentLive.class);
    }

    @Test
    void swappedLinkIsAChange() throws IOException {
        SmallFolder one = SmallFolder.in(temp.resolve("one"));
        SmallFolder two = SmallFolder.in(temp.resolve("two"));
        two.writeYear(2023);
        Path link = temp.resolve("link");
        Files.createSymbolicLink(link, one.path());
        folder = SmallFolder.at(link);
        LiveKnowledge<Snapshot> live = start();
        lookUntilRead(live);
        Path next = temp.resolve("next");
        Files.createSymbolicLink(next, two.path());
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        lookUntilRead(live);

        assertThat(answer(live)).contains("2023");
    }

    @Test
    void turnGoesOnWithTheStateThatItBeganWith() {
        LiveKnowledge<Snapshot> live = start();
        live.during(() -> {
            var before = live.get();
            folder.writeYear(2023);
            lookUntilRead(live);
            assertThat(live.get()).isSameAs(before);
            assertThat(answer(live)).contains("2022");
        });
        assertThat(answer(live)).contains("2023");
    }

    @Test
    void programFaultWhileBuildingIsAProblemOfTheFolder() {
        LiveKnowledge<Snapshot> live = Start.<Snapshot>with(folder.path(), contents -> {
            if (builds.incrementAndGet() > 1) {
                throw new IllegalStateException("cannot happen");
            }
            return new Reading<>(KnowledgeFiles.of(contents).value().map(Snapshot::new), List.of());
        }, new Versions(temp.resolve("versions"), folder.path()), () -> now).value().orElseThrow();
        live.listen(told::add);
        folder.writeYear(2023);
        lookUntilRead(live);

        assertThat(answer(live)).contains("2022");
        assertThat(problemsTold()).singleElement().asString().contains("cannot be read by this program");
    }
}
