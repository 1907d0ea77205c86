package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer names its exchange once, whichever part of the server makes it. */
class RequestIdTest {
    private static final Pattern ANSWERED = Pattern.compile("(?im)^([a-z-]*x-request-id): *(.*)$");
    private static final String SAY = "POST " + Http.TALK + "say HTTP/1.1\r\ncontent-type: application/json\r\n";
    private static final String JSON_RPC = "POST /talk HTTP/1.1\r\ncontent-type: application/json\r\n";
    private static Board board;

    @BeforeAll
    static void start() {
        board = new Board();
    }

    @AfterAll
    static void stop() {
        board.close();
    }

    /** An exchange: the status that is expected, the request, and its body. */
    private enum Exchange {
        SUCCESS(200, SAY, "{}"),
        REFUSED_BY_THE_GUARDS(401, "POST " + Http.CARDS + "get HTTP/1.1\r\ncontent-type: application/json\r\n", "{}"),
        A_STREAM_REFUSED_BY_THE_GUARDS(
                401,
                "POST " + Http.CARDS + "subscribe HTTP/1.1\r\ncontent-type: application/json\r\n"
                        + "accept: text/event-stream\r\n",
                "{}"),
        A_STREAM_REFUSED_IN_ENVELOPES(
                200, "POST " + Http.CARDS + "subscribe HTTP/1.1\r\ncontent-type: application/connect+json\r\n", ""),
        GRPC_WEB_REFUSED_BY_THE_GUARDS(
                200, "POST " + Http.CARDS + "get HTTP/1.1\r\ncontent-type: application/grpc-web\r\n", "\0\0\0\0\0"),
        NO_SUCH_RPC(404, "POST /acme.board.Talk/shout HTTP/1.1\r\ncontent-type: application/json\r\n", "{}"),
        WRONG_METHOD(405, "DELETE " + Http.TALK + "say HTTP/1.1\r\n", ""),
        WRONG_CONTENT_TYPE(415, "POST " + Http.TALK + "say HTTP/1.1\r\ncontent-type: text/plain\r\n", "x"),
        BROKEN_DEADLINE(400, SAY + "connect-timeout-ms: soon\r\n", "{}"),
        UNKNOWN_COMPRESSION(501, SAY + "content-encoding: br\r\n", "{}"),
        NO_MESSAGE(200, "POST " + Http.TALK + "watch HTTP/1.1\r\ncontent-type: application/connect+json\r\n", ""),
        PAST_ITS_DEADLINE(504, SAY + "connect-timeout-ms: 50\r\n", "{\"text\":\"wait\"}"),
        BROKEN_JSON_RPC(200, JSON_RPC, "{"),
        A_CALL_BY_JSON_RPC(200, JSON_RPC, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"say\"}"),
        WRONG_METHOD_OF_JSON_RPC(405, "GET /talk HTTP/1.1\r\n", ""),
        A_PAGE(200, "GET /about.txt HTTP/1.1\r\n", ""),
        WRONG_METHOD_OF_A_PAGE(405, "PUT /about.txt HTTP/1.1\r\n", "x"),
        A_FILE(200, "GET /page/ HTTP/1.1\r\n", ""),
        A_FILE_THAT_IS_KNOWN(304, "GET /page/ HTTP/1.1\r\nif-none-match: *\r\n", ""),
        WRONG_METHOD_OF_A_FILE(405, "POST /page/ HTTP/1.1\r\n", "x"),
        A_REDIRECT(308, "GET /page HTTP/1.1\r\n", ""),
        AN_EXPECTATION_THAT_JETTY_REFUSES(417, SAY + "expect: tea\r\n", "{}");

        private final int status;
        private final String head;
        private final String body;

        Exchange(int status, String head, String body) {
            this.status = status;
            this.head = head;
            this.body = body;
        }

        private String request(String id) {
            return head + "host: board\r\nconnection: close\r\ncontent-length: " + body.length() + "\r\n" + id + "\r\n"
                    + body;
        }
    }

    @ParameterizedTest
    @EnumSource(Exchange.class)
    void every_answer_has_the_id_that_the_client_asked_for(Exchange exchange) throws IOException {
        String answer = answer(board.http(), exchange.request("x-request-id: Client_1\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + exchange.status + " ");
        assertThat(ids(answer)).containsExactly("x-request-id=Client_1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x-request-id:\r\n",
                "x-request-id: a b\r\n",
                "x-request-id: a\r\nx-request-id: a\r\n",
                "x-request-id: <script>\r\n"
            })
    void an_id_that_is_not_well_formed_is_replaced(String asked) throws IOException {
        for (Exchange exchange : List.of(Exchange.SUCCESS, Exchange.NO_SUCH_RPC)) {
            assertThat(ids(answer(board.http(), exchange.request(asked))))
                    .singleElement()
                    .asString()
                    .matches("x-request-id=[0-9a-f-]{36}");
        }
    }

    @Test
    void what_jetty_could_not_read_has_an_id_too() throws IOException {
        String tooLarge = answer(
                board.http(),
                SAY + "host: board\r\nx-request-id: mine\r\nx-note: " + "x".repeat(64 * 1024) + "\r\n\r\n");
        String ambiguous =
                answer(board.http(), "GET /page/..%2fpage/ HTTP/1.1\r\nhost: board\r\nconnection: close\r\n\r\n");
        String garbage = answer(board.http(), "GET / HTTP/1.1\r\nthis is no header\r\n\r\n");

        assertThat(tooLarge).startsWith("HTTP/1.1 431 ");
        assertThat(garbage).startsWith("HTTP/1.1 400 ");
        assertThat(ambiguous).startsWith("HTTP/1.1 400 ");
        for (String answer : List.of(tooLarge, garbage, ambiguous)) {
            assertThat(ids(answer)).singleElement().asString().matches("x-request-id=[0-9a-f-]{36}");
            assertThat(answer).contains("Content-Type: text/plain");
        }
    }

    @Test
    void a_request_that_does_not_arrive_or_is_too_large_has_its_id() throws IOException {
        String halfARequest = SAY + "host: board\r\ncontent-length: 100\r\nx-request-id: half\r\n\r\n{\"text\"";
        String tooLarge = Exchange.SUCCESS.head + "host: board\r\nconnection: close\r\nx-request-id: large\r\n"
                + "content-length: " + (Board.MESSAGE_BYTES + 1) + "\r\n\r\n" + "x".repeat(Board.MESSAGE_BYTES + 1);

        assertThat(ids(answer(board.strictHttp(), halfARequest))).containsExactly("x-request-id=half");
        assertThat(ids(answer(board.strictHttp(), tooLarge))).containsExactly("x-request-id=large");
    }

    @Test
    void a_browser_that_asks_what_it_may_do_is_told_an_id() throws IOException {
        String preflight = answer(
                board.strictHttp(),
                "OPTIONS " + Http.TALK + "say HTTP/1.1\r\nhost: board\r\norigin: " + Board.ORIGIN
                        + "\r\naccess-control-request-method: POST\r\nconnection: close\r\n\r\n");

        assertThat(preflight).startsWith("HTTP/1.1 200 ");
        assertThat(ids(preflight)).hasSize(1);
    }

    private static String answer(URI server, String request) throws IOException {
        try (RawSocket client = new RawSocket(server)) {
            return client.send(request).readUntil("no end");
        }
    }

    /** Every line of that name, in the head and behind it, and that of Connect's trailers. */
    private static List<String> ids(String answer) {
        List<String> ids = new ArrayList<>();
        for (MatchResult line : ANSWERED.matcher(answer).results().toList()) {
            ids.add(line.group(1).toLowerCase(Locale.ROOT) + "=" + line.group(2));
        }
        return ids;
    }
}
