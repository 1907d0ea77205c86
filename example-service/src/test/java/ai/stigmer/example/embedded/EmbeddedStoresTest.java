package ai.stigmer.example.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;

class EmbeddedStoresTest {
    private static final int ACKNOWLEDGED = 2000;

    @TempDir
    Path directory;

    @Test
    void a_killed_process_loses_no_acknowledged_write_and_leaves_no_redis_behind() throws Exception {
        // given: a process with both stores, killed without warning in the middle of its writes
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriteUntilKilled.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> inserted = new HashSet<>();
        Set<String> updated = new HashSet<>();
        int redisPort = 0;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 2);
                switch (words[0]) {
                    case "redis" -> redisPort = Integer.parseInt(words[1]);
                    case "inserted" -> inserted.add(words[1]);
                    default -> updated.add(words[1]);
                }
                if (updated.size() == ACKNOWLEDGED) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();

        // when
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> writes = client.getDatabase("test").getCollection("writes");

            // then
            assertThat(updated).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
            assertThat(inserted)
                    .allSatisfy(
                            id -> assertThat(writes.find(Filters.eq("_id", id)).first())
                                    .isNotNull());
            assertThat(updated)
                    .allSatisfy(
                            id -> assertThat(writes.find(Filters.eq("_id", id)).first())
                                    .containsEntry("updates", 1));
            assertThat(writes.find().map(found -> found.getString("_id")))
                    .as("every document is found by its indexes")
                    .allSatisfy(id -> assertThat(writes.find(Filters.eq("slug", "slug-" + id))
                                    .first())
                            .containsEntry("_id", id));
        }
        int port = redisPort;
        await().atMost(Duration.ofSeconds(60)).until(() -> !isListening(port));
    }

    @Test
    void real_stores_that_the_environment_names_are_used_and_nothing_is_started() throws IOException {
        // given
        Map<String, String> environment = Map.of(
                Stores.MONGODB_URI, "mongodb://db.example:27017", Stores.REDIS_URI, "redis://cache.example:6379");

        // when
        try (Stores stores = Stores.open(environment, directory)) {

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
                Stores.MONGODB_URI, "mongodb://db.example:27017",
                Stores.REDIS_URI, "redis://cache.example:6379",
                Stores.OPENFGA_URL, "https://fga.example:8080",
                Stores.OPENFGA_TOKEN, "secret");

        // when
        try (Stores stores = Stores.open(environment, directory)) {

            // then
            assertThat(stores.openFga())
                    .contains(new OpenFgaServer(URI.create("https://fga.example:8080"), "secret", "stigmer-example"));
            assertThat(stores.openFga().orElseThrow().toString()).doesNotContain("secret");
        }
    }

    @Test
    void an_openfga_that_is_no_address_is_refused_before_anything_is_started() {
        // given
        Map<String, String> environment = Map.of(Stores.OPENFGA_URL, "fga.example:8080");

        // when, then
        assertThatThrownBy(() -> Stores.open(environment, directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("STIGMER_OPENFGA_URL is fga.example:8080, but must be the http://");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void an_openfga_over_plain_http_is_refused_unless_it_is_on_this_machine_or_named_insecure() {
        for (String url : List.of("http://fga.example:8080", "HTTP://10.0.0.7:8080", "http://127.0.0.1.example:8080")) {
            assertThatThrownBy(() -> openFga(Map.of(Stores.OPENFGA_URL, url)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("STIGMER_OPENFGA_URL is " + url + ", where others could alter on its way who may do"
                            + " what; use an https:// address, or set STIGMER_INSECURE_OPENFGA_OVER_HTTP=true if nobody"
                            + " else is on that network");
        }
        assertThatThrownBy(() -> openFga(Map.of(
                        Stores.OPENFGA_URL, "http://fga.example:8080",
                        Stores.INSECURE_OPENFGA, "yes")))
                .isInstanceOf(IllegalArgumentException.class);
        for (String url :
                List.of("http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080", "HTTPS://f:1")) {
            assertThat(openFga(Map.of(Stores.OPENFGA_URL, url)).address()).isEqualTo(URI.create(url));
        }
        assertThat(openFga(Map.of(
                                Stores.OPENFGA_URL, "http://fga.example:8080",
                                Stores.INSECURE_OPENFGA, "true"))
                        .address())
                .isEqualTo(URI.create("http://fga.example:8080"));
    }

    private OpenFgaServer openFga(Map<String, String> named) {
        Map<String, String> environment = new HashMap<>(named);
        environment.put(Stores.MONGODB_URI, "mongodb://127.0.0.1:27017");
        environment.put(Stores.REDIS_URI, "redis://127.0.0.1:6379");
        try (Stores stores = Stores.open(environment, directory)) {
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
                        Stores.MONGODB_URI, "mongodb://app:secret@db:27017",
                        Stores.REDIS_URI, "redis://:secret@cache:6379",
                        Stores.OPENFGA_URL, "http://fga.example:8080",
                        Stores.OPENFGA_TOKEN, "secret",
                        Stores.INSECURE_OPENFGA, "true")))
                .satisfiesExactlyInAnyOrder(
                        warning -> assertThat(warning).startsWith("STIGMER_MONGODB_URI has no tls=true: "),
                        warning -> assertThat(warning).startsWith("STIGMER_REDIS_URI is not rediss://: "),
                        warning -> assertThat(warning).startsWith("STIGMER_INSECURE_OPENFGA_OVER_HTTP=true: "))
                .noneMatch(warning -> warning.contains("secret"));
        assertThat(warningsOf(Map.of(
                        Stores.MONGODB_URI, "mongodb://app:secret@db:27017/?tls=true",
                        Stores.REDIS_URI, "rediss://:secret@cache:6379",
                        Stores.OPENFGA_URL, "https://fga.example:8080",
                        Stores.INSECURE_OPENFGA, "true")))
                .isEmpty();
    }

    private List<String> warningsOf(Map<String, String> environment) throws IOException {
        Logger logger = (Logger) LoggerFactory.getLogger(PlainTransport.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try (Stores stores = Stores.open(environment, directory)) {
            assertThat(stores.isMongoEmbedded()).isFalse();
        } finally {
            logger.detachAppender(log);
        }
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void embedded_stores_answer_and_are_gone_after_close() throws IOException {
        // given
        Stores stores = Stores.open(Map.of(), directory);

        // when
        try (RedisClient redis = RedisClient.create(stores.redisUri());
                MongoClient mongo = MongoClients.create(stores.mongoUri())) {
            redis.set("key", "value");

            // then
            assertThat(redis.get("key")).isEqualTo("value");
            assertThat(mongo.getDatabase("test").runCommand(new Document("ping", 1)))
                    .containsEntry("ok", 1.0);
        }
        stores.close();
        assertThat(isListening(stores.redisUri().getPort())).isFalse();
        assertThat(isListening(URI.create(stores.mongoUri()).getPort())).isFalse();
    }

    @Test
    void a_second_process_on_the_same_data_is_told_so() throws IOException {
        // given
        EmbeddedMongo first = EmbeddedMongo.start(directory);

        // when, then
        assertThatThrownBy(() -> EmbeddedMongo.start(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is another process using it?");
        first.close();
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
