package ai.stigmer.runtime.events.internal;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Counts signals, so that one that comes while its receiver is busy is not lost. Thread-safe.
 */
final class WakeUp {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition ended = lock.newCondition();
    private long count;
    private boolean closed;

    void wake() {
        lock.lock();
        try {
            count++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a signal that is newer than the given count, for the end, or for the time to pass. */
    void awaitAfter(long seen, Duration atMost) {
        await(changed, () -> count != seen, atMost);
    }

    /** Waits for the end or for the time to pass, whatever is signalled. */
    void awaitClose(Duration atMost) {
        await(ended, () -> false, atMost);
    }

    private void await(Condition condition, BooleanSupplier isReached, Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!isReached.getAsBoolean() && !closed && left > 0) {
                left = condition.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            // Only the relay's own threads wait here, and nobody interrupts one but to end it.
            closed = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
