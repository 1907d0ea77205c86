package ai.stigmer.runtime.server;

import ai.stigmer.runtime.internal.health.Health;
import ai.stigmer.runtime.server.AdminServer.AdminPage;
import ai.stigmer.runtime.server.TransportSecurity.Plaintext;
import ai.stigmer.runtime.server.internal.TransportFiles;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.channel.epoll.Epoll;
import io.grpc.netty.shaded.io.netty.channel.epoll.EpollChannelOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
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

    /** Clients of every language may ping as often as each of them does at most. */
    private static final Duration MAX_PING_RATE = Duration.ofSeconds(5);

    /** A connection whose other end has acknowledged nothing for so long is gone. */
    private static final int UNACKNOWLEDGED_MILLIS = 20_000;

    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final ServerSettings settings;
    private final GuardedServices services;
    private final UnknownMethods unknown;
    private final Operations operations;
    private final List<Gateway> gateways;
    private final boolean open;
    private final TransportFiles transport;
    private final CallExecutors calls = new CallExecutors();
    private final Server server;
    private final List<Gateway.Running> running = new CopyOnWriteArrayList<>();
    private volatile @Nullable AdminServer admin;
    private volatile boolean started;
    private boolean stopped;

    StigmerServer(
            ServerSettings settings,
            GuardedServices services,
            UnknownMethods unknown,
            Operations operations,
            List<Gateway> gateways,
            boolean open) {
        this.settings = settings;
        this.services = services;
        this.unknown = unknown;
        this.operations = operations;
        this.gateways = List.copyOf(gateways);
        this.open = open;
        this.transport = new TransportFiles(settings.transport());
        this.server = serverOrNothingOpen();
    }

    /**
     * What operators see of the server.
     *
     * @param routed the services whose health is that of the whole
     * @param pages to read at the admin address, by their paths
     */
    record Operations(Health health, HealthService service, List<String> routed, Map<String, AdminPage> pages) {
        Operations {
            routed = List.copyOf(routed);
            pages = Map.copyOf(pages);
        }
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
            admin = settings.admin()
                    .map(address -> AdminServer.start(address, operations.health(), operations.pages()))
                    .orElse(null);
            gateways.forEach(gateway -> running.add(gateway.open(services.definitions(), calls)));
        } catch (IOException failure) {
            release();
            throw new UncheckedIOException("cannot listen on " + settings.address(), failure);
        } catch (RuntimeException failure) {
            server.shutdownNow();
            release();
            throw failure;
        }
        started = true;
        operations.service().start(operations.routed());
        LOG.info(
                "server_started address={} port={} admin={} transport={} virtual_threads={} services={}",
                settings.address().getAddress(),
                port(),
                settings.admin()
                        .map(address -> address.getHostString() + ":" + adminPort())
                        .orElse("none"),
                settings.transport().getClass().getSimpleName(),
                CallExecutor.isVirtual(),
                services.definitions().size());
        return this;
    }

    /** The port that it listens on, also where the settings left the choice open. */
    public int port() {
        return server.getPort();
    }

    /** The gateways that are open, in the order in which they were described. */
    public List<Gateway.Running> gateways() {
        return List.copyOf(running);
    }

    /**
     * The port of the admin address.
     *
     * @throws IllegalStateException if the settings name none, or the server has not started
     */
    public int adminPort() {
        AdminServer listening = admin;
        if (listening == null) {
            throw new IllegalStateException("the server has no admin address; use ServerSettings.withAdmin");
        }
        return listening.port();
    }

    /**
     * Stops. Health turns NOT_SERVING and calls that last, such as subscriptions, end as UNAVAILABLE at once. New calls are
     * taken for the delay of the settings, then refused; running ones get the grace, and what is left ends as UNAVAILABLE.
     * Idempotent: whoever calls it again waits for the first.
     */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        LOG.info("server_stopping delay={} grace={}", settings.shutdownDelay(), settings.shutdownGrace());
        operations.health().stop();
        services.endStreams();
        // Nobody knows of a server that has not started.
        if (started) {
            terminated(settings.shutdownDelay());
        }
        server.shutdown();
        CompletableFuture<?> gatewaysEnd = CompletableFuture.allOf(
                running.stream().map(Gateway.Running::shutdown).toArray(CompletableFuture<?>[]::new));
        services.endStreams();
        services.running().endWatches();
        boolean graceful = terminated(settings.shutdownGrace(), gatewaysEnd);
        if (!graceful) {
            services.endCalls();
            terminated(LAST_WORDS, gatewaysEnd);
            server.shutdownNow();
            terminated(CLOSING);
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
                .directExecutor()
                .callExecutor(calls)
                .maxInboundMessageSize(wireBytes(limits))
                .maxInboundMetadataSize(limits.metadataBytes())
                .maxConcurrentCallsPerConnection(limits.callsPerConnection())
                .maxConnectionAge(limits.connectionAge().toMillis(), TimeUnit.MILLISECONDS)
                .maxConnectionAgeGrace(limits.connectionAgeGrace().toMillis(), TimeUnit.MILLISECONDS)
                .maxConnectionIdle(limits.connectionIdle().toMillis(), TimeUnit.MILLISECONDS)
                .keepAliveTime(limits.keepAlive().toMillis(), TimeUnit.MILLISECONDS)
                // The transport would reset the calls of a client that does not answer, which reads CANCELLED then if
                // it
                // was only held up; whether its machine is there is for TCP to find out, of what the pings send.
                .keepAliveTimeout(limits.connectionAge().toMillis(), TimeUnit.MILLISECONDS)
                .permitKeepAliveTime(MAX_PING_RATE.toMillis(), TimeUnit.MILLISECONDS)
                .permitKeepAliveWithoutCalls(true)
                // Calls that are opened and cancelled at once cost the server more than the client.
                .maxRstFramesPerWindow(10 * limits.callsPerConnection(), 30);
        if (Epoll.isAvailable()) {
            builder.withChildOption(EpollChannelOption.TCP_USER_TIMEOUT, UNACKNOWLEDGED_MILLIS);
        }
        services.definitions().forEach(builder::addService);
        return builder.fallbackHandlerRegistry(unknown).build();
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

    private boolean terminated(Duration most, CompletableFuture<?> gatewaysEnd) {
        long end = System.nanoTime() + most.toNanos();
        if (!terminated(most)) {
            return false;
        }
        try {
            gatewaysEnd.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException unfinished) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean terminated(Duration most) {
        try {
            return server.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void release() {
        running.forEach(Gateway.Running::close);
        calls.close();
        services.close();
        transport.close();
        AdminServer listening = admin;
        if (listening != null) {
            listening.close();
        }
    }
}
