package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * A small knowledge folder, a program that answers from it, a clock that goes when it is told to, and what operators
 * hear.
 */
abstract class LiveBench {
    @TempDir
    Path temp;
    SmallFolder folder;
    Instant now = Instant.parse("2026-01-02T03:04:05Z");
    final AtomicInteger builds = new AtomicInteger();
    final List<News> told = new ArrayList<>();

    @BeforeEach
    void makeFolder() {
        folder = SmallFolder.in(temp.resolve("knowledge"));
    }

    Reading<LiveKnowledge<Snapshot>> reading() {
        return Start.with(folder.path(), this::build, new Versions(temp.resolve("versions"), folder.path()), () -> now);
    }

    LiveKnowledge<Snapshot> start() {
        Reading<LiveKnowledge<Snapshot>> reading = reading();
        assertThat(reading.problems()).isEmpty();
        LiveKnowledge<Snapshot> live = reading.value().orElseThrow();
        live.listen(told::add);
        live.begin();
        return live;
    }

    Reading<Snapshot> build(Contents contents) {
        builds.incrementAndGet();
        Reading<KnowledgeFiles> files = KnowledgeFiles.of(contents);
        return new Reading<>(files.value().map(Snapshot::new), files.problems());
    }

    /** Looks as often as it takes a folder that is left alone to be read. */
    void lookUntilRead(LiveKnowledge<Snapshot> live) {
        for (int i = 0; i < 4; i++) {
            look(live);
        }
    }

    void look(LiveKnowledge<Snapshot> live) {
        now = now.plusSeconds(1);
        live.look();
    }

    static String answer(Snapshot snapshot) {
        return snapshot.answering().answer(SmallFolder.QUESTION, Optional.of(Language.ENGLISH)).shown().orElseThrow()
                .text();
    }

    static String answer(LiveKnowledge<Snapshot> live) {
        return live.with(LiveBench::answer);
    }

    List<String> problemsTold() {
        return told.stream().filter(News.Refused.class::isInstance)
                .flatMap(news -> ((News.Refused) news).faults().problems().stream()).map(Problem::toString)
                .map(problem -> problem.replace(temp + "/", "")).toList();
    }
}
