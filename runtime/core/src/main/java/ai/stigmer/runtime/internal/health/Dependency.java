package ai.stigmer.runtime.internal.health;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something outside the process that a service works with. It is down after two failures without an answer in between,
 * one if it has never answered, and up again with the next answer. The log has one line for each, however many calls an
 * outage costs.
 *
 * <p>Thread-safe.
 */
public final class Dependency {
    private static final Logger LOG = LoggerFactory.getLogger(Dependency.class);
    private static final int FAILURES = 2;
    private static final int MAX_REASON = 200;

    private final String name;
    private final boolean required;
    private final String lost;
    private final Runnable changed;
    private boolean answeredBefore;
    private int failures;
    private long refusedCalls;
    private String refusedFor = "";
    private @Nullable Instant downSince;

    Dependency(String name, boolean required, String lost, Runnable changed) {
        this.name = Objects.requireNonNull(name, "name");
        this.required = required;
        this.lost = Objects.requireNonNull(lost, "lost");
        this.changed = changed;
    }

    public String name() {
        return name;
    }

    /** Whether the service is not ready without it. */
    public boolean isRequired() {
        return required;
    }

    public synchronized boolean isUp() {
        return downSince == null;
    }

    /** It has answered a question. */
    public void answered() {
        if (cameBack()) {
            changed.run();
        }
    }

    private synchronized boolean cameBack() {
        answeredBefore = true;
        failures = 0;
        Instant since = downSince;
        if (since != null) {
            LOG.info(
                    "dependency_up name={} down_for={} refused_calls={}",
                    name,
                    Duration.between(since, Instant.now()).truncatedTo(ChronoUnit.MILLIS),
                    refusedCalls);
        } else if (refusedCalls > 0) {
            LOG.warn("dependency_failed name={} refused_calls={} reason=\"{}\"", name, refusedCalls, refusedFor);
        }
        refusedCalls = 0;
        downSince = null;
        return since != null;
    }

    /** It has not answered a question, or not in time. */
    public void failed(Throwable reason) {
        if (wentDown(reason)) {
            changed.run();
        }
    }

    private synchronized boolean wentDown(Throwable reason) {
        failures++;
        if (downSince != null || (answeredBefore && failures < FAILURES)) {
            return false;
        }
        downSince = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        LOG.warn("dependency_down name={} lost=\"{}\" reason=\"{}\"", name, lost, oneLine(reason));
        return true;
    }

    /**
     * A call was refused as this was not there. If it turns out to answer after all, the log has one line for all of those
     * calls.
     */
    public synchronized void refusedCall(Throwable reason) {
        if (refusedCalls++ == 0) {
            refusedFor = oneLine(reason);
        }
    }

    /** What callers lose while it is down. */
    public String lost() {
        return lost;
    }

    /** Empty while it is up. */
    public synchronized Optional<Instant> downSince() {
        return Optional.ofNullable(downSince);
    }

    /** A line for those who ask how the service is: {@code redis: down since 2026-01-01T00:00:00Z, lost: …}. */
    synchronized String report() {
        return name + ": " + (downSince == null ? "ok" : "down since " + downSince + ", lost: " + lost);
    }

    private static String oneLine(Throwable failure) {
        String text = failure.toString().replaceAll("\\s+", " ").replace('"', '\'');
        return text.length() > MAX_REASON ? text.substring(0, MAX_REASON) + "..." : text;
    }
}
