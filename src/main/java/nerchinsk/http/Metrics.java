package nerchinsk.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nerchinsk.answer.Answer;
import nerchinsk.answer.Outcome;
import nerchinsk.round.Ending;
import nerchinsk.telegram.Witness;

/** Counts what happens, in the form that Prometheus reads. Safe for use by many threads. */
public final class Metrics implements Witness, AutoCloseable {
    /** From the time of an answer without a search to that which makes people look at their network. Our choice. */
    private static final Duration[] BUCKETS = {Duration.ofMillis(2), Duration.ofMillis(5), Duration.ofMillis(10),
            Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
            Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5)};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final Timer answers = Timer.builder("nerchinsk.answer")
            .description("How long it took to answer a question, without the sending").serviceLevelObjectives(BUCKETS)
            .register(registry);
    private final Map<Ending, Counter> rounds = new EnumMap<>(Ending.class);
    private final Map<Trouble, Counter> troubles = new EnumMap<>(Trouble.class);

    /** Nothing has happened yet. */
    public Metrics() {
        for (Trouble trouble : Trouble.values()) {
            troubles.put(trouble, Counter.builder("nerchinsk.telegram.errors")
                    .description("Calls of the Bot API that were not done")
                    .tag("kind", trouble.name().toLowerCase(Locale.ROOT)).register(registry));
        }
        for (Ending ending : Ending.values()) {
            rounds.put(ending, Counter.builder("nerchinsk.quiz.rounds").description("Quiz rounds that are over")
                    .tag("ending", ending.code()).register(registry));
        }
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    /**
     * Shows a number that goes up and down.
     *
     * @param name its name, in small letters with dots
     * @param description what it says, with its unit
     * @param value asked for whenever somebody looks
     */
    public void show(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    @Override
    public void answered(Answer answer, Instant at, Duration took) {
        Counter.builder("nerchinsk.questions").description("Questions that were answered, or found to have no answer")
                .tag("outcome", Outcome.of(answer).code()).tag("intent", answer.question().intent().intent().code())
                .tag("language", answer.question().language().code()).register(registry).increment();
        answers.record(took);
    }

    @Override
    public void failed(Trouble trouble) {
        Objects.requireNonNull(troubles.get(trouble)).increment();
    }

    /** A quiz round is over. */
    public void roundOver(Ending ending) {
        Objects.requireNonNull(rounds.get(ending)).increment();
    }

    /** Everything, in the text format of Prometheus, version 0.0.4. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
