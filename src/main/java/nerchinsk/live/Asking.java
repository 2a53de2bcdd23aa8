package nerchinsk.live;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nerchinsk.answer.Answering;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.golden.Result;

/**
 * Asks golden questions: on the thread that wants to know, and on a second one where there is a processor for it and as
 * long as nobody else asks anything. For one use.
 */
final class Asking {
    /** How long the second thread stands back before it looks again: our choice, about the time of a question. */
    private static final Duration BACK = Duration.ofMillis(2);

    private final List<GoldenQuestion> questions;
    private final Answering answering;
    private final BooleanSupplier busy;
    private final AtomicInteger next = new AtomicInteger();

    private Asking(List<GoldenQuestion> questions, Answering answering, BooleanSupplier busy) {
        this.questions = questions;
        this.answering = answering;
        this.busy = busy;
    }

    /**
     * What is shown for each of {@code questions}, in their order.
     *
     * @param busy whether people wait for answers just now
     */
    static List<Result> of(List<GoldenQuestion> questions, Answering answering, BooleanSupplier busy) {
        Asking asking = new Asking(questions, answering, busy);
        return List.copyOf((Runtime.getRuntime().availableProcessors() > 1 ? asking.twofold() : asking.all(() -> false))
                .values());
    }

    private SortedMap<Integer, Result> twofold() {
        try (ExecutorService second = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("golden").factory())) {
            Future<SortedMap<Integer, Result>> others = second.submit(() -> all(busy));
            SortedMap<Integer, Result> results = all(() -> false);
            results.putAll(others.get());
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a golden question could not be asked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("asking the golden questions was interrupted", e);
        }
    }

    /** Takes questions until none is left, by their index; none while {@code standBack}. */
    private SortedMap<Integer, Result> all(BooleanSupplier standBack) {
        SortedMap<Integer, Result> results = new TreeMap<>();
        while (next.get() < questions.size()) {
            if (standBack.getAsBoolean()) {
                LockSupport.parkNanos(BACK.toNanos());
            } else {
                int index = next.getAndIncrement();
                if (index < questions.size()) {
                    results.put(index, Result.shown(questions.get(index), answering));
                }
            }
        }
        return results;
    }
}
