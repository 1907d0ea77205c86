package ai.stigmer.example.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails says why in one line, ends with another code than 0, and leaves nothing running. */
class FailedStartTest {
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void on_a_port_that_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails(
                    "cannot listen on /127.0.0.1:" + taken.getLocalPort(),
                    Map.of(),
                    "--port",
                    Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void with_a_store_that_cannot_be_reached() throws Exception {
        int port = unusedPort();
        assertFails("127.0.0.1:" + port, Map.of("STIGMER_MONGODB_URI", "mongodb://127.0.0.1:" + port));
    }

    @Test
    void with_an_openfga_that_cannot_be_reached() throws Exception {
        assertFails("OpenFGA", Map.of("STIGMER_OPENFGA_URL", "http://127.0.0.1:" + unusedPort()));
    }

    @Test
    void with_a_keys_file_that_is_not_there_or_holds_no_keys() throws Exception {
        Path noKeys = Files.writeString(folder.resolve("keys.json"), "no keys");
        for (Path file : List.of(folder.resolve("absent.json"), noKeys)) {
            assertFails(
                    file.toString(),
                    Map.of(
                            "STIGMER_JWT_ISSUER", "https://issuer.example",
                            "STIGMER_JWT_AUDIENCE", "stigmer",
                            "STIGMER_JWT_KEYS", file.toString()));
        }
    }

    @Test
    void with_tls_files_that_are_not_there() throws Exception {
        String absent = folder.resolve("absent.pem").toString();
        assertFails(absent, Map.of(), "--tls-cert", absent, "--tls-key", absent);
    }

    @Test
    void with_settings_that_mean_nothing() throws Exception {
        assertFails("STIGMER_AUTHORIZATION_INTERVAL is \"soon\"", Map.of("STIGMER_AUTHORIZATION_INTERVAL", "soon"));
        assertFails("redis://", Map.of("STIGMER_REDIS_URI", "http://127.0.0.1:6379"));
        assertFails("mongodb://", Map.of("STIGMER_MONGODB_URI", "nonsense"));
        assertFails("--host is \"no.such.host.invalid\"", Map.of(), "--host", "no.such.host.invalid");
        assertFails("STIGMER_LOG_LEVEL is \"LOUD\"", Map.of("STIGMER_LOG_LEVEL", "LOUD"));
        assertFails("OTEL_", Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense"));
    }

    @Test
    void with_an_organization_in_which_every_create_would_be_refused() throws Exception {
        assertFails("--bootstrap is \"acme.com\"", Map.of(), "--bootstrap", "acme.com");
    }

    @Test
    void on_a_data_file_that_has_lost_what_was_in_it() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.createFile(data.resolve("mongo.db"));

        assertFails("mongo.db is empty, so what was stored in it is lost", Map.of());
    }

    @Test
    void on_a_data_folder_that_another_process_uses() throws Exception {
        try (MainProcess first = start(Map.of(), "--port", "0")) {
            first.awaitPort();

            assertFails("is another process using it?", Map.of(), "--port", "0");
        }
    }

    @Test
    void on_a_data_folder_that_others_can_write() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        assertThat(data.toFile().setWritable(true, false)).isTrue();

        assertFails("can be written by others", Map.of());
    }

    private void assertFails(String why, Map<String, String> environment, String... arguments) throws Exception {
        List<Long> before = childrenWithin(folder);
        try (MainProcess serve = start(environment, arguments)) {
            int exitCode = serve.awaitEnd(SECONDS);

            assertThat(exitCode).as(serve.errors()).isNotZero();
            assertThat(serve.errors().lines().filter(line -> line.startsWith("error: ")))
                    .as(serve.errors())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains(why));
            assertThat(serve.errors()).doesNotContain("\tat ");
        }
        assertThat(childrenWithin(folder)).as("what runs from the data folder").isEqualTo(before);
    }

    private MainProcess start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("serve", "--data-dir", folder.resolve("data").toString()));
        if (!List.of(arguments).contains("--port")) {
            all.addAll(List.of("--port", "0"));
        }
        all.addAll(List.of(arguments));
        return MainProcess.start(folder, environment, all);
    }

    /** The processes whose executable lies in a folder, as redis-server does. */
    private static List<Long> childrenWithin(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(one -> one.info().command().orElse("").startsWith(folder.toString()))
                .map(ProcessHandle::pid)
                .sorted()
                .toList();
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
