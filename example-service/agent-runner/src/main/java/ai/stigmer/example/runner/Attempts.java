package ai.stigmer.example.runner;

import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Tries a call until it is acknowledged, refused for good, or its deadline has passed.
 *
 * <p>Immutable and thread-safe.
 */
final class Attempts {
    private final ManagedChannel channel;
    private final CallSettings settings;

    Attempts(ManagedChannel channel, CallSettings settings) {
        this.channel = channel;
        this.settings = settings;
    }

    /** The deadline of a call that begins now. */
    Patience begin() {
        return new Patience(System.nanoTime() + settings.deadline().toNanos());
    }

    /**
     * Makes the call.
     *
     * @param call makes one attempt, which may take so long
     * @throws StatusRuntimeException the last failure, or that before if the last attempt had no time left; CANCELLED when
     *     the thread is interrupted, with its flag set
     */
    <T> T run(Patience patience, Function<Duration, T> call) {
        Optional<StatusRuntimeException> before = Optional.empty();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.apply(min(settings.attempt(), patience.left()));
            } catch (StatusRuntimeException failure) {
                CallFailure says = CallFailure.of(failure);
                Duration pause = max(pause(attempt), says.retryAfter().orElse(Duration.ZERO));
                if (says.kind() != CallFailure.Kind.PASSING
                        || Thread.currentThread().isInterrupted()
                        || pause.compareTo(patience.left()) >= 0) {
                    boolean outOfTime = failure.getStatus().getCode() == Status.Code.DEADLINE_EXCEEDED;
                    throw outOfTime ? before.orElse(failure) : failure;
                }
                before = Optional.of(failure);
                sleep(pause, failure);
                // Else a service that is back is found after gRPC's own pause, which may be two minutes.
                channel.resetConnectBackoff();
            }
        }
    }

    /** A random time up to a bound that doubles, so that runners that failed together do not come back together. */
    private Duration pause(int attempt) {
        long doubled = settings.firstPause().toNanos() << Math.min(attempt - 1, 20);
        long bound = Math.min(doubled, settings.longestPause().toNanos());
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(bound + 1));
    }

    private static void sleep(Duration pause, StatusRuntimeException failure) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Status.CANCELLED
                    .withDescription("interrupted before another attempt")
                    .withCause(failure)
                    .asRuntimeException();
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** When to give up, by {@link System#nanoTime()}. */
    record Patience(long until) {
        Duration left() {
            return Duration.ofNanos(Math.max(1, until - System.nanoTime()));
        }
    }
}
