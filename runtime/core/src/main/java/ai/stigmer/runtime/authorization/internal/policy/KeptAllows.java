package ai.stigmer.runtime.authorization.internal.policy;

import ai.stigmer.runtime.authorization.PermissionCheck;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Allows that were read a moment ago. A refusal is never kept, so what is granted counts at once, and a refusal makes
 * the same reads whether or not there is such a resource. Thread-safe.
 */
final class KeptAllows {
    static final Duration MAX_TIME = Duration.ofSeconds(2);
    private static final int MAX_ALLOWS = 10_000;

    private final long nanos;
    private final LongSupplier clock;

    /** When the reads of each allow began. */
    private final Cache<PermissionCheck, Long> begun;

    /**
     * Keeps allows for some time, or none if it is zero.
     *
     * @param clock in nanoseconds
     * @throws IllegalArgumentException if the time is negative or longer than two seconds
     */
    KeptAllows(Duration time, LongSupplier clock) {
        if (time.isNegative() || time.compareTo(MAX_TIME) > 0) {
            throw new IllegalArgumentException("an allow may be kept for 0 to " + MAX_TIME.toSeconds() + " s, not for "
                    + time + ": so long may a removed relation still count");
        }
        this.nanos = time.toNanos();
        this.clock = clock;
        this.begun = Caffeine.newBuilder()
                .maximumSize(MAX_ALLOWS)
                .expireAfterWrite(time)
                .ticker(clock::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    /** Those of the checks that have to be read. */
    List<PermissionCheck> unknown(List<PermissionCheck> checks) {
        return nanos == 0
                ? checks
                : checks.stream().filter(check -> !isKept(check)).toList();
    }

    private boolean isKept(PermissionCheck check) {
        Long since = begun.getIfPresent(check);
        return since != null && clock.getAsLong() - since < nanos;
    }

    /**
     * Keeps allows.
     *
     * @param since when their reads began, as what was removed since may have been read
     */
    void keep(List<PermissionCheck> allowed, long since) {
        if (nanos > 0) {
            allowed.forEach(check -> begun.put(check, since));
        }
    }

    long now() {
        return clock.getAsLong();
    }

    Duration time() {
        return Duration.ofNanos(nanos);
    }
}
