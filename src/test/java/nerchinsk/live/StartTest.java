package nerchinsk.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import nerchinsk.assembly.Snapshot;
import nerchinsk.fixtures.SmallFolder;
import nerchinsk.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a program that has just started answers from. */
class StartTest extends LiveBench {
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
}
