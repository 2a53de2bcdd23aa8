package nerchinsk.live;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nerchinsk.folder.Contents;
import nerchinsk.golden.Evaluation;
import nerchinsk.golden.Result;
import nerchinsk.golden.Shortfall;
import nerchinsk.golden.Thresholds;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whether contents of the folder are fit to go live. Safe for use by many threads. */
final class Trial<S extends State> {
    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

    private final String folder;
    private final Building<S> building;

    /** What came of a trial. */
    sealed interface Outcome<S extends State> {
        /** It can go live; whoever gets it closes it in the end. */
        record Good<S extends State>(S state, KnownAnswers known, List<Doubt> doubts) implements Outcome<S> {
            public Good {
                doubts = List.copyOf(doubts);
            }
        }

        /** It cannot. */
        record Bad<S extends State>(Faults faults) implements Outcome<S> {
        }
    }

    /** @param folder what the folder is called where nothing better can be named */
    Trial(String folder, Building<S> building) {
        this.folder = folder;
        this.building = building;
    }

    /**
     * Builds {@code contents}. A fault of the program itself is a problem of the folder: the bot must not end with it.
     */
    Reading<S> build(Contents contents) {
        try {
            return building.build(contents);
        } catch (OutOfMemoryError e) {
            return failed("does not fit into the memory of the program beside what answers now: remove some documents, "
                    + "or start it with more memory (-Xmx)");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the knowledge could not be built", e);
            return failed(
                    "cannot be read by this program (" + e.getClass().getSimpleName() + "): undo the last change");
        }
    }

    private Reading<S> failed(String message) {
        return new Reading<>(Optional.empty(), List.of(new Place(folder, 1, 1).problem(message)));
    }

    /**
     * Builds {@code contents} and asks its golden questions.
     *
     * @param before what must not be lost
     * @param live what answers now
     */
    Outcome<S> of(Contents contents, KnownAnswers before, Live<S> live) {
        try {
            return tried(contents, before, live);
        } finally {
            // What building has left behind would keep the heap large for weeks.
            System.gc();
        }
    }

    private Outcome<S> tried(Contents contents, KnownAnswers before, Live<S> live) {
        Reading<S> built = build(contents);
        if (built.value().isEmpty()) {
            return new Outcome.Bad<>(Faults.in(built.problems()));
        }
        S state = built.value().get();
        Evaluation evaluation = evaluation(state, live::busy);
        Losses losses = losses(before.lostIn(evaluation), state, live, before.size());
        Faults faults = new Faults(List.of(), losses.broken(), worse(Shortfall.in(evaluation), live));
        if (faults.none()) {
            return new Outcome.Good<>(state, before.after(evaluation), losses.doubts());
        }
        state.close();
        return new Outcome.Bad<>(faults);
    }

    private Losses losses(List<Result> lost, S state, Live<S> live, int known) {
        return lost.isEmpty()
                ? Losses.NONE
                : live.with(now -> Losses.of(lost, state.answering(), now.answering(), known))
                        .orElseGet(() -> Losses.broken(lost));
    }

    /** What falls short already may go on doing so, or nothing could be mended step by step. */
    private List<Shortfall> worse(List<Shortfall> shortfalls, Live<S> live) {
        if (shortfalls.isEmpty()) {
            return shortfalls;
        }
        List<Shortfall> before = live.with(now -> Shortfall.in(evaluation(now, live::busy))).orElse(List.of());
        return shortfalls.stream().filter(now -> before.stream().noneMatch(then -> then.language() == now.language()
                && then.measure().equals(now.measure()) && then.reached() <= now.reached())).toList();
    }

    /**
     * The golden questions of {@code state}, asked.
     *
     * @param busy whether people wait for answers just now
     */
    static Evaluation evaluation(State state, BooleanSupplier busy) {
        return state.golden().map(golden -> new Evaluation(golden.thresholds(),
                Asking.of(golden.questions(), state.answering(), busy)))
                .orElseGet(() -> new Evaluation(Thresholds.NONE, List.of()));
    }

    /** What answers now, as far as a trial has to be compared with it. */
    interface Live<S extends State> {
        /** What {@code look} makes of what answers now; empty if nothing does. */
        <T> Optional<T> with(Function<S, T> look);

        /** Whether people wait for answers just now. */
        boolean busy();
    }
}
