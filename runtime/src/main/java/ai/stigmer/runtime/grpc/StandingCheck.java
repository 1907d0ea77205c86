package ai.stigmer.runtime.grpc;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A check that a call has to pass again and again while it lasts: of its credential, or of what it is allowed. What the
 * check throws ends the call, and so does a check that hangs until the next one is due: a call lives on no answer that is
 * older than the interval.
 *
 * <p>Safe for use by many threads.
 */
final class StandingCheck implements Runnable {
    /** Less would end calls of a machine that is merely busy. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private static final long IDLE = 0;

    private final GuardedCall<?, ?> call;
    private final Runnable check;
    private final AtomicLong begunAt = new AtomicLong(IDLE);

    private StandingCheck(GuardedCall<?, ?> call, Runnable check) {
        this.call = call;
        this.check = check;
    }

    /** Repeats the check until the call ends. */
    static void keep(GuardedCall<?, ?> call, StreamAuthorization checks, Runnable check) {
        call.whenEnded(checks.repeat(new StandingCheck(call, check)));
    }

    /** Repeats the check of the credential that the call came with, where it came with one. */
    static void keepCredential(GuardedCall<?, ?> call) {
        StreamAuthorization checks = StreamAuthorization.KEY.get();
        StreamAuthorization.Credential credential = StreamAuthorization.Credential.KEY.get();
        if (checks != null && credential != null) {
            keep(call, checks, credential::verifyAgain);
        }
    }

    @Override
    public void run() {
        if (!begunAt.compareAndSet(IDLE, now())) {
            endIfHanging(begunAt.get());
            return;
        }
        try {
            check.run();
        } catch (RuntimeException | Error refused) {
            call.cut(refused);
        } finally {
            begunAt.set(IDLE);
        }
    }

    private void endIfHanging(long since) {
        if (since != IDLE && now() - since >= LEAST.toNanos()) {
            call.cut(RpcException.authorizerUnavailable());
        }
    }

    private static long now() {
        long now = System.nanoTime();
        return now == IDLE ? now + 1 : now;
    }
}
