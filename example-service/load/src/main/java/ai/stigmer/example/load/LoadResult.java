package ai.stigmer.example.load;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of a load.
 *
 * @param callsPerSecond answered calls
 * @param serverMicrosPerCall processor time of the server; empty if it cannot be known
 * @param errors calls that failed
 * @param lost acknowledged writes that could not be read back
 */
public record LoadResult(
        double callsPerSecond,
        Duration p50,
        Duration p99,
        Optional<Double> serverMicrosPerCall,
        long errors,
        long lost) {
    /** Whether every call was answered and nothing was lost. */
    public boolean isClean() {
        return errors == 0 && lost == 0;
    }

    /** One line for machines. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "result throughput=%.1f p50_ms=%.2f p99_ms=%.2f server_cpu_us=%s errors=%d lost=%d",
                callsPerSecond,
                p50.toNanos() / 1e6,
                p99.toNanos() / 1e6,
                serverMicrosPerCall
                        .map(micros -> String.format(Locale.ROOT, "%.0f", micros))
                        .orElse("unknown"),
                errors,
                lost);
    }
}
