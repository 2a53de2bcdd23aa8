package nerchinsk.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nerchinsk.answer.Answer;
import nerchinsk.assembly.Snapshot;
import nerchinsk.golden.GoldenQuestion;
import nerchinsk.rank.StoredSentence;
import nerchinsk.text.Language;
import org.apache.lucene.search.Query;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What one golden question over the shipped knowledge costs, from its characters to its answer, beside a bare BM25
 * query for the best five of the same sentences. The query is parsed beforehand. JMH needs the class and what it
 * measures public.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 6)
public class QuestionTime {
    private static final Path KNOWLEDGE = Path.of("knowledge");

    /** The code of the language of the questions. */
    @Param({"en", "ru"})
    public String language = "";

    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<PlainLucene> lucene = Optional.empty();
    private List<String> questions = List.of();
    private List<Query> queries = List.of();
    private int next;

    static void measure() {
        try {
            new Runner(new OptionsBuilder().include(QuestionTime.class.getName()).build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark could not be run; is another one running?", e);
        }
    }

    /** Builds both, with the questions in the order of their file. */
    @Setup
    public void build() {
        Language asked = Language.ofCode(language).orElseThrow();
        Engine engine = new Engine(KNOWLEDGE);
        Snapshot built = engine.snapshot();
        PlainLucene plain = new PlainLucene(engine.store(), asked);
        questions = built.golden().orElseThrow().questions().stream().filter(question -> question.language() == asked)
                .map(GoldenQuestion::text).filter(text -> plain.query(text) != null).toList();
        queries = questions.stream().map(plain::query).toList();
        snapshot = Optional.of(built);
        lucene = Optional.of(plain);
    }

    /** Lets go of the knowledge. */
    @TearDown
    public void close() {
        snapshot.ifPresent(Snapshot::close);
    }

    /** One question. */
    @Benchmark
    public Answer question() {
        return snapshot.orElseThrow().answering().answer(questions.get(turn()), Optional.empty());
    }

    /** One bare query. */
    @Benchmark
    public List<StoredSentence> bareQuery() {
        return lucene.orElseThrow().search(queries.get(turn()));
    }

    private int turn() {
        next = (next + 1) % questions.size();
        return next;
    }
}
