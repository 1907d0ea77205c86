package ai.stigmer.bson;

import ai.stigmer.bson.testing.Transcript;
import com.google.protobuf.InvalidProtocolBufferException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What a whole round trip through a document costs, against protobuf's own through its bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = BsonCodecBenchmark.COMPILED_FIRST)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BsonCodecBenchmark {
    /** However busy the machine is. */
    static final String COMPILED_FIRST = "-Xbatch";

    private static final int MESSAGES = 100;
    private static final int BYTES_PER_MESSAGE = 500;
    private static final int TURN = 10;

    private final Transcript transcript = Transcripts.of(MESSAGES, BYTES_PER_MESSAGE);
    private final BsonCodec<Transcript> codec = BsonCodec.of(Transcript.getDefaultInstance());

    /** What the thread has computed, in nanoseconds. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Computed {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        public long document;
        public long protobuf;

        @Setup(Level.Iteration)
        public void reset() {
            document = 0;
            protobuf = 0;
        }

        long now() {
            return threads.getCurrentThreadCpuTime();
        }
    }

    @Benchmark
    public Transcript document() {
        return codec.decode(codec.encode(transcript));
    }

    @Benchmark
    public Transcript protobuf() throws InvalidProtocolBufferException {
        return Transcript.parseFrom(transcript.toByteArray());
    }

    /**
     * Both by turns, by the thread's own time: so what else the machine does weighs on neither more than on the other, and the
     * two can be compared on one that is busy.
     */
    @Benchmark
    @Fork(value = 3, jvmArgsAppend = COMPILED_FIRST)
    @Warmup(iterations = 8, time = 1)
    @Measurement(iterations = 10, time = 1)
    public void byTurns(Computed computed, Blackhole hole) throws InvalidProtocolBufferException {
        long start = computed.now();
        for (int i = 0; i < TURN; i++) {
            hole.consume(document());
        }
        long middle = computed.now();
        for (int i = 0; i < TURN; i++) {
            hole.consume(protobuf());
        }
        computed.document += middle - start;
        computed.protobuf += computed.now() - middle;
    }

    /** Prints as the last line how much of both a document takes for one that protobuf takes. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(BsonCodecBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        double[] times = of(results, "byTurns").getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(BsonCodecBenchmark::timeRatio)
                .sorted()
                .toArray();
        System.out.printf(
                "iterations=%d least=%.2f median=%.2f most=%.2f%n",
                times.length, times[0], times[times.length / 2], times[times.length - 1]);
        System.out.printf(
                "result time_ratio=%.2f alloc_ratio=%.2f%n",
                times[times.length / 2], allocation(results, "document") / allocation(results, "protobuf"));
    }

    private static double timeRatio(IterationResult iteration) {
        Result<?> document = iteration.getSecondaryResults().get("document");
        return document.getScore()
                / iteration.getSecondaryResults().get("protobuf").getScore();
    }

    private static double allocation(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark)
                .getSecondaryResults()
                .get("gc.alloc.rate.norm")
                .getScore();
    }

    private static RunResult of(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }
}
