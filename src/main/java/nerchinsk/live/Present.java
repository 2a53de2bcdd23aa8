package nerchinsk.live;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import nerchinsk.folder.Contents;
import nerchinsk.golden.Evaluation;

/** What answers now, and all that is known of it. Read by many threads; changed by one at a time. */
final class Present<S extends State> implements Trial.Live<S> {
    private final Current<S> current;
    private final Versions versions;
    private final InstantSource clock;
    private volatile Standing standing;
    private KnownAnswers known;

    Present(Beginning<S> beginning, Versions versions, InstantSource clock) {
        this.current = new Current<>(beginning.state());
        this.versions = versions;
        this.clock = clock;
        this.known = beginning.known();
        this.standing = new Standing(beginning.version(), clock.instant(), beginning.rolledBack(), beginning.faults(),
                versions.all());
    }

    /** The state that answers. */
    Current<S> state() {
        return current;
    }

    Standing standing() {
        return standing;
    }

    /** The golden questions that must be answered on. */
    KnownAnswers known() {
        return known;
    }

    /** {@code state}, which is {@code version} and came of a changed folder, answers from now on. */
    void goOn(S state, Version version, KnownAnswers answers) {
        replace(state, version, answers, false, Faults.NONE);
    }

    /**
     * {@code state}, which is {@code version} and answered before, answers again.
     *
     * @param seen the digest of the folder, which stays as it is
     */
    void goBack(S state, Version version, KnownAnswers answers, String seen) {
        replace(state, version, answers, !seen.equals(version.digest()), standing.faults());
        versions.mark(version, seen);
    }

    private void replace(S state, Version version, KnownAnswers answers, boolean rolledBack, Faults faults) {
        current.replace(state);
        known = answers;
        standing = new Standing(version, clock.instant(), rolledBack, faults, standing.good());
    }

    /** The folder holds again what answers. */
    void agrees() {
        Standing before = standing;
        standing = new Standing(before.live(), before.since(), false, Faults.NONE, before.good());
        versions.mark(before.live(), before.live().digest());
    }

    /** The folder, as it is now, has {@code faults}. */
    void disagrees(Faults faults) {
        standing = standing.with(faults);
    }

    /** The golden questions of what answers, asked; what it answers rightly must be answered on. */
    Evaluation proven() {
        Evaluation evaluation = current.with(state -> Trial.evaluation(state, () -> current.users() > 1));
        known = KnownAnswers.of(evaluation);
        return evaluation;
    }

    /** What answers is made of {@code contents} and is good: one can go back to it. */
    void keep(Contents contents) {
        Version version = standing.live();
        versions.keep(version, contents, known);
        versions.mark(version, version.digest());
        standing = standing.with(versions.all());
    }

    @Override
    public <T> Optional<T> with(Function<S, T> look) {
        return Optional.of(current.with(look));
    }

    @Override
    public boolean busy() {
        return current.users() > 0;
    }
}
