package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nerchinsk.assembly.KnowledgeFiles;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.folder.Contents;
import nerchinsk.text.Language;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LiveKnowledgeTest {
    @TempDir
    private Path temp;
    private SmallFolder folder;
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final AtomicInteger builds = new AtomicInteger();
    private final List<News> told = new ArrayList<>();

    @BeforeEach
    void makeFolder() {
        folder = SmallFolder.in(temp.resolve("knowledge"));
    }

    private Reading<LiveKnowledge<Snapshot>> reading() {
        return Start.with(folder.path(), this::build, new Versions(temp.resolve("versions"), folder.path()), () -> now);
    }

    private LiveKnowledge<Snapshot> start() {
        Reading<LiveKnowledge<Snapshot>> reading = reading();
        assertThat(reading.problems()).isEmpty();
        LiveKnowledge<Snapshot> live = reading.value().orElseThrow();
        live.listen(told::add);
        live.begin();
        return live;
    }

    private Reading<Snapshot> build(Contents contents) {
        builds.incrementAndGet();
        Reading<KnowledgeFiles> files = KnowledgeFiles.of(contents);
        return new Reading<>(files.value().map(Snapshot::new), files.problems());
    }

    /** Looks as often as it takes a folder that is left alone to be read. */
    private void lookUntilRead(LiveKnowledge<Snapshot> live) {
        for (int i = 0; i < 4; i++) {
            look(live);
        }
    }

    private void look(LiveKnowledge<Snapshot> live) {
        now = now.plusSeconds(1);
        live.look();
    }

    private static String answer(Snapshot snapshot) {
        return snapshot.answering().answer(SmallFolder.QUESTION, Optional.of(Language.ENGLISH)).shown().orElseThrow()
                .text();
    }

    private static String answer(LiveKnowledge<Snapshot> live) {
        return live.with(LiveKnowledgeTest::answer);
    }

    private List<String> problemsTold() {
        return told.stream().filter(News.Refused.class::isInstance)
                .flatMap(news -> ((News.Refused) news).faults().problems().stream()).map(Problem::toString)
                .map(problem -> problem.replace(temp + "/", "")).toList();
    }

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
    void rollbackBeforeATriedFolderCountsIsNotUndoneByWhatWasTried() {
        LiveKnowledge<Snapshot> live = start();
        Version first = live.standing().live();
        folder.writeYear(2023);
        lookUntilRead(live);
        folder.writeYear(2024);
        look(live);
        look(live);
        live.rollback(first.name());
        lookUntilRead(live);

        assertThat(answer(live)).contains("2022");
        assertThat(live.standing().rolledBack()).isTrue();
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
    void startsFromTheLastGoodVersionIfTheFolderIsBroken() {
        start().close();
        folder.write("documents/bridge.en.md", "no front matter");
        LiveKnowledge<Snapshot> live = start();

        assertThat(answer(live)).contains("2022");
        assertThat(problemsTold()).isNotEmpty();
        assertThat(live.standing().rolledBack()).isFalse();
    }

    @Test
    void logTellsAtTheStartWhyTheFolderIsNotWhatAnswers() {
        start().close();
        folder.write("documents/bridge.en.md", "no front matter");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Start.class);
        log.start();
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
        try {
            start();
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }

        assertThat(log.list).singleElement().satisfies(event -> assertThat(event.getFormattedMessage())
                .contains("does not go live").contains("bridge.en.md"));
    }

    @Test
    void startsFromTheVersionThatWasLiveNotFromOneThatWasRolledBack() {
        LiveKnowledge<Snapshot> live = start();
        folder.writeYear(2023);
        lookUntilRead(live);
        live.rollback(live.standing().good().getLast().name());
        live.close();
        folder.write("documents/bridge.en.md", "no front matter");

        assertThat(answer(start())).contains("2022");
    }

    @Test
    void refusesToStartWithoutAGoodVersionAndNamesAllProblems() {
        folder.write("documents/bridge.en.md", "no front matter");
        folder.write("glossary.yaml", "terms: 5\n");

        assertThat(reading().value()).isEmpty();
        assertThat(reading().problems()).extracting(Problem::file).anyMatch(file -> file.endsWith("bridge.en.md"))
                .anyMatch(file -> file.endsWith("glossary.yaml"));
    }

    @Test
    void versionsOfAnotherFolderAreNoneOfThisOne() {
        start().close();
        folder = SmallFolder.in(temp.resolve("other"));
        folder.write("glossary.yaml", "terms: 5\n");

        assertThat(reading().value()).isEmpty();
    }

    @Test
    void changeWhileTheProgramWasStoppedIsTriedAtTheStart() {
        folder.writeGolden("2022");
        start().close();
        folder.writeYear(2023);
        LiveKnowledge<Snapshot> live = start();

        assertThat(answer(live)).contains("2022");
        assertThat(told).singleElement().isInstanceOf(News.Refused.class);
        lookUntilRead(live);
        assertThat(told).hasSize(1);
    }

    @Test
    void rollbackHoldsUntilTheFilesChangeAgain() {
        LiveKnowledge<Snapshot> live = start();
        Version first = live.standing().live();
        folder.writeYear(2023);
        lookUntilRead(live);
        assertThat(live.rollback(first.name())).isEqualTo(new News.RolledBack(first));
        lookUntilRead(live);
        assertThat(answer(live)).contains("2022");
        assertThat(live.standing().rolledBack()).isTrue();

        live.close();
        LiveKnowledge<Snapshot> restarted = start();
        lookUntilRead(restarted);
        assertThat(answer(restarted)).contains("2022");
        assertThat(restarted.standing().rolledBack()).isTrue();

        folder.writeYear(2024);
        lookUntilRead(restarted);
        assertThat(answer(restarted)).contains("2024");
        assertThat(restarted.standing().rolledBack()).isFalse();
    }

    @Test
    void reloadEndsARollback() {
        LiveKnowledge<Snapshot> live = start();
        Version first = live.standing().live();
        folder.writeYear(2023);
        lookUntilRead(live);
        live.rollback(first.name());

        assertThat(live.reload()).isInstanceOf(News.WentLive.class);
        assertThat(answer(live)).contains("2023");
    }

    @Test
    void lastFiveGoodVersionsAreKept() {
        LiveKnowledge<Snapshot> live = start();
        for (int year = 2023; year < 2030; year++) {
            folder.writeYear(year);
            lookUntilRead(live);
        }
        List<Version> good = live.standing().good();
        assertThat(good).hasSize(5).first().isEqualTo(live.standing().live());
        assertThat(live.rollback(good.get(4).name())).isInstanceOf(News.RolledBack.class);
        assertThat(answer(live)).contains("2025");
        assertThat(live.rollback("00000000")).isEqualTo(new News.Gone());
    }

    @Test
    void unchangedFolderIsNotBuiltByAReload() {
        LiveKnowledge<Snapshot> live = start();
        int before = builds.get();

        assertThat(live.reload()).isInstanceOf(News.Unchanged.class);
        assertThat(builds.get()).isEqualTo(before);
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

    @Test
    void versionsThatCannotBeWrittenDoNotStopAnswers() {
        folder = SmallFolder.in(temp.resolve("knowledge"));
        Path noFolder = temp.resolve("versions");
        folder.write("../versions", "a file in the place of the folder");
        LiveKnowledge<Snapshot> live = start();
        folder.writeYear(2023);
        lookUntilRead(live);

        assertThat(noFolder).isRegularFile();
        assertThat(answer(live)).contains("2023");
        assertThat(live.standing().good()).isEmpty();
    }

    @Test
    void whatAStopInTheMidstOfWritingHasLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(temp.resolve("versions/.unfinished-20250101-000000-00000000/documents"));
        Files.writeString(left.resolve("bridge.en.md"), "half of a d");
        start();

        assertThat(temp.resolve("versions")).isDirectoryNotContaining("glob:**/.unfinished-*");
    }
}
