package ai.stigmer.runtime.live.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A stream of one reader alone: an entry in it ends the read that blocks, so that what is followed from now on is in the
 * next one. Thread-safe.
 */
final class Bell {
    private final News.Stream stream;
    private final AtomicLong number = new AtomicLong();
    private final AtomicBoolean ringing = new AtomicBoolean();
    private final Semaphore rung = new Semaphore(0);
    private volatile boolean isReading = true;

    Bell(String prefix) {
        // No kind is named so.
        this.stream = new News.Stream(prefix + ":.reader:" + UUID.randomUUID(), "reader");
    }

    News.Stream stream() {
        return stream;
    }

    byte[] key() {
        return stream.key().getBytes(StandardCharsets.UTF_8);
    }

    /** Ends the reader's wait; answers whether an entry has to do so, as the reader waits in Redis and has not heard yet. */
    boolean ring() {
        boolean first = ringing.compareAndSet(false, true);
        if (first) {
            rung.release();
        }
        return first && isReading;
    }

    /** The number of the next entry. */
    long next() {
        return number.incrementAndGet();
    }

    /** The number of the newest entry; the reader looks at what is followed now. */
    long heard() {
        rung.drainPermits();
        isReading = true;
        ringing.set(false);
        return number.get();
    }

    /** Waits here and not in Redis. */
    void await(Duration atMost) throws InterruptedException {
        isReading = false;
        var unused = rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
