package ai.stigmer.example.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.settings.Setting;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Which stores the service takes, and what it says of them. */
class StoresTest {
    @TempDir
    Path directory;

    @Test
    void stores_that_nobody_names_are_embedded() throws IOException {
        try (Stores stores = Stores.open(StoreSettings.embedded(), directory)) {
            assertThat(stores.isMongoEmbedded()).isTrue();
            assertThat(stores.isRedisEmbedded()).isTrue();
            assertThat(directory).isNotEmptyDirectory();
        }
    }

    @Test
    void real_stores_that_the_environment_names_are_used_and_nothing_is_started() throws IOException {
        // given
        Map<String, String> environment = Map.of(
                Setting.MONGODB_URI.variable(),
                "mongodb://db.example:27017",
                Setting.REDIS_URI.variable(),
                "redis://cache.example:6379");

        // when
        try (Stores stores = Stores.open(StoreSettings.of(Environment.of(environment)), directory)) {

            // then
            assertThat(stores.mongoUri()).isEqualTo("mongodb://db.example:27017");
            assertThat(stores.redisUri()).isEqualTo(URI.create("redis://cache.example:6379"));
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void an_openfga_that_the_environment_names_is_used_and_its_token_is_never_shown() throws IOException {
        // given
        Map<String, String> environment = Map.of(
                Setting.MONGODB_URI.variable(), "mongodb://db.example:27017",
                Setting.REDIS_URI.variable(), "redis://cache.example:6379",
                Setting.OPENFGA_URL.variable(), "https://fga.example:8080",
                Setting.OPENFGA_TOKEN.variable(), "secret");

        // when
        try (Stores stores = Stores.open(StoreSettings.of(Environment.of(environment)), directory)) {

            // then
            assertThat(stores.openFga())
                    .contains(new OpenFgaServer(URI.create("https://fga.example:8080"), "secret", "stigmer-example"));
            assertThat(stores.openFga().orElseThrow().toString()).doesNotContain("secret");
        }
    }

    @Test
    void an_openfga_that_is_no_address_is_refused_before_anything_is_started() {
        // given
        Map<String, String> environment = Map.of(Setting.OPENFGA_URL.variable(), "fga.example:8080");

        // when, then
        assertThatThrownBy(() -> Stores.open(StoreSettings.of(Environment.of(environment)), directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("STIGMER_OPENFGA_URL is \"fga.example:8080\", but must be the http://");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void an_openfga_over_plain_http_is_refused_unless_it_is_on_this_machine_or_named_insecure() {
        for (String url : List.of("http://fga.example:8080", "HTTP://10.0.0.7:8080", "http://127.0.0.1.example:8080")) {
            assertThatThrownBy(() -> openFga(Map.of(Setting.OPENFGA_URL.variable(), url)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("STIGMER_OPENFGA_URL is " + url + ", where others could alter on its way who may do"
                            + " what; use an https:// address, or set STIGMER_INSECURE_OPENFGA_OVER_HTTP=true if nobody"
                            + " else is on that network");
        }
        assertThatThrownBy(() -> openFga(Map.of(
                        Setting.OPENFGA_URL.variable(), "http://fga.example:8080",
                        Setting.INSECURE_OPENFGA_OVER_HTTP.variable(), "yes")))
                .isInstanceOf(IllegalArgumentException.class);
        for (String url :
                List.of("http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080", "HTTPS://f:1")) {
            assertThat(openFga(Map.of(Setting.OPENFGA_URL.variable(), url)).address())
                    .isEqualTo(URI.create(url));
        }
        assertThat(openFga(Map.of(
                                Setting.OPENFGA_URL.variable(), "http://fga.example:8080",
                                Setting.INSECURE_OPENFGA_OVER_HTTP.variable(), "true"))
                        .address())
                .isEqualTo(URI.create("http://fga.example:8080"));
    }

    private OpenFgaServer openFga(Map<String, String> named) {
        Map<String, String> environment = new HashMap<>(named);
        environment.put(Setting.MONGODB_URI.variable(), "mongodb://127.0.0.1:27017");
        environment.put(Setting.REDIS_URI.variable(), "redis://127.0.0.1:6379");
        try (Stores stores = Stores.open(StoreSettings.of(Environment.of(environment)), directory)) {
            return stores.openFga().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_mongodb_or_redis_that_is_reached_in_plain_text_over_a_network_is_known_for_it() {
        assertThat(List.of("mongodb://db:27017", "mongodb://127.0.0.1,db.example", "mongodb+srv://db/?tls=false"))
                .allMatch(PlainTransport::isPlainMongo);
        assertThat(List.of(
                        "",
                        "mongodb://127.0.0.1:27017,localhost/app",
                        "mongodb://[::1]:27017",
                        "mongodb://db/?tls=true",
                        "mongodb+srv://db"))
                .noneMatch(PlainTransport::isPlainMongo);
        assertThat(PlainTransport.isPlainRedis("redis://cache:6379")).isTrue();
        assertThat(List.of("", "redis://:pw@localhost:6379", "rediss://cache:6379"))
                .noneMatch(PlainTransport::isPlainRedis);
    }

    @Test
    void the_operator_is_warned_of_each_store_in_plain_text_and_shown_no_password() throws IOException {
        assertThat(warningsOf(Map.of(
                        Setting.MONGODB_URI.variable(), "mongodb://app:secret@db:27017",
                        Setting.REDIS_URI.variable(), "redis://:secret@cache:6379",
                        Setting.OPENFGA_URL.variable(), "http://fga.example:8080",
                        Setting.OPENFGA_TOKEN.variable(), "secret",
                        Setting.INSECURE_OPENFGA_OVER_HTTP.variable(), "true")))
                .satisfiesExactlyInAnyOrder(
                        warning -> assertThat(warning).startsWith("STIGMER_MONGODB_URI has no tls=true: "),
                        warning -> assertThat(warning).startsWith("STIGMER_REDIS_URI is not rediss://: "),
                        warning -> assertThat(warning).startsWith("STIGMER_INSECURE_OPENFGA_OVER_HTTP=true: "))
                .noneMatch(warning -> warning.contains("secret"));
        assertThat(warningsOf(Map.of(
                        Setting.MONGODB_URI.variable(), "mongodb://app:secret@db:27017/?tls=true",
                        Setting.REDIS_URI.variable(), "rediss://:secret@cache:6379",
                        Setting.OPENFGA_URL.variable(), "https://fga.example:8080",
                        Setting.INSECURE_OPENFGA_OVER_HTTP.variable(), "true")))
                .isEmpty();
    }

    private List<String> warningsOf(Map<String, String> environment) throws IOException {
        Logger logger = (Logger) LoggerFactory.getLogger(PlainTransport.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try (Stores stores = Stores.open(StoreSettings.of(Environment.of(environment)), directory)) {
            assertThat(stores.isMongoEmbedded()).isFalse();
        } finally {
            logger.detachAppender(log);
        }
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
