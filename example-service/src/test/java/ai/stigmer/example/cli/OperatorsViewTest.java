package ai.stigmer.example.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as an operator sees it who has set it up by variables. */
class OperatorsViewTest {
    private static final Pattern ADMIN = Pattern.compile("Admin: (http://127\\.0\\.0\\.1:\\d+)/");

    @TempDir
    private Path folder;

    @Test
    void a_redis_that_is_not_there_at_start_is_said_as_json_and_the_service_is_degraded() throws Exception {
        // given
        Map<String, String> environment = Map.of(
                "STIGMER_REDIS_URI", "redis://127.0.0.1:1",
                "STIGMER_LOG_FORMAT", "json",
                "STIGMER_ADMIN_PORT", "0");
        List<String> arguments = List.of(
                "serve", "--port", "0", "--data-dir", folder.resolve("data").toString());

        // when
        try (MainProcess serve = MainProcess.start(folder, environment, arguments)) {
            serve.awaitPort();
            await().atMost(Duration.ofSeconds(30)).until(() -> serve.errors().contains("dependency_down"));

            // then
            assertThat(serve.errors().lines().map(Document::parse))
                    .allSatisfy(line -> assertThat(line.getString("level")).isNotEmpty())
                    .anySatisfy(line -> assertThat(line.getString("formattedMessage"))
                            .startsWith("dependency_down name=redis lost="));
            Matcher admin = ADMIN.matcher(serve.out());
            assertThat(admin.find()).as(serve.out()).isTrue();
            HttpResponse<String> ready = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(admin.group(1) + "/readyz"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).startsWith("degraded\nstore: ok\nredis: down since ");
        }
    }
}
