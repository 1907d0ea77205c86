package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.grpc.Status;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, it is answered as what it is, and the server goes on. */
class HostileRequestTest {
    private static Board board;

    @BeforeAll
    static void start() {
        board = new Board();
    }

    @AfterAll
    static void stop() {
        board.close();
    }

    @AfterEach
    void the_server_goes_on() {
        assertThat(say("{\"text\": \"hello\"}").body()).isEqualTo("{\"text\":\"hello\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null x", "{\"text\": {}}", "\"text\"", "{\"text\":\"\u00ff"})
    void what_is_no_json_form_of_the_message_is_invalid_argument(String request) {
        HttpResponse<String> response = say(request);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Refusal.of(response.body()).reason()).isEqualTo("INVALID_FIELD");
    }

    @Test
    void json_nested_without_end_is_invalid_argument() {
        HttpResponse<String> response = say("[".repeat(30_000));

        assertThat(Refusal.of(response.body()).code()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void json_that_is_not_utf_8_is_invalid_argument() {
        HttpResponse<String> response = Http.send(
                Http.post(
                        board.http(),
                        Http.TALK + "say",
                        "application/json",
                        BodyPublishers.ofByteArray("{\"text\": \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1))),
                BodyHandlers.ofString());

        assertThat(Refusal.of(response.body()).text()).contains("UTF-8");
    }

    static Stream<byte[]> brokenStreams() {
        byte[] whole = Envelopes.of(0, Talk.line("hello").toByteArray());
        return Stream.of(
                new byte[] {0, 0},
                Arrays.copyOf(whole, whole.length - 1),
                Envelopes.of(2, new byte[0]),
                Envelopes.of(0x80, new byte[0]),
                Envelopes.of(1, new byte[] {1, 2, 3}),
                Envelopes.of(0, new byte[] {8}));
    }

    @ParameterizedTest
    @MethodSource("brokenStreams")
    void a_broken_envelope_ends_the_call(byte[] request) throws IOException {
        HttpResponse<byte[]> response = Http.send(
                Http.post(
                                board.http(),
                                Http.TALK + "join",
                                "application/connect+proto",
                                BodyPublishers.ofByteArray(request))
                        .header("connect-content-encoding", "gzip"),
                BodyHandlers.ofByteArray());

        DataInputStream body = new DataInputStream(new ByteArrayInputStream(response.body()));
        assertThat(body.readByte()).isEqualTo((byte) 2);
        String end = new String(body.readNBytes(body.readInt()), StandardCharsets.UTF_8);
        assertThat(Refusal.of(JsonParser.parseString(end)
                                .getAsJsonObject()
                                .get("error")
                                .toString())
                        .code())
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path : new String[] {"/", "/acme.board.Talk", "/acme.board.Talk/", "/acme.board.Talk/shout"}) {
            assertThat(Http.send(
                                    Http.post(board.http(), path, "application/json", BodyPublishers.ofString("{}")),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_wrong_method_is_told_the_right_one() {
        HttpResponse<String> create =
                Http.send(Http.to(board.http(), Http.CARDS + "create?message=%7B%7D"), BodyHandlers.ofString());
        HttpResponse<String> delete =
                Http.send(Http.to(board.http(), Http.CARDS + "get").DELETE(), BodyHandlers.ofString());

        assertThat(create.statusCode()).isEqualTo(405);
        assertThat(create.headers().firstValue("allow")).contains("POST");
        assertThat(delete.statusCode()).isEqualTo(405);
        assertThat(delete.headers().firstValue("allow")).contains("GET, POST");
    }

    @Test
    void a_wrong_content_type_is_told_the_right_ones() {
        HttpResponse<String> form = Http.send(
                Http.post(
                        board.http(),
                        Http.TALK + "say",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("text=hello")),
                BodyHandlers.ofString());
        HttpResponse<String> unaryForStream = Http.send(
                Http.post(board.http(), Http.TALK + "watch", "application/json", BodyPublishers.ofString("{}")),
                BodyHandlers.ofString());

        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(form.headers().firstValue("accept-post")).get().asString().startsWith("application/json, ");
        assertThat(unaryForStream.statusCode()).isEqualTo(415);
        assertThat(unaryForStream.body()).contains("accept: text/event-stream");
    }

    @Test
    void an_unknown_compression_is_told_the_known_ones() {
        HttpResponse<String> response = Http.send(
                Http.post(board.http(), Http.TALK + "say", "application/json", BodyPublishers.ofString("{}"))
                        .header("content-encoding", "br"),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(Refusal.of(response.body()).text()).contains("gzip");
    }

    @Test
    void headers_in_which_a_client_names_itself_are_dropped() {
        HttpResponse<String> response = Http.send(
                Http.as(
                                board.ada,
                                Http.post(
                                        board.http(),
                                        Http.TALK + "say",
                                        "application/json",
                                        BodyPublishers.ofString("{\"text\": \"headers\"}")))
                        .header("x-user-id", "root")
                        .header("x-forwarded-user", "root")
                        .header("cookie", "session=1")
                        .header("x-note", "mine"),
                BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("{\"text\":\"user-agent x-note x-request-id\"}");
    }

    @Test
    void two_credentials_are_none() {
        HttpResponse<String> response = Http.send(
                Http.as(
                        board.ada,
                        Http.as(
                                board.eve,
                                Http.post(
                                        board.http(),
                                        Http.CARDS + "get",
                                        "application/json",
                                        BodyPublishers.ofString("{\"value\": \"card_1\"}")))),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Refusal.of(response.body()).text()).isEqualTo("more than one credential was sent");
    }

    @Test
    void a_client_that_does_not_go_on_is_not_waited_for() throws IOException {
        try (RawSocket halfARequest = new RawSocket(board.strictHttp());
                RawSocket halfAHead = new RawSocket(board.strictHttp())) {
            halfARequest.send("POST " + Http.TALK + "say HTTP/1.1\r\nhost: board\r\ncontent-type: application/json\r\n"
                    + "content-length: 100\r\n\r\n{\"text\"");
            halfAHead.send("POST " + Http.TALK + "say HTTP/1.1\r\nhost: bo");

            assertThat(halfARequest.readUntil("\0")).startsWith("HTTP/1.1 504 ").contains("Connection: close");
            assertThat(halfAHead.readUntil("\0")).doesNotContain("200");
        }
    }

    private static HttpResponse<String> say(String request) {
        return Http.send(
                Http.post(board.http(), Http.TALK + "say", "application/json", BodyPublishers.ofString(request)),
                BodyHandlers.ofString());
    }
}
