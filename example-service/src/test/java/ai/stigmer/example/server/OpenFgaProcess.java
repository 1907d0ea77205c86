package ai.stigmer.example.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real OpenFGA with its data in memory, as a process of its own. */
final class OpenFgaProcess implements AutoCloseable {
    private static final String BINARY = "STIGMER_TEST_OPENFGA_BINARY";

    private final Process process;
    private final URI address;

    private OpenFgaProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The program that the environment names. */
    static Optional<Path> binary() {
        return Optional.ofNullable(System.getenv(BINARY))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    static OpenFgaProcess start(Path binary) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        binary.toString(),
                        "run",
                        "--datastore-engine=memory",
                        "--http-addr=127.0.0.1:" + port,
                        "--grpc-addr=127.0.0.1:" + freePort(),
                        "--playground-enabled=false",
                        "--metrics-enabled=false",
                        "--log-level=error")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        OpenFgaProcess server = new OpenFgaProcess(process, URI.create("http://127.0.0.1:" + port));
        server.awaitStart();
        return server;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void awaitStart() throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < 300 && process.isAlive(); i++) {
            if (isServing(http)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        close();
        throw new IllegalStateException("OpenFGA did not start");
    }

    private boolean isServing(HttpClient http) throws InterruptedException {
        try {
            HttpRequest health = HttpRequest.newBuilder(address.resolve("/healthz"))
                    .timeout(Duration.ofSeconds(1))
                    .build();
            return http.send(health, BodyHandlers.ofString()).body().contains("SERVING");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
