package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import ai.stigmer.runtime.server.Gateway;
import ai.stigmer.runtime.server.ServerLimits;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.TransportSecurity;
import ai.stigmer.runtime.server.internal.TransportFiles;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.AbstractHTTP2ServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jetty, set up for rpcs. */
final class JettyGateway implements Gateway.Running {
    private static final Logger LOG = LoggerFactory.getLogger(JettyGateway.class);
    private static final Duration PREFLIGHT_AGE = Duration.ofHours(2);

    private final ServerSettings settings;
    private final TransportFiles transport;
    private final ScheduledExecutorService timer;
    private final Server server;
    private final ServerConnector connector;
    private final GracefulHandler graceful;

    JettyGateway(
            ServerSettings settings,
            Set<String> origins,
            List<JsonRpcBinding> jsonRpcs,
            List<HttpPage> pages,
            StaticFiles files,
            List<ServerServiceDefinition> services,
            ServerCallExecutorSupplier calls) {
        this.settings = settings;
        this.transport = new TransportFiles(settings.transport());
        this.timer = Executors.newSingleThreadScheduledExecutor(JettyGateway::timerThread);
        ServerLimits limits = settings.limits();
        Exchanges exchanges = new Exchanges(new RequestLimit(limits.messageBytes()), limits.keepAlive(), calls, timer);
        Handler handler = handler(jsonRpcs, pages, services, exchanges);
        this.graceful = new GracefulHandler(
                new Handler.Sequence(files, origins.isEmpty() ? handler : crossOrigin(origins, handler)));
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("stigmer-http");
        threads.setDaemon(true);
        this.server = new Server(threads);
        server.setHandler(new RequestIds(graceful));
        server.setErrorHandler(new JettyRefusals());
        this.connector = connector();
        server.addConnector(connector);
    }

    /** Whatever is no page and no JSON-RPC is for the rpcs to answer. */
    private static Handler handler(
            List<JsonRpcBinding> jsonRpcs,
            List<HttpPage> pages,
            List<ServerServiceDefinition> services,
            Exchanges exchanges) {
        List<ServedRpc<?, ?>> rpcs = services.stream()
                .flatMap(service -> service.getMethods().stream())
                .<ServedRpc<?, ?>>map(ServedRpc::of)
                .toList();
        JsonCodec json = JsonCodec.of(rpcs);
        List<Handler> handlers = new ArrayList<>();
        pages.forEach(page -> handlers.add(page.handler()));
        jsonRpcs.forEach(binding -> handlers.add(new JsonRpcHandler(binding, rpcs, json, exchanges)));
        handlers.add(new RpcHandler(rpcs, json, exchanges));
        return new Handler.Sequence(handlers);
    }

    JettyGateway start() {
        try {
            server.start();
        } catch (Exception failure) {
            close();
            throw new UncheckedIOException(
                    "cannot listen on " + settings.address(), new IOException(failure.getMessage(), failure));
        }
        if (settings.transport() instanceof TransportSecurity.Plaintext
                && !settings.address().getAddress().isLoopbackAddress()) {
            LOG.warn("http_plaintext address={} credentials can be read on the network", settings.address());
        }
        LOG.info("http_started address={} port={}", settings.address().getAddress(), port());
        return this;
    }

    @Override
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        return graceful.shutdown();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            LOG.warn("http_stop_failed", failure);
        }
        timer.shutdownNow();
        transport.close();
    }

    private static Handler crossOrigin(Set<String> origins, Handler rpcs) {
        CrossOriginHandler handler = new CrossOriginHandler();
        handler.setHandler(rpcs);
        handler.setAllowedOriginPatterns(origins.stream()
                .map(origin -> origin.equals("*") ? origin : Pattern.quote(origin))
                .collect(Collectors.toSet()));
        // Cookies never count; the asterisk is for every header but the one that has to be named.
        handler.setAllowCredentials(false);
        handler.setAllowedHeaders(Set.of("*", "Authorization"));
        handler.setAllowedMethods(Set.of("GET", "POST"));
        handler.setExposedHeaders(Set.of("*"));
        handler.setPreflightMaxAge(PREFLIGHT_AGE);
        return handler;
    }

    private ServerConnector connector() {
        HttpConfiguration http = new HttpConfiguration();
        ServerLimits limits = settings.limits();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.metadataBytes());
        http.setResponseHeaderSize(limits.metadataBytes());
        ServerConnector listening = transport
                .sslContext()
                .map(tls -> secured(http, tls))
                .orElseGet(() -> new ServerConnector(
                        server, new HttpConnectionFactory(http), limited(new HTTP2CServerConnectionFactory(http))));
        listening.setHost(settings.address().getAddress().getHostAddress());
        listening.setPort(settings.address().getPort());
        listening.setIdleTimeout(limits.connectionIdle().toMillis());
        return listening;
    }

    private ServerConnector secured(HttpConfiguration http, SSLContext tls) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setSslContext(tls);
        context.setNeedClientAuth(settings.transport() instanceof TransportSecurity.MutualTls);
        // Clients may reach the server by another name than its certificate has, as they may over gRPC.
        http.addCustomizer(new SecureRequestCustomizer(false));
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol("http/1.1");
        return new ServerConnector(
                server,
                new SslConnectionFactory(context, alpn.getProtocol()),
                alpn,
                limited(new HTTP2ServerConnectionFactory(http)),
                new HttpConnectionFactory(http));
    }

    private <T extends AbstractHTTP2ServerConnectionFactory> T limited(T http2) {
        http2.setMaxConcurrentStreams(settings.limits().callsPerConnection());
        http2.setStreamIdleTimeout(settings.limits().connectionIdle().toMillis());
        return http2;
    }

    private static Thread timerThread(Runnable work) {
        Thread thread = new Thread(work, "stigmer-http-timer");
        thread.setDaemon(true);
        return thread;
    }
}
