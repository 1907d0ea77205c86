package ai.stigmer.runtime.authorization.openfga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * A real OpenFGA with a store in memory, started once per JVM from the binary that
 * {@code STIGMER_TEST_OPENFGA_BINARY} names.
 */
final class OpenFgaServer {
    static final String VERSION = "v1.22.1";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;

    private OpenFgaServer(URI address) {
        this.address = address;
    }

    /** The running server; empty when no binary is named. */
    static Optional<OpenFgaServer> shared() {
        return Shared.SERVER;
    }

    URI address() {
        return address;
    }

    /** A new store with a model, and the settings to ask it. */
    OpenFgaSettings newStore(String modelJson) {
        String store = post("/stores", "{\"name\": \"test\"}").getString("id");
        String model =
                post("/stores/" + store + "/authorization-models", modelJson).getString("authorization_model_id");
        return OpenFgaSettings.of(address, store, model, "");
    }

    private Document post(String path, String body) {
        try {
            HttpResponse<String> response = HTTP.send(
                    HttpRequest.newBuilder(address.resolve(path))
                            .timeout(Duration.ofSeconds(10))
                            .header("content-type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + ": " + response.body());
            }
            return Document.parse(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean isUp() {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(address.resolve("/healthz"))
                                    .timeout(Duration.ofSeconds(1))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("SERVING");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Shared {
        static final Optional<OpenFgaServer> SERVER = start();

        private static Optional<OpenFgaServer> start() {
            try {
                Optional<Path> binary = binary();
                return binary.isEmpty() ? Optional.empty() : Optional.of(run(binary.get()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }

        private static OpenFgaServer run(Path binary) throws IOException, InterruptedException {
            int http = freePort();
            Process process = new ProcessBuilder(
                            binary.toString(),
                            "run",
                            "--datastore-engine=memory",
                            "--http-addr=127.0.0.1:" + http,
                            "--grpc-addr=127.0.0.1:" + freePort(),
                            "--playground-enabled=false",
                            "--metrics-enabled=false",
                            "--log-level=error")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "openfga-stop"));
            OpenFgaServer server = new OpenFgaServer(URI.create("http://127.0.0.1:" + http));
            for (int i = 0; i < 300 && process.isAlive(); i++) {
                if (server.isUp()) {
                    return server;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
            process.destroy();
            throw new IllegalStateException(binary + " did not start");
        }

        /** Building the server takes minutes, so a test only uses one that is there. */
        private static Optional<Path> binary() {
            return Optional.ofNullable(System.getenv("STIGMER_TEST_OPENFGA_BINARY"))
                    .filter(given -> !given.isBlank())
                    .map(Path::of);
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
