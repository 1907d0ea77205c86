package ai.stigmer.runtime.server;

import ai.stigmer.runtime.internal.health.Health;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A small HTTP server for operators and orchestrators: {@code /livez} is there while the process is, {@code /readyz} says
 * whether the service is ready and why not. It has threads of its own, and no part in the calls of the service.
 *
 * <p>Thread-safe.
 */
final class AdminServer implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int WAITING_CONNECTIONS = 64;
    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads;

    private AdminServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Begins to listen.
     *
     * @param pages more of them, by their paths
     * @throws UncheckedIOException if the address is taken or not of this machine
     */
    static AdminServer start(InetSocketAddress address, Health health, Map<String, AdminPage> pages) {
        HttpServer server;
        try {
            server = HttpServer.create(address, WAITING_CONNECTIONS);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot listen on " + address + " for the admin port", failure);
        }
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "stigmer-admin-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/livez", exchange -> answer(exchange, 200, TEXT, "ok\n"));
        server.createContext(
                "/readyz", exchange -> answer(exchange, health.isReady() ? 200 : 503, TEXT, health.report()));
        pages.forEach((path, page) -> server.createContext(
                path, exchange -> answer(exchange, 200, page.type(), page.text().get())));
        server.start();
        return new AdminServer(server, threads);
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI()
                    .getPath()
                    .equals(exchange.getHttpContext().getPath())) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            if (!isHead && !exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, isHead ? -1 : body.length);
            if (!isHead) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /**
     * Something to read.
     *
     * @param type its media type
     * @param text made anew for each request
     */
    record AdminPage(String type, Supplier<String> text) {}
}
