package ai.stigmer.runtime.pipeline.internal;

import ai.stigmer.runtime.resource.internal.ResourceName;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets writers of one resource that have met in the store take turns on this replica, so that they do not meet again.
 * Nothing depends on it: the store decides who writes, and writers of other replicas are not waited for.
 *
 * <p>Thread-safe.
 */
public final class WriterTurns {
    private static final int LINES = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Semaphore[] lines = new Semaphore[LINES];

    /** Nobody waits. */
    public WriterTurns() {
        for (int i = 0; i < LINES; i++) {
            lines[i] = new Semaphore(1, true);
        }
    }

    /**
     * The turn of somebody who is about to write. It is waited for, a second at most.
     *
     * @param hasMetOthers whether a write of theirs was too late already; otherwise it takes no turn unless somebody
     *     has one
     */
    public Turn next(ResourceName name, boolean hasMetOthers) {
        Semaphore line = line(name);
        if (!hasMetOthers && line.availablePermits() > 0) {
            return Turn.NONE;
        }
        try {
            return line.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS) ? line::release : Turn.NONE;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Turn.NONE;
        }
    }

    private Semaphore line(ResourceName name) {
        return lines[Math.floorMod(name.hashCode(), LINES)];
    }

    /** What somebody has while nobody else writes in turn. */
    @FunctionalInterface
    public interface Turn extends AutoCloseable {
        /** No turn, where it was not needed or did not come. */
        Turn NONE = () -> {};

        @Override
        void close();
    }
}
