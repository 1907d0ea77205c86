package ai.stigmer.runtime.server;

import ai.stigmer.runtime.server.TransportSecurity.Plaintext;
import io.grpc.Server;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A gRPC server over generated controllers. Every call has a request id and a verified caller before a handler sees it;
 * every request is within the limits and well formed; every failure is answered as {@link
 * ai.stigmer.runtime.error.RpcException} says. A method that neither a controller routes nor anybody lists as open keeps
 * the server from starting.
 *
 * <p>Thread-safe.
 */
public final class StigmerServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StigmerServer.class);

    private final ServerSettings settings;
    private final GuardedServices services;
    private final HealthStatusManager health;
    private final boolean open;
    private final TransportFiles transport;
    private final ExecutorService calls;
    private final Server server;

    StigmerServer(ServerSettings settings, GuardedServices services, HealthStatusManager health, boolean open) {
        this.settings = settings;
        this.services = services;
        this.health = health;
        this.open = open;
        this.transport = new TransportFiles(settings.transport());
        this.calls = CallExecutor.create();
        this.server = serverOrNothingOpen();
    }

    /** Begins to describe a server. */
    public static StigmerServerBuilder builder(ServerSettings settings) {
        return new StigmerServerBuilder(settings);
    }

    /**
     * Begins to listen.
     *
     * @return this server
     * @throws UncheckedIOException if the address is taken or not of this machine
     */
    public StigmerServer start() {
        warn();
        try {
            server.start();
        } catch (IOException failure) {
            release();
            throw new UncheckedIOException("cannot listen on " + settings.address(), failure);
        }
        health.setStatus(HealthStatusManager.SERVICE_NAME_ALL_SERVICES, ServingStatus.SERVING);
        services.definitions()
                .forEach(service ->
                        health.setStatus(service.getServiceDescriptor().getName(), ServingStatus.SERVING));
        LOG.info(
                "server_started address={} port={} transport={} virtual_threads={} services={}",
                settings.address().getAddress(),
                port(),
                settings.transport().getClass().getSimpleName(),
                CallExecutor.isVirtual(),
                services.definitions().size());
        return this;
    }

    /** The port that it listens on, also where the settings left the choice open. */
    public int port() {
        return server.getPort();
    }

    /**
     * Stops: health turns NOT_SERVING first, new calls are refused, running ones get the grace of the settings, and the
     * rest is ended. Idempotent.
     */
    public void stop() {
        health.enterTerminalState();
        server.shutdown();
        boolean graceful = terminated(settings.shutdownGrace().toMillis());
        if (!graceful) {
            services.endCalls();
            terminated(TimeUnit.SECONDS.toMillis(1));
            server.shutdownNow();
            terminated(TimeUnit.SECONDS.toMillis(5));
        }
        release();
        LOG.info("server_stopped graceful={}", graceful);
    }

    @Override
    public void close() {
        stop();
    }

    /** Waits until somebody stops the server. */
    public void awaitStop() throws InterruptedException {
        server.awaitTermination();
    }

    private Server serverOrNothingOpen() {
        try {
            return server();
        } catch (RuntimeException | Error failure) {
            release();
            throw failure;
        }
    }

    private Server server() {
        ServerLimits limits = settings.limits();
        NettyServerBuilder builder = NettyServerBuilder.forAddress(settings.address(), transport.credentials())
                .executor(calls)
                .maxInboundMessageSize(wireBytes(limits))
                .maxInboundMetadataSize(limits.metadataBytes())
                .maxConcurrentCallsPerConnection(limits.callsPerConnection())
                .maxConnectionAge(limits.connectionAge().toMillis(), TimeUnit.MILLISECONDS)
                .maxConnectionAgeGrace(limits.connectionAgeGrace().toMillis(), TimeUnit.MILLISECONDS)
                .maxConnectionIdle(limits.connectionIdle().toMillis(), TimeUnit.MILLISECONDS)
                .keepAliveTime(limits.keepAlive().toMillis(), TimeUnit.MILLISECONDS)
                .permitKeepAliveTime(limits.keepAlive().toMillis() / 2, TimeUnit.MILLISECONDS)
                .permitKeepAliveWithoutCalls(true)
                // Calls that are opened and cancelled at once cost the server more than the client.
                .maxRstFramesPerWindow(10 * limits.callsPerConnection(), 30);
        services.definitions().forEach(builder::addService);
        return builder.build();
    }

    /** A message that is slightly too large is still read, so that the guard can answer it. */
    private static int wireBytes(ServerLimits limits) {
        return (int) Math.min(Integer.MAX_VALUE, 2L * limits.messageBytes());
    }

    private void warn() {
        if (open) {
            LOG.warn("INSECURE OPEN ACCESS: everybody who reaches {} may do everything", settings.address());
        }
        if (settings.transport() instanceof Plaintext
                && !settings.address().getAddress().isLoopbackAddress()) {
            LOG.warn("server_plaintext address={} credentials can be read on the network", settings.address());
        }
    }

    private boolean terminated(long millis) {
        try {
            return server.awaitTermination(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void release() {
        calls.shutdown();
        services.close();
        transport.close();
    }
}
