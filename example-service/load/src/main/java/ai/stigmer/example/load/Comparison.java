package ai.stigmer.example.load;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * The same load on several servers, a round on each in turn, so that a busy moment of the machine meets all of them. What
 * counts is the ratio of the medians.
 */
public final class Comparison {
    private final Load load;
    private final PrintStream news;

    /**
     * What came of a comparison.
     *
     * @param results by server, in the order in which they were given; every round of each
     */
    public record Outcome(Map<String, List<LoadResult>> results) {
        public boolean isClean() {
            return results.values().stream().flatMap(List::stream).allMatch(LoadResult::isClean);
        }

        /** The median of a server's rounds. */
        public double callsPerSecond(String server) {
            return median(results.getOrDefault(server, List.of()).stream()
                    .mapToDouble(LoadResult::callsPerSecond)
                    .toArray());
        }

        /** The median of a server's rounds. */
        public double serverMicrosPerCall(String server) {
            return median(results.getOrDefault(server, List.of()).stream()
                    .mapToDouble(result -> result.serverMicrosPerCall().orElse(Double.NaN))
                    .toArray());
        }

        private static double median(double[] values) {
            Arrays.sort(values);
            return values.length == 0 ? Double.NaN : (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
        }
    }

    public Comparison(LoadPlan plan, PrintStream news) {
        this.load = new Load(plan, news);
        this.news = news;
    }

    /**
     * Runs the rounds.
     *
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException if executions cannot be prepared or read back
     */
    public Outcome of(Map<String, ServerUnderLoad> servers, int rounds)
            throws InterruptedException, ExecutionException {
        Map<String, List<LoadResult>> results = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<String, ServerUnderLoad> server : servers.entrySet()) {
                news.printf(Locale.ROOT, "%n%s, round %d of %d%n", server.getKey(), round, rounds);
                LoadResult result = load.putOn(server.getValue());
                news.println("  " + result.line());
                results.computeIfAbsent(server.getKey(), name -> new ArrayList<>())
                        .add(result);
            }
        }
        return new Outcome(results);
    }
}
