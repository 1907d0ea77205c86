package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page beside the rpcs. */
class FilesTest {
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
    void a_page_needs_no_credential_and_runs_no_code_but_its_own() {
        HttpResponse<String> page = get("/page/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!doctype html>");
        assertThat(header(page, "content-type")).isEqualTo("text/html;charset=utf-8");
        assertThat(header(page, "content-security-policy").split("; *"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                .noneMatch(directive -> directive.contains("unsafe"));
        assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(page, "x-frame-options")).isEqualTo("DENY");
        assertThat(header(page, "referrer-policy")).isEqualTo("no-referrer");
        assertThat(header(get("/page/page.js"), "content-type")).isEqualTo("text/javascript;charset=utf-8");
    }

    @Test
    void what_a_browser_has_already_is_not_sent_again() {
        String etag = header(get("/page/page.js"), "etag");

        HttpResponse<String> again = Http.send(
                Http.to(board.http(), "/page/page.js").header("if-none-match", "\"other\", " + etag),
                BodyHandlers.ofString());
        HttpResponse<String> other =
                Http.send(Http.to(board.http(), "/page/").header("if-none-match", etag), BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "cache-control")).isEqualTo("no-cache");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void head_answers_without_the_file_and_nothing_is_posted_to_it() throws IOException {
        try (RawSocket client = new RawSocket(board.http())) {
            String head = client.send("HEAD /page/ HTTP/1.1\r\nhost: board\r\nconnection: close\r\n\r\n")
                    .readUntil("\0");
            assertThat(head).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n").containsIgnoringCase("etag: ");
        }
        HttpRequest.Builder post = Http.post(board.http(), "/page/", "text/plain", BodyPublishers.ofString("x"));
        assertThat(Http.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void the_folder_without_its_slash_leads_to_the_page() {
        HttpResponse<String> response = get("/page");

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(header(response, "location")).endsWith("/page/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/page/unlisted.txt", "/page/Board.class", "/page/..%2fpage/", "/page/%2e%2e/", "/", "/page//"})
    void nothing_is_served_that_is_not_listed(String path) {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void a_file_that_is_not_there_keeps_the_gateway_from_being_made() {
        HttpGateway gateway = HttpGateway.onLoopback(0);

        assertThatThrownBy(() -> gateway.files("/page/", Board.class, "index.html", "pgae.js"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pgae.js");
        assertThatThrownBy(() -> gateway.files("page", Board.class, "index.html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page");
    }

    private static HttpResponse<String> get(String path) {
        return Http.send(Http.to(board.http(), path), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
