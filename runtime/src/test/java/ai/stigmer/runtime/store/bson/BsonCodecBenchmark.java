package ai.stigmer.runtime.store.bson;

import ai.stigmer.runtime.testing.codec.Transcript;
import com.google.protobuf.InvalidProtocolBufferException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What a whole round trip through a document costs, against protobuf's own through its bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch") // Compiled before it is measured, however busy the machine is.
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class BsonCodecBenchmark {
    private static final int ROUNDS = 5;
    private static final int MESSAGES = 100;
    private static final int BYTES_PER_MESSAGE = 500;

    private final Transcript transcript = Transcripts.of(MESSAGES, BYTES_PER_MESSAGE);
    private final BsonCodec<Transcript> codec = BsonCodec.of(Transcript.getDefaultInstance());

    /** What the thread itself computes: on a machine that does something else too, only this says what the codec costs. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Computing {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        public long nanos;
        public long operations;

        @Setup(Level.Iteration)
        public void start() {
            operations = 0;
            nanos = -threads.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            nanos += threads.getCurrentThreadCpuTime();
        }
    }

    @Benchmark
    public Transcript document(Computing computing) {
        computing.operations++;
        return codec.decode(codec.encode(transcript));
    }

    @Benchmark
    public Transcript protobuf(Computing computing) throws InvalidProtocolBufferException {
        computing.operations++;
        return Transcript.parseFrom(transcript.toByteArray());
    }

    /**
     * Runs both, one after the other and several times, and prints as the last line how much of both the document takes for
     * one that protobuf takes, in the middle one of the rounds.
     */
    public static void main(String[] arguments) throws RunnerException {
        List<Double> times = new ArrayList<>();
        List<Double> allocations = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(BsonCodecBenchmark.class.getSimpleName())
                            .addProfiler(GCProfiler.class)
                            .build())
                    .run();
            times.add(time(results, "document") / time(results, "protobuf"));
            allocations.add(allocation(results, "document") / allocation(results, "protobuf"));
        }
        System.out.printf("rounds time_ratio=%s alloc_ratio=%s%n", rounded(times), rounded(allocations));
        System.out.printf("result time_ratio=%.2f alloc_ratio=%.2f%n", median(times), median(allocations));
    }

    private static double time(Collection<RunResult> results, String benchmark) {
        return score(results, benchmark, "nanos") / score(results, benchmark, "operations");
    }

    private static double allocation(Collection<RunResult> results, String benchmark) {
        return score(results, benchmark, "gc.alloc.rate.norm");
    }

    private static double score(Collection<RunResult> results, String benchmark, String what) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow()
                .getSecondaryResults()
                .get(what)
                .getScore();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static List<String> rounded(List<Double> values) {
        return values.stream().map("%.2f"::formatted).toList();
    }
}
