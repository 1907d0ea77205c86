package ai.stigmer.runtime.server;

import io.grpc.ServerServiceDefinition;
import java.util.List;

/**
 * Services with every guard in front of their methods: the request id, the verified caller, limits of messages and
 * streams, well-formed requests, answers to failures, and streams that are authorized again and again. They may be served
 * by any server of grpc-java, which itself protects and limits connections.
 *
 * <p>Thread-safe. Closing it stops the authorization of streams, so it is closed after the server.
 */
public final class GuardedServices implements AutoCloseable {
    private final List<ServerServiceDefinition> definitions;
    private final RunningCalls running;
    private final StreamChecks streamChecks;

    GuardedServices(List<ServerServiceDefinition> definitions, RunningCalls running, StreamChecks streamChecks) {
        this.definitions = List.copyOf(definitions);
        this.running = running;
        this.streamChecks = streamChecks;
    }

    /** The services, in the order in which they were described. */
    public List<ServerServiceDefinition> definitions() {
        return definitions;
    }

    /** Ends every running call as UNAVAILABLE, so that a client tries again with another replica. */
    public void endCalls() {
        running.endAll();
    }

    /** The same for calls that last, such as subscriptions, which would else hold up a server that stops. */
    public void endStreams() {
        running.endStreams();
    }

    RunningCalls running() {
        return running;
    }

    @Override
    public void close() {
        endCalls();
        streamChecks.close();
    }
}
