package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which web pages may call. */
class CrossOriginTest {
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
    void a_page_of_an_origin_that_is_allowed_may_call_with_a_credential_and_read_all_headers() throws IOException {
        assertThat(preflight(board.strictHttp(), Board.ORIGIN).toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 200 ")
                .contains("access-control-allow-origin: " + Board.ORIGIN + "\r\n")
                .containsPattern("access-control-allow-headers: (\\*,authorization|authorization,\\*)\r\n")
                .containsPattern("access-control-allow-methods: (get,post|post,get)\r\n")
                .doesNotContain("allow-credentials");
        assertThat(called(board.strictHttp(), Board.ORIGIN).toLowerCase(Locale.ROOT))
                .contains("access-control-allow-origin: " + Board.ORIGIN + "\r\n")
                .contains("access-control-expose-headers: *\r\n")
                .contains("{\"text\":\"hi\"}");
    }

    @Test
    void pages_of_other_origins_may_not_and_by_default_none_may() throws IOException {
        String other = "https://app-example.com";

        assertThat(preflight(board.strictHttp(), other)).doesNotContainIgnoringCase("access-control-allow-origin");
        assertThat(called(board.strictHttp(), other)).doesNotContainIgnoringCase("access-control-allow-origin");
        assertThat(preflight(board.http(), Board.ORIGIN)).doesNotContainIgnoringCase("access-control");
        assertThat(called(board.http(), Board.ORIGIN)).doesNotContainIgnoringCase("access-control");
    }

    private static String preflight(URI server, String origin) throws IOException {
        try (RawSocket browser = new RawSocket(server)) {
            return browser.send("OPTIONS " + Http.TALK + "say HTTP/1.1\r\nhost: board\r\norigin: " + origin + "\r\n"
                            + "access-control-request-method: POST\r\n"
                            + "access-control-request-headers: authorization,connect-protocol-version,content-type\r\n"
                            + "connection: close\r\n\r\n")
                    .readUntil("\0");
        }
    }

    private static String called(URI server, String origin) throws IOException {
        try (RawSocket browser = new RawSocket(server)) {
            return browser.send("POST " + Http.TALK + "say HTTP/1.1\r\nhost: board\r\norigin: " + origin + "\r\n"
                            + "content-type: application/json\r\ncontent-length: 13\r\nconnection: close\r\n\r\n"
                            + "{\"text\":\"hi\"}")
                    .readUntil("\0");
        }
    }
}
