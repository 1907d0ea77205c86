package ai.stigmer.example.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import redis.embedded.RedisExecProvider;

/**
 * A real redis-server beside this process, on a free port of the loopback address, that keeps nothing on disk. It ends
 * with this process, however that ends.
 *
 * <p>Safe for use by many threads.
 */
public final class EmbeddedRedis implements AutoCloseable {
    /**
     * Ends Redis when the shell's standard input ends, which is when this process closes it or is gone: a process that is
     * killed cannot run a shutdown hook. The shell itself ends with Redis.
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

    private static final Duration START = Duration.ofSeconds(10);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 3;

    private final Process process;
    private final int port;

    private EmbeddedRedis(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server.
     *
     * @param directory where the executable and the log go
     * @throws IOException if it does not start; the message names the log
     */
    public static EmbeddedRedis start(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path executable = executableIn(directory);
        Path log = directory.resolve("redis.log");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            // Somebody else may take the port before Redis does.
            EmbeddedRedis redis = launch(executable, log, freePort());
            if (redis.becomesReady()) {
                return redis;
            }
            redis.close();
        }
        throw new IOException("the embedded redis-server did not start; " + log + " says why");
    }

    private static Path executableIn(Path directory) throws IOException {
        Path kept = directory.resolve("redis-server-" + RedisExecProvider.redisVersion);
        if (!Files.isExecutable(kept)) {
            File unpacked = RedisExecProvider.defaultProvider().get();
            Path whole = directory.resolve(kept.getFileName() + ".new");
            Files.move(unpacked.toPath(), whole, StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        return kept;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static EmbeddedRedis launch(Path executable, Path log, int port) throws IOException {
        List<String> command = List.of(
                "sh",
                "-c",
                GUARD,
                "redis-guard",
                executable.toAbsolutePath().toString(),
                "--bind",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--save",
                "",
                "--appendonly",
                "no");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new EmbeddedRedis(process, port);
    }

    private boolean becomesReady() throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (answers()) {
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

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where clients find the server. */
    public URI uri() {
        return URI.create("redis://127.0.0.1:" + port);
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
