package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import acme.board.Card;
import acme.board.Line;
import com.google.gson.JsonParser;
import io.grpc.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Connect protocol beyond the common scenario. Its authors' own suite goes through all of it. */
class ConnectTest {
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
    void what_has_no_side_effects_may_be_asked_by_get() {
        Card card = created();
        String message = "{\"value\":\"" + card.getMetadata().getId() + "\"}";

        String inText = "?connect=v1&encoding=json&message=" + URLEncoder.encode(message, StandardCharsets.UTF_8);
        String inBase64 = "?encoding=json&base64=1&message="
                + Base64.getUrlEncoder().encodeToString(message.getBytes(StandardCharsets.UTF_8));

        for (String query : List.of(inText, inBase64)) {
            HttpResponse<String> response = Http.send(
                    Http.as(board.ada, Http.to(board.http(), Http.CARDS + "get" + query)), BodyHandlers.ofString());
            assertThat(Http.parse(response.body(), Card.getDefaultInstance())).isEqualTo(card);
        }
    }

    @Test
    void a_stream_of_something_without_side_effects_may_be_followed_by_get() {
        String query = "?message=%7B%22value%22:%22" + created().getMetadata().getId() + "%22%7D";

        HttpResponse<InputStream> response = Http.send(
                Http.as(board.ada, Http.to(board.http(), Http.CARDS + "subscribe" + query))
                        .header("accept", "text/event-stream"),
                BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValue("content-type")).contains("text/event-stream");
        assertThat(firstBytes(response)).isEqualTo("id: 1\nd");
    }

    @Test
    void requests_and_answers_may_be_compressed() throws IOException {
        String text = "tree ".repeat(1000);
        byte[] request = Compression.gzip(Http.json(Talk.line(text)).getBytes(StandardCharsets.UTF_8));

        HttpResponse<byte[]> response = Http.send(
                Http.post(board.http(), Http.TALK + "say", "application/json", BodyPublishers.ofByteArray(request))
                        .header("content-encoding", "gzip")
                        .header("accept-encoding", "br, gzip"),
                BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(response.body().length).isLessThan(text.length() / 10);
        try (GZIPInputStream inflated = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            assertThat(Http.parse(
                            new String(inflated.readAllBytes(), StandardCharsets.UTF_8), Line.getDefaultInstance()))
                    .isEqualTo(Talk.line(text));
        }
    }

    @Test
    void a_call_ends_when_its_deadline_passes() {
        HttpResponse<String> response = Http.send(
                Http.post(
                                board.http(),
                                Http.TALK + "say",
                                "application/json",
                                BodyPublishers.ofString("{\"text\": \"wait\"}"))
                        .header("connect-timeout-ms", "150"),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(Refusal.of(response.body()).code()).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
    }

    @Test
    void what_a_caller_sends_beside_the_request_counts_as_it_does_over_grpc() {
        Card card = created();

        HttpResponse<String> response = Http.send(
                Http.as(
                                board.ada,
                                Http.post(
                                        board.http(),
                                        Http.CARDS + "get",
                                        "application/json; charset=utf-8",
                                        BodyPublishers.ofString("{\"value\": \""
                                                + card.getMetadata().getId() + "\"}")))
                        .header("stigmer-read-mask", "spec.text")
                        .header("x-request-id", "r1"),
                BodyHandlers.ofString());

        assertThat(JsonParser.parseString(response.body()))
                .isEqualTo(JsonParser.parseString("{\"spec\": {\"text\": \"as said\"}}"));
        assertThat(response.headers().firstValue("x-request-id")).contains("r1");
    }

    @Test
    void clients_may_stream_too() throws IOException {
        assertThat(streamed("join", "plant", "a", "tree")).containsExactly("plant a tree");
        assertThat(streamed("echo", "plant", "a", "tree")).containsExactly("plant", "a", "tree");
    }

    @Test
    void a_field_that_the_message_does_not_have_is_refused_rather_than_ignored() {
        HttpResponse<String> response = Http.send(
                Http.as(
                        board.ada,
                        Http.post(
                                board.http(),
                                Http.CARDS + "create",
                                "application/json",
                                BodyPublishers.ofString("{\"sepc\": {\"text\": \"lost\"}}"))),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Refusal.of(response.body()).reason()).isEqualTo("INVALID_FIELD");
        assertThat(Refusal.of(response.body()).text())
                .contains("acme.board.Card")
                .contains("sepc");
    }

    private static Card created() {
        Card.Builder card = Card.newBuilder();
        card.getMetadataBuilder().setOrg("acme").setName("card " + System.nanoTime());
        card.getSpecBuilder().setText("as said");
        return board.grpc(board.ada).create(card.build());
    }

    private static List<String> streamed(String method, String... lines) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        for (String line : lines) {
            request.writeBytes(Envelopes.of(0, Talk.line(line).toByteArray()));
        }
        HttpResponse<byte[]> response = Http.send(
                Http.post(
                        board.http(),
                        Http.TALK + method,
                        "application/connect+proto",
                        BodyPublishers.ofByteArray(request.toByteArray())),
                BodyHandlers.ofByteArray());
        List<String> answers = new ArrayList<>();
        DataInputStream body = new DataInputStream(new ByteArrayInputStream(response.body()));
        while (body.readUnsignedByte() == 0) {
            answers.add(Line.parseFrom(body.readNBytes(body.readInt())).getText());
        }
        assertThat(new String(body.readNBytes(body.readInt()), StandardCharsets.UTF_8))
                .isEqualTo("{}");
        return answers;
    }

    private static String firstBytes(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return new String(body.readNBytes(7), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
