package nerchinsk.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nerchinsk.folder.Contents;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what to answer from when the program starts: the folder, or the last good version of it. */
public final class Start<S extends State> {
    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    private final Trial<S> trial;
    private final Versions versions;
    private final InstantSource clock;

    private Start(Path folder, Building<S> building, Versions versions, InstantSource clock) {
        this.trial = new Trial<>(folder.toString(), building);
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The knowledge of {@code folder}; if there are faults in it, its last good version; if there is none, all
     * problems.
     *
     * @param building builds the states
     * @param versions the good versions of this folder
     */
    public static <S extends State> Reading<LiveKnowledge<S>> with(Path folder, Building<S> building, Versions versions,
            InstantSource clock) {
        Start<S> start = new Start<>(folder, building, versions, clock);
        Reading<Beginning<S>> beginning = start.beginning(KnowledgeFolder.read(folder));
        return new Reading<>(beginning.value().map(
                found -> new LiveKnowledge<>(folder, start.trial, versions, clock, found)), beginning.problems());
    }

    private Reading<Beginning<S>> beginning(Contents contents) {
        String seen = contents.digest();
        Optional<Version> last = last();
        Optional<Beginning<S>> held = versions.mark()
                .filter(mark -> mark.seen().equals(seen) && !mark.live().equals(seen))
                .flatMap(mark -> last.filter(version -> version.digest().equals(mark.live())))
                .flatMap(version -> from(version, seen, true, Faults.NONE));
        if (held.isPresent()) {
            return found(held.get());
        }
        boolean good = versions.all().stream().anyMatch(version -> version.digest().equals(seen));
        return last.isEmpty() || good ? known(contents, seen) : changed(contents, seen, last.get());
    }

    /** The version that answered last, else the latest. */
    private Optional<Version> last() {
        List<Version> all = versions.all();
        return versions.mark()
                .flatMap(mark -> all.stream().filter(version -> version.digest().equals(mark.live())).findFirst())
                .or(() -> all.stream().findFirst());
    }

    private Optional<Beginning<S>> from(Version version, String seen, boolean rolledBack, Faults faults) {
        return versions.contents(version).flatMap(contents -> trial.build(contents).value())
                .map(state -> new Beginning<>(state, version, versions.known(version), seen, rolledBack, faults,
                        Optional.empty()));
    }

    /** The folder is as it was, or there is nothing that it could be compared with: the bot can answer at once. */
    private Reading<Beginning<S>> known(Contents contents, String seen) {
        Optional<Version> before = versions.all().stream().filter(version -> version.digest().equals(seen)).findFirst();
        Reading<S> built = trial.build(contents);
        return new Reading<>(built.value().map(state -> new Beginning<>(state,
                before.orElseGet(() -> new Version(seen, clock.instant(), state.documents())),
                before.map(versions::known).orElse(KnownAnswers.NONE), seen, false, Faults.NONE,
                before.isEmpty() ? Optional.of(contents) : Optional.empty())), built.problems());
    }

    /** The folder was changed while the program was not running. */
    private Reading<Beginning<S>> changed(Contents contents, String seen, Version last) {
        return switch (trial.of(contents, versions.known(last), new LastLive(last))) {
            case Trial.Outcome.Good<S>(S state, KnownAnswers known, List<Doubt> doubts) ->
                found(told(good(contents, seen, state, known), doubts));
            case Trial.Outcome.Bad<S>(Faults faults) -> from(last, seen, false, faults)
                    .map(beginning -> found(told(beginning, new News.Refused(faults, last))))
                    .orElseGet(() -> withoutVersion(contents, seen, faults.problems()));
        };
    }

    /** Nobody listens to news yet; what stands in the log is all that tells why the folder is not what answers. */
    private static <S extends State> Beginning<S> told(Beginning<S> beginning, News news) {
        LOG.warn("{}", Log.line(news));
        return beginning;
    }

    private static <S extends State> Beginning<S> told(Beginning<S> beginning, List<Doubt> doubts) {
        if (!doubts.isEmpty()) {
            LOG.warn("{}", Log.line(new News.WentLive(beginning.version(), doubts)));
        }
        return beginning;
    }

    private Beginning<S> good(Contents contents, String seen, S state, KnownAnswers known) {
        Version version = new Version(seen, clock.instant(), state.documents());
        versions.keep(version, contents, known);
        return new Beginning<>(state, version, known, seen, false, Faults.NONE, Optional.empty());
    }

    /** The last good version cannot be read any more: as if there were none. */
    private Reading<Beginning<S>> withoutVersion(Contents contents, String seen, List<Problem> problems) {
        return problems.isEmpty() ? known(contents, seen) : new Reading<>(Optional.empty(), problems);
    }

    private static <S extends State> Reading<Beginning<S>> found(Beginning<S> beginning) {
        return new Reading<>(Optional.of(beginning), List.of());
    }

    /** Nothing answers yet: the version that answered last is built where a trial has to be compared with it. */
    private final class LastLive implements Trial.Live<S> {
        private final Version last;

        LastLive(Version last) {
            this.last = last;
        }

        @Override
        public <T> Optional<T> with(Function<S, T> look) {
            return versions.contents(last).flatMap(contents -> trial.build(contents).value()).map(state -> {
                try {
                    return look.apply(state);
                } finally {
                    state.close();
                }
            });
        }

        @Override
        public boolean busy() {
            return false;
        }
    }
}
