package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.RpcException;
import java.time.Duration;

/**
 * How long a stream's authorization is good for. It is renewed before it ends; where that hangs, or waits for others that
 * hang, it ends all the same.
 *
 * <p>Safe for use by many threads.
 */
final class AuthorizationLease {
    /** Less would end streams of a machine that is merely busy. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private final Duration interval;
    private final Duration term;
    private volatile long renewedAt = System.nanoTime();

    /** A lease of the interval, but of five seconds at least. */
    AuthorizationLease(Duration interval) {
        this.interval = interval;
        this.term = interval.compareTo(LEAST) < 0 ? LEAST : interval;
    }

    /** When to begin to renew it: early enough for an engine that is slow. */
    Duration renewal() {
        return interval.multipliedBy(3).dividedBy(4);
    }

    /** Begins anew; {@code askedAt} is when the engine was asked, as what it knew is no newer. */
    void renew(long askedAt) {
        renewedAt = askedAt;
    }

    /** Stops what must not be sent on an authorization that has ended. */
    void require() {
        if (System.nanoTime() - renewedAt > term.toNanos()) {
            throw RpcException.authorizerUnavailable();
        }
    }
}
