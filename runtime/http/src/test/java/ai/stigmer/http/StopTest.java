package ai.stigmer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StopTest {
    @Test
    void when_the_server_stops_streams_end_as_unavailable_and_nobody_gets_in() throws IOException {
        try (Board board = new Board()) {
            URI http = board.http();
            HttpResponse<InputStream> stream = Http.send(
                    Http.post(http, Http.TALK + "watch", "application/json", BodyPublishers.ofString("{}"))
                            .header("accept", "text/event-stream"),
                    BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo("data: {}");

                board.stop();

                assertThat(lines.lines().collect(Collectors.joining()))
                        .contains("event: error")
                        .contains("\"code\":\"unavailable\"");
            }
            assertThatThrownBy(() -> Http.CLIENT.send(
                            Http.post(http, Http.TALK + "say", "application/json", BodyPublishers.ofString("{}"))
                                    .build(),
                            BodyHandlers.ofString()))
                    .isInstanceOf(ConnectException.class);
        }
    }
}
