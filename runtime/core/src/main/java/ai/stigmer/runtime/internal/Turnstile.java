package ai.stigmer.runtime.internal;

import io.grpc.Context;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many calls ask a store at a time: a crowd waits here, where nothing times out but the call itself, and not for
 * connections of a store that is well. Thread-safe.
 */
public final class Turnstile {
    private static final int LOOK_AGAIN_MILLIS = 200;

    private final Semaphore turns;

    public Turnstile(int atOneTime) {
        this.turns = new Semaphore(atOneTime, true);
    }

    /** Works when its turn has come, or at once when the call has ended and the work finds that out. */
    public <T> T pass(Supplier<T> work) {
        boolean hasTurn = awaitTurn();
        try {
            return work.get();
        } finally {
            if (hasTurn) {
                turns.release();
            }
        }
    }

    private boolean awaitTurn() {
        try {
            boolean hasTurn = false;
            while (!hasTurn && !Context.current().isCancelled()) {
                hasTurn = turns.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
            return hasTurn;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
