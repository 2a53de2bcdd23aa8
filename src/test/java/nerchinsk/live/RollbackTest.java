package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import org.junit.jupiter.api.Test;

/** Good versions, and the way back to them. */
class RollbackTest extends LiveBench {
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
