package ai.stigmer.runtime.store.bson;

import ai.stigmer.runtime.testing.codec.Transcript;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
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
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BsonCodecBenchmark {
    private static final int MESSAGES = 100;
    private static final int BYTES_PER_MESSAGE = 500;
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Transcript transcript = Transcripts.of(MESSAGES, BYTES_PER_MESSAGE);
    private final BsonCodec<Transcript> codec = BsonCodec.of(Transcript.getDefaultInstance());

    @Benchmark
    public Transcript document() {
        return codec.decode(codec.encode(transcript));
    }

    @Benchmark
    public Transcript protobuf() throws InvalidProtocolBufferException {
        return Transcript.parseFrom(transcript.toByteArray());
    }

    /** Runs both and prints how many times the second the first takes. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(BsonCodecBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.printf(
                "time=%.2f allocation=%.2f%n",
                time(results, "document") / time(results, "protobuf"),
                allocation(results, "document") / allocation(results, "protobuf"));
    }

    private static double time(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark).getPrimaryResult().getScore();
    }

    private static double allocation(Collection<RunResult> results, String benchmark) {
        return of(results, benchmark).getSecondaryResults().get(ALLOCATION).getScore();
    }

    private static RunResult of(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }
}
