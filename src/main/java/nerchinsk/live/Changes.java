package nerchinsk.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nerchinsk.folder.Contents;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.golden.Shortfall;
import nerchinsk.yaml.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries what a folder holds, and lets it take the place of what answers if it is good. For one thread at a time. */
final class Changes<S extends State> {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final Path folder;
    private final Trial<S> trial;
    private final Ahead<S> ahead;
    private final Versions versions;
    private final InstantSource clock;
    private final Present<S> present;
    private final Telling telling;
    private String tried;
    private Optional<Contents> unproven;

    Changes(Path folder, Trial<S> trial, Versions versions, InstantSource clock, Beginning<S> beginning,
            Present<S> present, Telling telling) {
        this.folder = folder;
        this.trial = trial;
        this.ahead = new Ahead<>(trial, present);
        this.versions = versions;
        this.clock = clock;
        this.present = present;
        this.telling = telling;
        // What only its golden questions speak against is tried once more: now they can be put to what answers, too.
        this.tried = beginning.faults().problems().isEmpty() && !beginning.faults().none() ? "" : beginning.seen();
        this.unproven = beginning.unproven();
        if (unproven.isEmpty()) {
            versions.mark(beginning.version(), beginning.rolledBack() ? tried : beginning.version().digest());
        }
    }

    /** Whether {@code contents} were tried last. */
    boolean tried(Contents contents) {
        return contents.digest().equals(tried);
    }

    /** Whether what answers is what was tried last, though it may have faults. */
    boolean wentLive() {
        return present.standing().live().digest().equals(tried);
    }

    /** The first state of all goes live before its golden questions are asked; now they are. */
    void prove() {
        unproven.ifPresent(contents -> {
            unproven = Optional.empty();
            Faults faults = new Faults(List.of(), List.of(), Shortfall.in(present.proven()));
            if (faults.none()) {
                present.keep(contents);
            } else {
                present.disagrees(faults);
                News news = new News.Doubtful(faults, present.standing().live());
                LOG.warn("{}", Log.line(news));
                telling.tell(news);
            }
        });
    }

    /**
     * The folder may hold {@code contents} for longer: they are tried, and what comes of it counts once they are taken.
     */
    void foresee(Contents contents) {
        if (!tried(contents) && !present.standing().live().digest().equals(contents.digest())) {
            ahead.attempt(contents);
        }
    }

    /** The folder is being changed. */
    void disturbed() {
        ahead.forget();
    }

    /** The folder holds {@code contents}: they go live, or they do not. */
    News take(Contents contents) {
        tried = contents.digest();
        News news = wentLive()
                ? sameAgain()
                : Headroom.lacking(contents).map(this::tooLarge).orElseGet(() -> tested(contents));
        LOG.info("{}", Log.line(news));
        return news;
    }

    private News sameAgain() {
        boolean faulty = !present.standing().faults().none();
        present.agrees();
        telling.allIsWell();
        Version live = present.standing().live();
        return faulty ? new News.WentLive(live, List.of()) : new News.Unchanged(live);
    }

    private News tooLarge(long megabytes) {
        return refused(Faults.in(List.of(new Place(folder.toString(), 1, 1).problem("needs about " + megabytes
                + " MB more memory than is free beside what answers now: remove some documents, "
                + "or start the program with more memory (-Xmx)"))));
    }

    private News tested(Contents contents) {
        return switch (ahead.of(contents)) {
            case Trial.Outcome.Good<S>(S state, KnownAnswers answers, List<Doubt> doubts) -> {
                Version version = new Version(tried, clock.instant(), state.documents());
                present.goOn(state, version, answers);
                telling.allIsWell();
                present.keep(contents);
                yield new News.WentLive(version, doubts);
            }
            case Trial.Outcome.Bad<S>(Faults faults) -> refused(faults);
        };
    }

    private News refused(Faults faults) {
        present.disagrees(faults);
        return new News.Refused(faults, present.standing().live());
    }

    /** The good version called {@code name} answers, until the folder changes. */
    News goBack(String name) {
        return versions.all().stream().filter(version -> version.name().equals(name)).findFirst()
                .map(this::goBack).orElseGet(News.Gone::new);
    }

    private News goBack(Version wanted) {
        return wanted.equals(present.standing().live())
                ? new News.Unchanged(wanted)
                : versions.contents(wanted).map(contents -> goBack(wanted, contents)).orElseGet(News.Gone::new);
    }

    private News goBack(Version wanted, Contents contents) {
        ahead.forget();
        var built = trial.build(contents);
        if (built.value().isEmpty()) {
            return new News.Refused(Faults.in(built.problems()), present.standing().live());
        }
        tried = KnowledgeFolder.read(folder).digest();
        present.goBack(built.value().get(), wanted, versions.known(wanted), tried);
        News news = new News.RolledBack(wanted);
        LOG.info("{}", Log.line(news));
        return news;
    }
}
