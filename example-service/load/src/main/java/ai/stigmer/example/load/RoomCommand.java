package ai.stigmer.example.load;

import ai.stigmer.embedded.DataDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures status updates of an execution that the service has room to keep a copy of, and of one that it has not. */
@Command(
        name = "room",
        mixinStandardHelpOptions = true,
        description =
                "Starts the service with a small heap, and updates an execution that is a third smaller than the largest"
                        + " one that is kept in its copies, then one that is half as large again, each in a process of its own."
                        + " What counts is the ratio. The exit code is 0 if no call failed and no acknowledged write was lost, else 1.")
final class RoomCommand implements Callable<Integer> {
    private static final String UNDER = "under";
    private static final String OVER = "over";
    private static final String ORGANIZATION = "load";

    /** Copies have three quarters of an eighth of the heap, where a message takes twice its bytes. */
    private static final double PART_OF_HEAP = 3.0 / 4 / 8 / 2;

    @Option(names = "--heap", paramLabel = "MIB", description = "The service's heap. Default: ${DEFAULT-VALUE}.")
    private int heap = 128;

    @Option(
            names = "--message-bytes",
            paramLabel = "BYTES",
            description = "How long the text of a message is. Default: ${DEFAULT-VALUE}.")
    private int messageBytes = 1_000;

    @Option(names = "--rounds", paramLabel = "N", description = "How often each. Default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(names = "--warm-up", paramLabel = "S", description = "Calls before. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 20;

    @Option(names = "--seconds", paramLabel = "S", description = "Calls measured. Default: ${DEFAULT-VALUE}.")
    private int seconds = 10;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintStream out = System.out;
        double limit = PART_OF_HEAP * heap * (1 << 20);
        Map<String, List<LoadResult>> results = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (String side : List.of(UNDER, OVER)) {
                int messages = (int) (limit * (side.equals(UNDER) ? 2.0 / 3 : 1.5) / messageBytes);
                out.printf(
                        Locale.ROOT,
                        "%n%s the limit of %.1f MB, %d messages, round %d of %d%n",
                        side,
                        limit / 1e6,
                        messages,
                        round,
                        rounds);
                LoadResult result = measure(messages, out);
                out.println("  " + result.line());
                results.computeIfAbsent(side, any -> new ArrayList<>()).add(result);
            }
        }
        Comparison.Outcome outcome = new Comparison.Outcome(results);
        double under = outcome.callsPerSecond(UNDER);
        double over = outcome.callsPerSecond(OVER);
        out.printf(Locale.ROOT, "result under=%.1f over=%.1f over_to_under=%.2f%n", under, over, over / under);
        return outcome.isClean() ? 0 : 1;
    }

    private LoadResult measure(int messages, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        LoadPlan plan = new LoadPlan(
                Operation.REWRITE_MESSAGE,
                messages,
                messageBytes,
                1,
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(seconds),
                false,
                ORGANIZATION);
        try (DataDirectory directory = DataDirectory.temporary();
                ServerUnderLoad server = ServerProcess.example(directory, ORGANIZATION, "-Xmx" + heap + "m")) {
            return new Load(plan, out).putOn(server);
        }
    }
}
