package ai.stigmer.runtime.testing;

import ai.stigmer.runtime.live.RedisClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.RedisExecProvider;

/** A real redis-server that a test can stop, stall and start again on the same port. */
public final class EmbeddedRedis implements AutoCloseable {
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 32_000;
    private static final int ATTEMPTS = 100;

    private final Path executable;
    private final int port;
    private Process process;

    private EmbeddedRedis(Path executable, int port) {
        this.executable = executable;
        this.port = port;
        this.process = launch();
    }

    public static EmbeddedRedis start() {
        try {
            return new EmbeddedRedis(RedisExecProvider.defaultProvider().get().toPath(), freePort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Below the ports that the system gives away by itself, so that nobody else gets this one while the server is down.
     */
    private static int freePort() throws IOException {
        IOException last = new BindException("no port was tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                last = taken;
            }
        }
        throw last;
    }

    public RedisClient client() {
        return RedisClients.open(uri(), Duration.ofMillis(500));
    }

    /** For processes that need a client of their own. */
    public URI uri() {
        return URI.create("redis://127.0.0.1:" + port);
    }

    public void restart() {
        process = launch();
    }

    /** Comes back with what it holds, and says for some seconds that it is still loading that. */
    public void restartLoading(Path folder) {
        try (RedisClient client = client()) {
            for (int i = 0; i < 300; i++) {
                client.set("filling-" + i, "x".repeat(2_000));
            }
            client.sendCommand(Protocol.Command.CONFIG, "SET", "dir", folder.toString(), "rdbcompression", "no");
            client.sendCommand(Protocol.Command.SAVE);
        }
        stop();
        process = launched(
                "--dir",
                folder.toString(),
                "--key-load-delay",
                "10000",
                "--loading-process-events-interval-bytes",
                "1024");
    }

    public void stop() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the server hold its connections and answer nothing. */
    public void stall() {
        signal("-STOP");
    }

    /** Lets a stalled server go on. */
    public void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        Process started = launched();
        awaitAnswer();
        return started;
    }

    private Process launched(String... more) {
        List<String> command = new ArrayList<>(List.of(
                executable.toString(),
                "--bind",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--save",
                "",
                "--enable-protected-configs",
                "yes"));
        command.addAll(List.of(more));
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitAnswer() {
        JedisException last = null;
        for (int attempt = 0; attempt < 40; attempt++) {
            try (RedisClient client = client()) {
                client.ping();
                return;
            } catch (JedisException notYet) {
                last = notYet;
                pause();
            }
        }
        throw new IllegalStateException("redis-server does not answer on port " + port, last);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(25);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
