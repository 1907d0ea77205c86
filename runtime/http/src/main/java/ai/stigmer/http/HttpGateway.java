package ai.stigmer.http;

import ai.stigmer.runtime.server.Gateway;
import ai.stigmer.runtime.server.ServerSettings;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Serves a server's rpcs over HTTP/1.1 and HTTP/2 on a port of its own: by the Connect protocol, which is plain JSON for
 * {@code curl}, by gRPC-Web, and as server-sent events. A call goes through the same guards as one over gRPC: who calls,
 * what they may do, every limit and every answer are the same.
 *
 * <pre>{@code
 * Stigmer.builder()
 *         .gateway(HttpGateway.onLoopback(8080).allowOrigins("https://app.example.com"))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class HttpGateway implements Gateway {
    private final ServerSettings settings;
    private final Set<String> origins;

    private HttpGateway(ServerSettings settings, Set<String> origins) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.origins = Set.copyOf(origins);
    }

    /** Listens in plaintext, for clients on this machine alone. */
    public static HttpGateway onLoopback(int port) {
        return on(ServerSettings.onLoopback(port));
    }

    /**
     * Listens where and how the settings say. Of their limits, those of messages, metadata, calls of a connection and
     * idle connections are kept here; those of answers and streams are the server's, over all its connections.
     */
    public static HttpGateway on(ServerSettings settings) {
        return new HttpGateway(settings, Set.of());
    }

    /**
     * Lets scripts of web pages from these origins call the rpcs and read the answers; by default, none may. Cookies
     * never count, so a page can only use a credential that it has.
     *
     * @param allowed such as {@code https://app.example.com}; {@code *} is every origin
     */
    public HttpGateway allowOrigins(String... allowed) {
        return new HttpGateway(settings, Set.of(allowed));
    }

    @Override
    public Running open(List<ServerServiceDefinition> services, ServerCallExecutorSupplier calls) {
        return new JettyGateway(settings, origins, services, calls).start();
    }
}
