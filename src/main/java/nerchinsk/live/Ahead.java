package nerchinsk.live;

import java.util.Optional;
import nerchinsk.folder.Contents;

/** What is tried before it is certain that nobody goes on writing in the folder. For one thread at a time. */
final class Ahead<S extends State> {
    private final Trial<S> trial;
    private final Present<S> present;
    private Optional<Tried<S>> tried = Optional.empty();

    /** What came of the contents with this digest. */
    private record Tried<S extends State>(String digest, Trial.Outcome<S> outcome) {
    }

    Ahead(Trial<S> trial, Present<S> present) {
        this.trial = trial;
        this.present = present;
    }

    /** Tries {@code contents}, if there is room for it, and keeps what comes of it. */
    void attempt(Contents contents) {
        forget();
        if (Headroom.lacking(contents).isEmpty()) {
            tried = Optional.of(new Tried<>(contents.digest(), outcome(contents)));
        }
    }

    /** What comes of {@code contents}; whoever gets a state closes it in the end. */
    Trial.Outcome<S> of(Contents contents) {
        Optional<Tried<S>> known = tried.filter(before -> before.digest().equals(contents.digest()));
        if (known.isPresent()) {
            tried = Optional.empty();
            return known.get().outcome();
        }
        forget();
        return outcome(contents);
    }

    private Trial.Outcome<S> outcome(Contents contents) {
        return trial.of(contents, present.known(), present);
    }

    /** Lets go what was kept: something else answers now, or the folder has changed. */
    void forget() {
        tried.ifPresent(before -> {
            if (before.outcome() instanceof Trial.Outcome.Good<S>(S state, KnownAnswers known, var doubts)) {
                state.close();
            }
        });
        tried = Optional.empty();
    }
}
