package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization.Credential;
import io.grpc.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What every stream has to pass again and again while it lasts: that its credential holds, and that all stands that it
 * was authorized on. What is thrown ends the call, and so does a check that has not ended when the next one is due: a
 * stream lives on no answer that is older than the interval.
 *
 * <p>Thread-safe.
 */
final class StandingCheck {
    /** Less would end calls of a machine that is merely busy. */
    private static final Duration MIN_INTERVAL = Duration.ofSeconds(5);

    private static final long IDLE = 0;

    private final GuardedCall<?, ?> call;
    private final Optional<Credential> credential;
    private final Executor workers;
    private final AtomicLong begunAt = new AtomicLong(IDLE);

    private StandingCheck(GuardedCall<?, ?> call, Optional<Credential> credential, Executor workers) {
        this.call = call;
        this.credential = credential;
        this.workers = Context.current().fixedContextExecutor(workers);
    }

    /** Repeats the check of a call until it ends. */
    static void keep(GuardedCall<?, ?> call, Optional<Credential> credential, StreamAuthorization checks) {
        StandingCheck check = new StandingCheck(call, credential, checks.workers());
        call.whenEnded(checks.repeat(check::begin));
    }

    private void begin() {
        if (begunAt.compareAndSet(IDLE, now())) {
            workers.execute(this::check);
        } else {
            endIfLate(begunAt.get());
        }
    }

    private void check() {
        try {
            credential.ifPresent(Credential::verifyAgain);
            call.authorization().askAgain();
        } catch (RpcException refused) {
            call.cut(refused);
        } catch (RuntimeException | Error outage) {
            call.cut(RpcException.authorizerUnavailable().causedBy(outage));
        } finally {
            begunAt.set(IDLE);
        }
    }

    /** Also of a check that waits for others that hang: where it would run, there may be no thread left. */
    private void endIfLate(long since) {
        if (since != IDLE && now() - since >= MIN_INTERVAL.toNanos()) {
            call.cut(RpcException.authorizerUnavailable(), workers);
        }
    }

    private static long now() {
        long now = System.nanoTime();
        return now == IDLE ? now + 1 : now;
    }
}
