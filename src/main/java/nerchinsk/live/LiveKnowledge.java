package nerchinsk.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import nerchinsk.chat.Chat;
import nerchinsk.chat.Chats;
import nerchinsk.folder.Contents;
import nerchinsk.folder.KnowledgeFolder;
import nerchinsk.golden.Evaluation;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Shortfall;
import nerchinsk.yaml.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The knowledge that answers now. A changed folder is tried beside it and takes its place between two questions, if it is
 * good. Safe for use by many threads.
 */
public final class LiveKnowledge<S extends State> implements Chats, Upkeep, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveKnowledge.class);
    /** So many states may still be used by slow turns before another one is built: our choice, for the memory. */
    private static final int MOST_LEAVING = 2;

    private final Path folder;
    private final Trial<S> trial;
    private final Versions versions;
    private final InstantSource clock;
    private final Rest rest;
    private final Current<S> current;
    /** Held by whoever reads, builds or replaces. */
    private final ReentrantLock changing = new ReentrantLock();
    private final Set<Faults> toldSinceGood = new HashSet<>();
    private volatile Standing standing;
    private volatile int changes;
    private Optional<News> latest = Optional.empty();
    private Consumer<News> listener = news -> LOG.debug("nobody hears that {}", news);
    private KnownAnswers known;
    private String tried;
    private Optional<Contents> unproven;

    LiveKnowledge(Path folder, Trial<S> trial, Versions versions, InstantSource clock, Beginning<S> beginning) {
        this.folder = folder;
        this.trial = trial;
        this.versions = versions;
        this.clock = clock;
        this.rest = new Rest(folder);
        this.current = new Current<>(beginning.state());
        this.known = beginning.known();
        // What only its golden questions speak against is tried once more: now they can be put to what answers, too.
        this.tried = beginning.faults().problems().isEmpty() && !beginning.faults().none() ? "" : beginning.seen();
        this.unproven = beginning.unproven();
        this.standing = new Standing(beginning.version(), clock.instant(), beginning.rolledBack(), beginning.faults(),
                versions.all());
        if (unproven.isEmpty()) {
            versions.mark(beginning.version(), beginning.rolledBack() ? tried : beginning.version().digest());
        }
    }

    @Override
    public void listen(Consumer<News> to) {
        changing.lock();
        try {
            listener = to;
            if (!standing.faults().none()) {
                tell(standing.live().digest().equals(tried)
                        ? new News.Doubtful(standing.faults(), standing.live())
                        : new News.Refused(standing.faults(), standing.live()));
            }
        } finally {
            changing.unlock();
        }
    }

    /** The same fault is told once. */
    private void tell(News news) {
        boolean fresh = switch (news) {
            case News.Refused refused -> toldSinceGood.add(refused.faults());
            case News.Doubtful doubtful -> toldSinceGood.add(doubtful.faults());
            default -> true;
        };
        if (fresh) {
            listener.accept(news);
        }
    }

    @Override
    public Chat get() {
        return current.get().chat();
    }

    @Override
    public void during(Runnable work) {
        current.during(work);
    }

    /** What {@code work} makes of the state of the moment, which can be used until that is done. */
    public <R> R with(Function<S, R> work) {
        return current.with(work);
    }

    @Override
    public Standing standing() {
        return standing;
    }

    /** Asks the golden questions of a state that went live without; once. */
    void begin() {
        changing.lock();
        try {
            prove();
        } finally {
            changing.unlock();
        }
    }

    /** Looks once at the folder and does what there is to do; to be called again and again by one thread. */
    void look() {
        if (changing.tryLock()) {
            try {
                prove();
                if (current.leaving() <= MOST_LEAVING) {
                    rest.look(clock.instant()).filter(contents -> !contents.digest().equals(tried))
                            .ifPresent(this::noticed);
                }
            } finally {
                changing.unlock();
            }
        }
    }

    private void noticed(Contents contents) {
        boolean faulty = !standing.faults().none();
        News news = changed(contents);
        if (faulty || !(news instanceof News.WentLive)) {
            tell(news);
        }
    }

    /** The first state of all goes live before its golden questions are asked. */
    private void prove() {
        unproven.ifPresent(contents -> {
            unproven = Optional.empty();
            Evaluation evaluation = current.with(Trial::evaluation);
            known = KnownAnswers.of(evaluation);
            Faults faults = new Faults(List.of(), List.of(), Shortfall.in(evaluation));
            if (faults.none()) {
                keep(standing.live(), contents);
            } else {
                standing = standing.with(faults);
                News news = new News.Doubtful(faults, standing.live());
                LOG.warn("{}", Log.line(news));
                tell(news);
            }
        });
    }

    private void keep(Version version, Contents contents) {
        versions.keep(version, contents, known);
        versions.mark(version, version.digest());
        standing = standing.with(versions.all());
    }

    private News changed(Contents contents) {
        tried = contents.digest();
        News news = tried.equals(standing.live().digest())
                ? sameAgain()
                : Headroom.lacking(contents).map(this::tooLarge).orElseGet(() -> tested(contents));
        LOG.info("{}", Log.line(news));
        changes++;
        latest = Optional.of(news);
        return news;
    }

    /** The folder holds again what is live. */
    private News sameAgain() {
        Standing before = standing;
        standing = new Standing(before.live(), before.since(), false, Faults.NONE, before.good());
        versions.mark(before.live(), tried);
        toldSinceGood.clear();
        return before.faults().none() ? new News.Unchanged(before.live()) : new News.WentLive(before.live());
    }

    private News tooLarge(long megabytes) {
        Faults faults = Faults.in(List.of(new Place(folder.toString(), 1, 1).problem("needs about " + megabytes
                + " MB more memory than is free beside what answers now: remove some documents, or start the program with "
                + "more memory (-Xmx)")));
        standing = standing.with(faults);
        return new News.Refused(faults, standing.live());
    }

    private News tested(Contents contents) {
        return switch (trial.of(contents, known, new Answering())) {
            case Trial.Outcome.Good<S>(S state, KnownAnswers answers) -> {
                Version version = new Version(tried, clock.instant(), state.documents());
                go(state, version, answers, false);
                toldSinceGood.clear();
                keep(version, contents);
                yield new News.WentLive(version);
            }
            case Trial.Outcome.Bad<S>(Faults faults) -> {
                standing = standing.with(faults);
                yield new News.Refused(faults, standing.live());
            }
        };
    }

    private void go(S state, Version version, KnownAnswers answers, boolean rolledBack) {
        current.replace(state);
        known = answers;
        Faults faults = rolledBack ? standing.faults() : Faults.NONE;
        standing = new Standing(version, clock.instant(), rolledBack, faults, standing.good());
    }

    @Override
    public News reload() {
        int before = changes;
        changing.lock();
        try {
            prove();
            Contents contents = KnowledgeFolder.read(folder);
            boolean justDone = changes != before && contents.digest().equals(tried);
            return justDone ? latest.orElseGet(() -> changed(contents)) : changed(contents);
        } finally {
            changing.unlock();
        }
    }

    @Override
    public News rollback(String name) {
        changing.lock();
        try {
            prove();
            Optional<Version> wanted = versions.all().stream().filter(version -> version.name().equals(name))
                    .findFirst();
            return wanted.map(this::rollback).orElseGet(News.Gone::new);
        } finally {
            changing.unlock();
        }
    }

    private News rollback(Version wanted) {
        if (wanted.equals(standing.live())) {
            return new News.Unchanged(wanted);
        }
        return versions.contents(wanted).map(contents -> goBack(wanted, contents)).orElseGet(News.Gone::new);
    }

    private News goBack(Version wanted, Contents contents) {
        var built = trial.build(contents);
        if (built.value().isEmpty()) {
            return new News.Refused(Faults.in(built.problems()), standing.live());
        }
        tried = KnowledgeFolder.read(folder).digest();
        go(built.value().get(), wanted, versions.known(wanted), !tried.equals(wanted.digest()));
        versions.mark(wanted, tried);
        News news = new News.RolledBack(wanted);
        LOG.info("{}", Log.line(news));
        return news;
    }

    /** Ends the answers; what is still being answered is finished. */
    @Override
    public void close() {
        current.close();
    }

    /** What answers now. */
    private final class Answering implements Trial.Live {
        @Override
        public List<GoldenQuestion> known(List<GoldenQuestion> questions) {
            return current.with(state -> Trial.known(state, questions));
        }

        @Override
        public List<Shortfall> shortfalls() {
            return Shortfall.in(current.with(Trial::evaluation));
        }
    }
}
