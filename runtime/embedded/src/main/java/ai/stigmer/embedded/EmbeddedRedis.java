package ai.stigmer.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real redis-server beside this process, on a free port of the loopback address, that keeps nothing on disk, for
 * those who know its password. It ends with this process, however that ends.
 *
 * <p>Thread-safe.
 */
public final class EmbeddedRedis implements AutoCloseable {
    /**
     * Ends Redis when the shell's standard input ends, which is when this process closes it or is gone: a process that
     * is killed cannot run a shutdown hook. The shell itself ends with Redis.
     */
    private static final String GUARD = """
            trap '' INT
            exec 3<&0 0</dev/null
            "$@" 3<&- &
            server=$!
            { cat <&3 >/dev/null; kill $server 2>/dev/null; } &
            exec 3<&-
            wait $server
            """;

    private static final String READY = "Ready to accept connections";
    private static final Duration START = Duration.ofSeconds(10);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 3;

    private final Process process;
    private final int port;
    private final StorePassword password;

    private EmbeddedRedis(Process process, int port, StorePassword password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server.
     *
     * @param directory where the executable and the log go; it becomes private
     * @throws IOException if it does not start, the message names the log then, or if the folder is not this user's
     *     alone
     */
    public static EmbeddedRedis start(Path directory) throws IOException {
        Path folder = PrivateFiles.folder(directory);
        Path executable = RedisExecutable.ofThisMachine().in(folder);
        Path log = folder.resolve("redis.log");
        PrivateFiles.file(log);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            // Somebody else may take the port before Redis does.
            int port = freePort();
            StorePassword password = StorePassword.random();
            long logged = Files.size(log);
            Path settings = settings(folder, port, password);
            EmbeddedRedis redis = new EmbeddedRedis(launch(executable, settings, log), port, password);
            try {
                if (redis.becomesReady(log, logged)) {
                    return redis;
                }
            } finally {
                Files.deleteIfExists(settings);
            }
            redis.close();
        }
        throw new IOException("the embedded redis-server did not start; " + log + " says why");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A file of its owner's alone, which is there until Redis has read it: everybody can read arguments. */
    private static Path settings(Path folder, int port, StorePassword password) throws IOException {
        Path settings = Files.createTempFile(folder, "redis-", ".conf");
        return Files.writeString(settings, """
                bind 127.0.0.1
                port %d
                requirepass %s
                save ""
                appendonly no
                """.formatted(port, password.text()));
    }

    private static Process launch(Path executable, Path settings, Path log) throws IOException {
        List<String> command = List.of("sh", "-c", GUARD, "redis-guard", executable.toString(), settings.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Believes the process itself alone: on its port somebody else might answer. */
    private boolean becomesReady(Path log, long from) throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (says(log, from)) {
                return true;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                close();
                throw new IOException("interrupted while the embedded redis-server started", interrupted);
            }
        }
        return false;
    }

    private static boolean says(Path log, long from) throws IOException {
        try (InputStream lines = Files.newInputStream(log)) {
            lines.skipNBytes(from);
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).contains(READY);
        }
    }

    /** Where clients find the server, with the password that it asks for. */
    public URI uri() {
        return URI.create("redis://:" + password.text() + "@127.0.0.1:" + port);
    }

    /** Stops the server and waits for its end. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
