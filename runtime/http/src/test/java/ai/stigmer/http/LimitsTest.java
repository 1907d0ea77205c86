package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Limits as on gRPC. */
class LimitsTest {
    private static Board board;

    @BeforeAll
    static void start() {
        board = new Board();
    }

    @AfterAll
    static void stop() {
        board.close();
    }

    @Test
    void a_message_over_the_limit_is_resource_exhausted_naming_both_sizes() {
        String request = said("x".repeat(Board.MESSAGE_BYTES));

        HttpResponse<String> response = Http.send(
                Http.post(board.strictHttp(), Http.TALK + "say", "application/json", BodyPublishers.ofString(request)),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Refusal.of(response.body()))
                .isEqualTo(new Refusal(
                        Status.Code.RESOURCE_EXHAUSTED,
                        "a request may have 65536 bytes at most, but this one has " + request.length(),
                        "RESOURCE_TOO_LARGE"));
    }

    @Test
    void a_small_message_that_grows_when_it_is_decompressed_is_too_large() {
        byte[] bomb =
                Compression.gzip(said("x".repeat(100 * Board.MESSAGE_BYTES)).getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> response = Http.send(
                Http.post(board.strictHttp(), Http.TALK + "say", "application/json", BodyPublishers.ofByteArray(bomb))
                        .header("content-encoding", "gzip"),
                BodyHandlers.ofString());

        assertThat(bomb.length).isLessThan(Board.MESSAGE_BYTES);
        assertThat(Refusal.of(response.body()))
                .isEqualTo(new Refusal(
                        Status.Code.RESOURCE_EXHAUSTED,
                        "a request may have 65536 bytes at most, but this one has more than that once it is"
                                + " decompressed",
                        "RESOURCE_TOO_LARGE"));
    }

    @Test
    void a_body_without_end_is_refused_once_it_is_twice_too_large() throws IOException {
        try (RawSocket client = new RawSocket(board.strictHttp())) {
            String chunk = "x".repeat(Board.MESSAGE_BYTES);
            client.send("POST " + Http.TALK + "say HTTP/1.1\r\nhost: board\r\ncontent-type: application/json\r\n"
                    + "transfer-encoding: chunked\r\n\r\n");
            for (int i = 0; i < 3; i++) {
                client.send(Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n");
            }

            assertThat(client.status()).isEqualTo("HTTP/1.1 429 Too Many Requests\r\n");
        }
    }

    @Test
    void an_envelope_that_announces_too_much_is_refused_before_it_is_sent() throws IOException {
        try (RawSocket client = new RawSocket(board.strictHttp())) {
            client.send(
                    "POST " + Http.TALK + "join HTTP/1.1\r\nhost: board\r\ncontent-type: application/connect+json\r\n"
                            + "transfer-encoding: chunked\r\n\r\n5\r\n\0\177\377\377\377\r\n");

            assertThat(client.readUntil("}}"))
                    .contains("this one has 2147483647")
                    .contains("resource_exhausted");
        }
    }

    @Test
    void metadata_up_to_16_kib_is_accepted_and_beyond_the_limit_refused() throws IOException {
        assertThat(withHeader("x".repeat(16 * 1024))).startsWith("HTTP/1.1 200 ");
        assertThat(withHeader("x".repeat(64 * 1024))).startsWith("HTTP/1.1 431 ");
    }

    @Test
    void anonymous_callers_are_counted_per_remote_address() throws IOException {
        List<RawSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < Board.STREAMS; i++) {
                open.add(watching("127.0.0.1"));
                assertThat(open.get(i).status()).isEqualTo("HTTP/1.1 200 OK\r\n");
            }
            try (RawSocket oneMore = watching("127.0.0.1");
                    RawSocket fromElsewhere = watching("127.0.0.2")) {
                assertThat(oneMore.status()).isEqualTo("HTTP/1.1 429 Too Many Requests\r\n");
                assertThat(oneMore.readUntil("LIMIT_EXCEEDED")).endsWith("LIMIT_EXCEEDED");
                assertThat(fromElsewhere.status()).isEqualTo("HTTP/1.1 200 OK\r\n");
            }

            open.remove(0).close();

            Awaitility.await().untilAsserted(() -> {
                try (RawSocket again = watching("127.0.0.1")) {
                    assertThat(again.status()).isEqualTo("HTTP/1.1 200 OK\r\n");
                }
            });
        } finally {
            for (RawSocket client : open) {
                client.close();
            }
        }
    }

    private static RawSocket watching(String from) throws IOException {
        String request = said("hello");
        return new RawSocket(board.strictHttp(), from)
                .send("POST " + Http.TALK + "watch HTTP/1.1\r\nhost: board\r\naccept: text/event-stream\r\n"
                        + "content-type: application/json\r\ncontent-length: " + request.length() + "\r\n\r\n"
                        + request);
    }

    private static String withHeader(String value) throws IOException {
        try (RawSocket client = new RawSocket(board.http())) {
            String request = said("hello");
            return client.send("POST " + Http.TALK + "say HTTP/1.1\r\nhost: board\r\ncontent-type: application/json\r\n"
                            + "x-note: " + value + "\r\ncontent-length: " + request.length() + "\r\n\r\n" + request)
                    .status();
        }
    }

    private static String said(String text) {
        return "{\"text\":\"" + text + "\"}";
    }
}
