package ai.stigmer.example.load;

import ai.stigmer.embedded.DataDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the first calls of a service that has just started. */
@Command(
        name = "cold",
        mixinStandardHelpOptions = true,
        description =
                "Starts the service, and adds messages to an execution by one call each. The first service only makes the"
                        + " client fast and is not counted; every other one is measured, from its start to its last call.")
final class ColdCommand implements Callable<Integer> {
    private static final String ORGANIZATION = "load";
    private static final int MESSAGE_BYTES = 500;

    @Option(names = "--calls", paramLabel = "N", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int calls = 1000;

    @Option(names = "--rounds", paramLabel = "N", description = "How many services. Default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    /** How long it took until a service was ready, and then each call, in milliseconds. */
    private record Start(double serving, List<Double> calls) {
        double upTo(int count) {
            return calls.stream().limit(count).mapToDouble(Double::doubleValue).sum();
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "serving_ms=%.0f first_ms=%.0f first_10_ms=%.0f first_100_ms=%.0f all_ms=%.0f",
                    serving,
                    upTo(1),
                    upTo(10),
                    upTo(100),
                    upTo(calls.size()));
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        measure();
        List<Start> starts = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Start start = measure();
            starts.add(start);
            out.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, start.line());
        }
        starts.sort(Comparator.comparingDouble(start -> start.upTo(calls)));
        out.println(
                "result calls=" + calls + " " + starts.get(starts.size() / 2).line());
        return 0;
    }

    private Start measure() throws IOException {
        long began = System.nanoTime();
        try (DataDirectory directory = DataDirectory.temporary();
                ServerUnderLoad server = ServerProcess.example(directory, ORGANIZATION);
                LoadClient client = new LoadClient(server, plan(), 0, new LoadCounts())) {
            double serving = millisSince(began);
            LoadedExecution execution = client.create(0);
            List<Double> took = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                long called = System.nanoTime();
                client.add(execution, 1);
                took.add(millisSince(called));
            }
            return new Start(serving, took);
        }
    }

    private static LoadPlan plan() {
        return new LoadPlan(
                Operation.UPDATE_STATUS,
                0,
                MESSAGE_BYTES,
                1,
                Duration.ZERO,
                Duration.ofSeconds(1),
                false,
                ORGANIZATION);
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
