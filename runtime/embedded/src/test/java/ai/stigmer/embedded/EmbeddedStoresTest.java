package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void embedded_stores_answer_and_are_gone_after_close() throws IOException {
        // given
        BothStores stores = BothStores.start(directory);

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
