package ai.stigmer.example.load;

import io.grpc.Status;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** What the clients of a load have had so far. Thread-safe. */
final class LoadCounts {
    private final LongAdder answered = new LongAdder();
    private final LongAdder errors = new LongAdder();
    private final AtomicReference<Optional<Status>> firstFailure = new AtomicReference<>(Optional.empty());

    void count(boolean isAnswered) {
        (isAnswered ? answered : errors).increment();
    }

    void failed(Status status) {
        firstFailure.compareAndSet(Optional.empty(), Optional.of(status));
    }

    long answered() {
        return answered.sum();
    }

    long errors() {
        return errors.sum();
    }

    /** One failure for people to look at. */
    Optional<Status> firstFailure() {
        return firstFailure.get();
    }
}
