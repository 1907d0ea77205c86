package ai.stigmer.example.load;

import io.grpc.CallCredentials;
import java.time.Duration;
import java.util.Optional;

/** A service that a load is put on. */
public interface ServerUnderLoad extends AutoCloseable {
    /** Where it listens, as {@code host:port}. */
    String target();

    /** Who calls it; empty if it asks nobody. */
    Optional<CallCredentials> credential();

    /** How much time it has had of processors, with its embedded stores; empty if that cannot be known from here. */
    Optional<Duration> processorTime();

    @Override
    void close();
}
