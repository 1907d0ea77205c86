package ai.stigmer.example.load;

import io.grpc.CallCredentials;
import java.time.Duration;
import java.util.Optional;

/**
 * A service that somebody else runs.
 *
 * @param target as {@code host:port}
 */
public record RemoteServer(String target, Optional<CallCredentials> credential) implements ServerUnderLoad {
    @Override
    public Optional<Duration> processorTime() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
