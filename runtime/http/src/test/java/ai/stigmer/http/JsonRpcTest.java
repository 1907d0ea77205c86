package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import acme.board.Card;
import acme.board.CardStatus;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services by JSON-RPC 2.0: the same rpcs behind the same guards. */
class JsonRpcTest {
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
    void a_method_is_an_rpc_and_its_result_the_response() {
        Card card = created();

        JsonObject answer = answer(
                board.ada,
                "/cards",
                "{'jsonrpc': '2.0', 'id': 7, 'method': 'get', 'params': {'value': '"
                        + card.getMetadata().getId() + "'}}");

        assertThat(answer.get("jsonrpc").getAsString()).isEqualTo("2.0");
        assertThat(answer.get("id").getAsInt()).isEqualTo(7);
        assertThat(Http.parse(answer.get("result").toString(), Card.getDefaultInstance()))
                .isEqualTo(card);
    }

    @Test
    void a_refused_caller_reads_it_from_the_status_and_from_the_error() {
        String get = "{'jsonrpc': '2.0', 'id': 'a', 'method': 'get', 'params': {'value': '"
                + created().getMetadata().getId() + "'}}";

        HttpResponse<String> refused = post(board.eve, "/cards", get);
        HttpResponse<String> unknown = post("", "/cards", get);

        assertThat(refused.statusCode()).isEqualTo(403);
        JsonObject error =
                JsonParser.parseString(refused.body()).getAsJsonObject().getAsJsonObject("error");
        assertThat(error.get("code").getAsInt()).isEqualTo(-32_001);
        assertThat(error.get("message").getAsString()).isEqualTo("unauthorized to view this card");
        assertThat(error.get("data").toString()).contains("\"reason\":\"PERMISSION_DENIED\"");
        assertThat(unknown.statusCode()).isEqualTo(401);
    }

    @Test
    void a_stream_is_one_response_in_each_event() {
        Card card = created();
        Card done = card.toBuilder()
                .setStatus(card.getStatus().toBuilder().setPhase(CardStatus.Phase.DONE))
                .build();
        board.grpc(board.ada).updateStatus(done);

        HttpResponse<Stream<String>> response = Http.send(
                Http.as(
                        board.ada,
                        Http.post(
                                board.http(),
                                "/cards",
                                "application/json",
                                BodyPublishers.ofString(quoted(
                                        "{'jsonrpc': '2.0', 'id': 'b', 'method': 'subscribe', 'params': {'value': '"
                                                + card.getMetadata().getId() + "'}}")))),
                BodyHandlers.ofLines());

        assertThat(response.headers().firstValue("content-type")).contains("text/event-stream");
        assertThat(response.body().filter(line -> !line.isEmpty()))
                .singleElement()
                .asString()
                .startsWith("data: {\"jsonrpc\":\"2.0\",\"id\":\"b\",\"result\":{\"metadata\":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'jsonrpc': '2.0', 'id': 1, 'method': 'say'                      | -32700",
                "[{'jsonrpc': '2.0', 'id': 1, 'method': 'say'}]                   | -32600",
                "{'id': 1, 'method': 'say'}                                       | -32600",
                "{'jsonrpc': '2.0', 'method': 'say'}                              | -32600",
                "{'jsonrpc': '2.0', 'id': {}, 'method': 'say'}                    | -32600",
                "{'jsonrpc': '2.0', 'id': 1}                                      | -32600",
                "{'jsonrpc': '2.0', 'id': 1, 'method': 'shout'}                   | -32601",
                "{'jsonrpc': '2.0', 'id': 1, 'method': 'join'}                    | -32601",
                "{'jsonrpc': '2.0', 'id': 1, 'method': 'say', 'params': ['a']}    | -32602",
                "{'jsonrpc': '2.0', 'id': 1, 'method': 'say', 'params': {'b': 1}} | -32602"
            },
            quoteCharacter = '"')
    void what_is_no_call_has_a_code_of_json_rpc(String request, int code) {
        JsonObject answer = answer(board.ada, "/talk", request);

        assertThat(answer.getAsJsonObject("error").get("code").getAsInt()).isEqualTo(code);
    }

    @Test
    void what_is_larger_than_the_limit_is_refused() {
        String line = "a".repeat(5 * 1024 * 1024);

        HttpResponse<String> response = post(
                board.ada, "/talk", "{'jsonrpc': '2.0', 'id': 1, 'method': 'say', 'params': {'text': '" + line + "'}}");

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void a_page_is_made_for_the_address_at_which_the_gateway_was_reached() {
        HttpResponse<String> response = Http.send(Http.to(board.http(), "/about.txt"), BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("cards are at " + board.http());
        assertThat(post("", "/about.txt", "").statusCode()).isEqualTo(405);
    }

    private static Card created() {
        Card.Builder card = Card.newBuilder();
        card.getMetadataBuilder().setOrg("acme").setName("card " + UUID.randomUUID());
        return board.grpc(board.ada).create(card.build());
    }

    private static JsonObject answer(String key, String path, String request) {
        return JsonParser.parseString(post(key, path, request).body()).getAsJsonObject();
    }

    private static HttpResponse<String> post(String key, String path, String request) {
        return Http.send(
                Http.as(
                        key,
                        Http.post(board.http(), path, "application/json", BodyPublishers.ofString(quoted(request)))),
                BodyHandlers.ofString());
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
