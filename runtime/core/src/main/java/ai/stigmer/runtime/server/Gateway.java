package ai.stigmer.runtime.server;

import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerServiceDefinition;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Another way into the services of a {@link StigmerServer}, beside gRPC: it brings calls of its own protocol to the same
 * guarded methods. The server opens it when it starts and closes it when it stops.
 */
public interface Gateway {
    /**
     * Begins to listen.
     *
     * @param services with every guard in front of their methods
     * @param calls says on which threads the callbacks of a call run, which may block
     * @throws UncheckedIOException if the address is taken or not of this machine
     */
    Running open(List<ServerServiceDefinition> services, ServerCallExecutorSupplier calls);

    /** One that listens. Thread-safe. */
    interface Running extends AutoCloseable {
        /** The port that it listens on, also where the settings left the choice open. */
        int port();

        /**
         * Refuses new calls, and lets running ones go on.
         *
         * @return done once all calls have ended
         */
        CompletableFuture<Void> shutdown();

        /** Stops at once. Idempotent. */
        @Override
        void close();
    }
}
