package ai.stigmer.example.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.BearerToken;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers send to the port costs a line of log each, and no more than a few a minute. */
class TransportNoiseTest {
    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int WINDOW_UPDATE = 8;
    private static final int END_HEADERS = 4;
    private static final Pattern ONE_EVENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z +[A-Z]+ +\\S+ .*");

    /** Of one logger in a minute; a slow run may reach into a second one. */
    private static final int LINES = 20;

    @TempDir
    private Path folder;

    @Test
    void garbage_stream_errors_a_probe_and_a_refused_answer_are_a_line_each_and_a_few_in_all() throws Exception {
        try (MainProcess serve = serve(Map.of())) {
            int port = serve.awaitPort();

            // when, then: bytes that are no HTTP/2 at all
            int before = lines(serve);
            Random random = new Random(9);
            for (int connection = 0; connection < 1000; connection++) {
                byte[] garbage = new byte[200];
                random.nextBytes(garbage);
                send(port, garbage);
            }
            awaitLine(serve, "HTTP/2 client preface string missing");
            assertThat(lines(serve) - before).as(serve.errors()).isLessThanOrEqualTo(LINES);

            // when, then: thousands of errors on one connection
            before = lines(serve);
            send(port, streamErrors(3000));
            awaitLine(serve, "Stream Error");
            assertThat(lines(serve) - before).as(serve.errors()).isLessThanOrEqualTo(LINES);

            // when, then: a client that takes no answer of this size
            before = lines(serve);
            refuseAnAnswer(port, serve.keyOf("user:admin"));
            assertThat(lines(serve) - before).as(serve.errors()).isLessThanOrEqualTo(2);

            // then
            assertThat(serve.errors().lines())
                    .allMatch(line -> ONE_EVENT.matcher(line).matches());
            assertThat(serve.errors()).hasSizeLessThan(40_000);
        }
    }

    @Test
    void a_probe_with_HTTP_1_is_one_line_and_cannot_write_one_of_its_own() throws Exception {
        try (MainProcess serve = serve(Map.of())) {
            int port = serve.awaitPort();
            int before = lines(serve);

            // when
            send(
                    port,
                    "GET /\n2026-01-01 ERROR forged \u001b[31m HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            // then
            awaitLine(serve, "Unexpected HTTP/1.x request");
            assertThat(lines(serve) - before).as(serve.errors()).isEqualTo(1);
            assertThat(serve.errors().lines())
                    .allMatch(line -> ONE_EVENT.matcher(line).matches());
            assertThat(serve.errors()).doesNotContain("\u001b");
        }
    }

    @Test
    void at_the_level_ERROR_strangers_write_nothing() throws Exception {
        try (MainProcess serve = serve(Map.of("STIGMER_LOG_LEVEL", "ERROR"))) {
            int port = serve.awaitPort();

            // when
            send(port, new byte[200]);
            send(port, streamErrors(100));
            send(port, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            // then: what was sent before is answered before
            try (Socket last = new Socket(InetAddress.getLoopbackAddress(), port)) {
                last.getOutputStream().write(PREFACE);
                last.getOutputStream().write(frame(SETTINGS, 0, 0, new byte[0]));
                last.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
                assertThat(last.getInputStream().readNBytes(9)).hasSize(9);
            }
            assertThat(serve.errors()).isEmpty();
        }
    }

    private MainProcess serve(Map<String, String> environment) throws IOException {
        return MainProcess.start(
                folder,
                environment,
                List.of(
                        "serve",
                        "--port",
                        "0",
                        "--data-dir",
                        folder.resolve("data").toString(),
                        "--bootstrap",
                        "acme"));
    }

    private static void refuseAnAnswer(int port, String key) {
        ManagedChannel channel = Grpc.newChannelBuilder("127.0.0.1:" + port, InsecureChannelCredentials.create())
                .maxInboundMessageSize(16 << 10)
                .build();
        AgentExecution.Builder large = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        large.getMetadataBuilder().setName("Large").setOrg("acme");
        large.getSpecBuilder().setSessionId("ses_1").setMessage("x".repeat(100_000));
        try {
            Caller admin = Caller.with(new BearerToken(key), channel);
            assertThatThrownBy(() -> admin.commands().create(large.build()))
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("RESOURCE_EXHAUSTED");
        } finally {
            channel.shutdownNow();
        }
    }

    /** Sends, and waits until the server has ended the connection or has had nothing to say for some seconds. */
    private static void send(int port, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // The server may end the connection at any time.
        }
    }

    /** Streams that are opened well and then told to grow their window by nothing, which is an error of the stream. */
    private static byte[] streamErrors(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(PREFACE);
        bytes.write(frame(SETTINGS, 0, 0, new byte[0]));
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        for (String field : List.of(
                ":method POST",
                ":scheme http",
                ":path /acme.Unknown/call",
                ":authority localhost",
                "content-type application/grpc",
                "te trailers")) {
            fields.write(0);
            for (String text : field.split(" ", 2)) {
                fields.write(text.length());
                fields.write(text.getBytes(StandardCharsets.US_ASCII));
            }
        }
        for (int stream = 1; stream < 2 * count; stream += 2) {
            bytes.write(frame(HEADERS, END_HEADERS, stream, fields.toByteArray()));
            bytes.write(frame(WINDOW_UPDATE, 0, stream, new byte[4]));
        }
        return bytes.toByteArray();
    }

    private static byte[] frame(int type, int flags, int stream, byte[] payload) {
        return ByteBuffer.allocate(9 + payload.length)
                .put((byte) (payload.length >> 16))
                .put((byte) (payload.length >> 8))
                .put((byte) payload.length)
                .put((byte) type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array();
    }

    private static int lines(MainProcess process) {
        return (int) process.errors().lines().count();
    }

    private static void awaitLine(MainProcess process, String text) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(process.errors()).contains(text));
    }
}
