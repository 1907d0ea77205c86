package ai.stigmer.bson;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Buffers for what lives no longer than one call, kept from one call to the next. Not one per thread, as there may be very
 * many threads that live very briefly: one in a few places, of which a thread looks into one. Thread-safe.
 */
final class ScratchBuffers {
    private static final int PLACES = 8;
    private static final int SMALLEST = 1 << 12;

    /** Larger ones are not kept, so that one large resource does not hold memory for ever. */
    private static final int LARGEST = 1 << 18;

    private final AtomicReferenceArray<byte @Nullable []> places = new AtomicReferenceArray<>(PLACES);

    /** A buffer of that size at least, with anything in it, for the caller alone. */
    byte[] take(int size) {
        byte @Nullable [] kept = places.getAndSet(place(), null);
        return kept != null && kept.length >= size ? kept : new byte[Math.max(size, SMALLEST)];
    }

    /** Gives a buffer back that the caller will not touch again. */
    void giveBack(byte[] buffer) {
        if (buffer.length <= LARGEST) {
            places.set(place(), buffer);
        }
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }
}
