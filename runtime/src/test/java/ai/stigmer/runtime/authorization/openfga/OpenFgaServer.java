package ai.stigmer.runtime.authorization.openfga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * A real OpenFGA with a store in memory, started once per JVM. Its binary is built from its Go module, once per machine;
 * {@code STIGMER_TEST_OPENFGA_BINARY} names another one.
 */
final class OpenFgaServer {
    static final String VERSION = "v1.22.1";

    private static final String MODULE = "github.com/openfga/openfga/cmd/openfga@" + VERSION;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;

    private OpenFgaServer(URI address) {
        this.address = address;
    }

    /** The running server; empty on a machine that has neither the binary nor Go. */
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

        private static Optional<Path> binary() throws IOException, InterruptedException {
            String given = System.getenv("STIGMER_TEST_OPENFGA_BINARY");
            if (given != null && !given.isBlank()) {
                return Optional.of(Path.of(given));
            }
            Path directory = Path.of(System.getProperty("user.home"), ".cache", "stigmer", "openfga-" + VERSION);
            Path binary = directory.resolve("openfga");
            return Files.isExecutable(binary) || builds(directory) ? Optional.of(binary) : Optional.empty();
        }

        private static boolean builds(Path directory) throws IOException, InterruptedException {
            try {
                ProcessBuilder go = new ProcessBuilder(List.of("go", "install", MODULE)).inheritIO();
                go.environment().put("GOBIN", directory.toString());
                return go.start().waitFor() == 0;
            } catch (IOException noGo) {
                return false;
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
