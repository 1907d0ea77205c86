package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store in a process that may write so much into one file, and later more. */
@Timeout(120)
class FullDiskTest {
    private static final int WRITERS = 4;
    private static final int DISK_KIBIBYTES = 4096;
    private static final String TEXT = "x".repeat(20_000);
    private static final int OUT_OF_DISK_SPACE = 14031;

    @TempDir
    Path base;

    private Process process;

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void a_full_disk_refuses_writes_alone_and_they_go_on_by_themselves_with_space_and_lose_nothing_acknowledged()
            throws Exception {
        // given: writers that fill the disk
        Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
        try (MongoClient client = MongoClients.create(start("ulimit -S -f " + DISK_KIBIBYTES))) {
            MongoCollection<Document> documents = documents(client);
            documents.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String name = "w" + i;
                writers.add(new Thread(() -> writeUntilRefused(documents, name, acknowledged)));
            }
            writers.forEach(Thread::start);
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(acknowledged).hasSizeGreaterThan(WRITERS);

            // when, then: reads are answered, and writes refused with the reason
            assertStored(documents, acknowledged);
            assertThat(refusal(documents))
                    .hasMessageContaining("the store's file takes no writes (File too large)")
                    .hasMessageContaining("go on as soon as there is space");
            assertThat(log()).containsOnlyOnce("takes no writes until there is space");

            // when: there is space
            run("prlimit", "--pid", Long.toString(process.pid()), "--fsize=unlimited:");

            // then
            await().atMost(Duration.ofSeconds(10))
                    .ignoreExceptionsInstanceOf(MongoCommandException.class)
                    .until(() -> write(documents, "after", acknowledged));
            assertStored(documents, acknowledged);
        }

        // when
        kill();

        // then
        try (MongoClient client = MongoClients.create(start("true"))) {
            assertStored(documents(client), acknowledged);
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    private static void writeUntilRefused(
            MongoCollection<Document> documents, String writer, Map<String, Integer> acknowledged) {
        try {
            for (int i = 0; i < DISK_KIBIBYTES; i++) {
                write(documents, writer + i % 5, acknowledged);
            }
        } catch (MongoCommandException full) {
            assertThat(full.getErrorCode()).isEqualTo(OUT_OF_DISK_SPACE);
        }
    }

    /** Adds one to a document's count, and remembers that once it is acknowledged. */
    private static boolean write(MongoCollection<Document> documents, String id, Map<String, Integer> acknowledged) {
        documents.findOneAndUpdate(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.inc("count", 1), Updates.push("texts", TEXT), Updates.set("slug", "slug-" + id)),
                new FindOneAndUpdateOptions().upsert(true));
        acknowledged.merge(id, 1, Integer::sum);
        return true;
    }

    /** What was refused may be there as well, once. */
    private static void assertStored(MongoCollection<Document> documents, Map<String, Integer> acknowledged) {
        acknowledged.forEach((id, count) -> {
            Document found = documents.find(Filters.eq("_id", id)).first();
            assertThat(found).as(id).containsEntry("slug", "slug-" + id);
            assertThat(found.getInteger("count")).as(id).isBetween(count, count + 1);
            assertThat(found.getList("texts", String.class)).hasSize(found.getInteger("count"));
        });
    }

    private static MongoCommandException refusal(MongoCollection<Document> documents) {
        try {
            write(documents, "refused", new ConcurrentHashMap<>());
        } catch (MongoCommandException full) {
            return full;
        }
        throw new AssertionError("the write was acknowledged");
    }

    private String start(String before) throws IOException {
        process = new ProcessBuilder(
                        "bash",
                        "-c",
                        before + " && exec \"$@\"",
                        "store",
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServeMongo.class.getName(),
                        base.resolve("data").toString())
                .redirectError(base.resolve("log").toFile())
                .start();
        return process.inputReader().readLine();
    }

    private String log() throws IOException {
        return Files.readString(base.resolve("log"));
    }

    private void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
