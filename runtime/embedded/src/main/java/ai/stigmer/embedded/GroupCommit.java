package ai.stigmer.embedded;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * One commit for all changes that wait for one: the first to wait commits what everybody has changed by then, and those
 * who come meanwhile share the next commit. Nothing is committed while a change is half done.
 *
 * <p>Thread-safe.
 */
final class GroupCommit {
    private final Runnable commit;
    /** Fair, so that all who wait for the end of a commit change something before the next one. */
    private final ReadWriteLock content = new ReentrantReadWriteLock(true);

    private final Lock changing = content.readLock();
    private final Lock committing = content.writeLock();
    private final AtomicLong changes = new AtomicLong();

    private final Lock turn = new ReentrantLock();
    private final Condition settledMore = turn.newCondition();
    private boolean running;

    /** The last change that a commit was tried for, and the last one that a commit holds. */
    private long settled;

    private long committed;
    private RuntimeException failure = new IllegalStateException("no commit has failed");

    /**
     * Creates a group.
     *
     * @param commit makes durable what was changed before it was called, or throws; never called twice at a time
     */
    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /**
     * Makes a change, and returns once a commit holds it.
     *
     * @throws RuntimeException what the change or its commit threw; in the second case a later commit may hold it
     */
    <T> T apply(Supplier<T> change) {
        T result;
        long mine;
        changing.lock();
        try {
            result = change.get();
            mine = changes.incrementAndGet();
        } finally {
            changing.unlock();
        }
        if (mustCommit(mine)) {
            commit();
        }
        throwIfNotCommitted(mine);
        return result;
    }

    /** Waits until a commit was tried for the change, or until it is this thread's turn to commit. */
    private boolean mustCommit(long mine) {
        turn.lock();
        try {
            while (running && settled < mine) {
                settledMore.awaitUninterruptibly();
            }
            if (settled >= mine) {
                return false;
            }
            running = true;
            return true;
        } finally {
            turn.unlock();
        }
    }

    private void commit() {
        long all;
        Optional<RuntimeException> thrown;
        committing.lock();
        try {
            all = changes.get();
            thrown = tryCommit();
        } finally {
            committing.unlock();
        }
        settle(all, thrown);
    }

    /** Whatever happens, nobody may wait for ever. */
    private Optional<RuntimeException> tryCommit() {
        try {
            commit.run();
            return Optional.empty();
        } catch (RuntimeException why) {
            return Optional.of(why);
        } catch (Error why) {
            return Optional.of(new IllegalStateException("a commit ended with an error", why));
        }
    }

    private void settle(long upTo, Optional<RuntimeException> thrown) {
        turn.lock();
        try {
            running = false;
            settled = upTo;
            committed = thrown.isEmpty() ? upTo : committed;
            failure = thrown.orElse(failure);
            settledMore.signalAll();
        } finally {
            turn.unlock();
        }
    }

    private void throwIfNotCommitted(long mine) {
        turn.lock();
        try {
            if (committed < mine) {
                throw failure;
            }
        } finally {
            turn.unlock();
        }
    }
}
