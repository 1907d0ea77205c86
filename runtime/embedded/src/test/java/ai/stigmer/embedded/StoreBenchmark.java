package ai.stigmer.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * What a status update costs the embedded store: a conditional findAndModify that changes one message of an
 * execution with 100, three segments of them beside its head and the rest in it. One client, then eight, each with an execution of its own.
 *
 * <p>Argument: how many updates to measure of each; {@value #UPDATES} by default. As many run before, unmeasured.
 */
final class StoreBenchmark {
    private static final int[] CLIENTS = {1, 8};
    private static final int UPDATES = 20_000;
    private static final int RESOURCES = 64;
    private static final int TAIL = 16;
    private static final int SEGMENTS = 3;
    private static final int SEGMENT_ITEMS = 28;
    private static final int EVENTS_KEPT = 10;
    private static final String TEXT = "The sum of the parts is what the whole is, and a little more. ".repeat(6);

    private final MongoCollection<Document> heads;
    private final AtomicLong failures = new AtomicLong();

    private StoreBenchmark(MongoCollection<Document> heads) {
        this.heads = heads;
    }

    public static void main(String[] arguments) throws Exception {
        int updates = arguments.length == 0 ? UPDATES : Integer.parseInt(arguments[0]);
        for (int clients : CLIENTS) {
            try (DataDirectory directory = DataDirectory.temporary();
                    EmbeddedMongo server = EmbeddedMongo.start(directory.path().resolve("data"));
                    MongoClient client = MongoClients.create(server.connectionString())) {
                StoreBenchmark benchmark =
                        new StoreBenchmark(client.getDatabase("stigmer").getCollection("agent_execution"));
                benchmark.fill();
                benchmark.run(clients, updates / clients);
                benchmark.report(clients, updates / clients);
            }
        }
    }

    private void fill() {
        heads.createIndex(Indexes.ascending("org", "slug"), new IndexOptions().unique(true));
        heads.createIndex(Indexes.ascending("pending", "due"));
        heads.createIndex(Indexes.ascending("resource.spec.session_id", "_id"));
        for (int i = 0; i < RESOURCES; i++) {
            heads.insertOne(head(i));
        }
    }

    private void report(int clients, int each) throws Exception {
        long cpuBefore = serverNanos();
        long began = System.nanoTime();
        long[] nanos = run(clients, each);
        long cpu = serverNanos() - cpuBefore;
        double seconds = (System.nanoTime() - began) / 1e9;
        if (failures.get() > 0) {
            throw new IllegalStateException(failures + " updates met no document");
        }
        System.out.printf(
                Locale.ROOT,
                "store clients=%d updates=%d per_second=%.0f median_us=%.0f p99_us=%.0f server_cpu_us=%.0f%n",
                clients,
                nanos.length,
                nanos.length / seconds,
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3,
                cpu / 1e3 / nanos.length);
    }

    /** How long each update took, sorted. */
    private long[] run(int clients, int each) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<CompletableFuture<long[]>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int resource = client;
                Supplier<long[]> updates = () -> update(resource, each);
                running.add(CompletableFuture.supplyAsync(updates, threads));
            }
            LongStream all = LongStream.empty();
            for (CompletableFuture<long[]> one : running) {
                all = LongStream.concat(all, Arrays.stream(one.get()));
            }
            return all.sorted().toArray();
        } finally {
            threads.shutdown();
        }
    }

    private long[] update(int resource, int times) {
        LongStream.Builder took = LongStream.builder();
        long version = heads.find(new Document("_id", id(resource))).first().getLong("version");
        for (int i = 0; i < times; i++) {
            Document filter = new Document("_id", id(resource))
                    .append("status_revision", version)
                    .append("version", version);
            Document update = statusUpdate(version);
            long began = System.nanoTime();
            Document after = heads.findOneAndUpdate(
                    filter,
                    update,
                    new FindOneAndUpdateOptions()
                            .projection(Projections.include("version", "generation", "status_revision"))
                            .returnDocument(ReturnDocument.AFTER));
            took.add(System.nanoTime() - began);
            if (after == null) {
                failures.incrementAndGet();
                break;
            }
            version = after.getLong("version");
        }
        return took.build().toArray();
    }

    private static Document statusUpdate(long version) {
        int item = (int) (version % TAIL);
        Document event = new Document("id", new ObjectId())
                .append("type", "status_updated")
                .append("actor", "user:runner")
                .append("time", Instant.now());
        return new Document(
                        "$set",
                        new Document("pending", true)
                                .append("resource.status.messages." + item, message(item, Long.toString(version)))
                                .append("resource.status.phase", "EXECUTION_IN_PROGRESS")
                                .append("resource.status.audit.status_audit", audit("updated")))
                .append("$inc", new Document("version", 1L).append("status_revision", 1L))
                .append(
                        "$push",
                        new Document("outbox", new Document("$each", List.of(event)).append("$slice", -EVENTS_KEPT)));
    }

    private static Document head(int number) {
        Document metadata = new Document("name", "Nightly " + number)
                .append("slug", "nightly-" + number)
                .append("id", id(number))
                .append("org", "acme")
                .append("labels", new Document("team", "search").append("tier", "gold"));
        Document spec = new Document("session_id", "ses_" + number).append("message", TEXT);
        Document status = new Document("phase", "EXECUTION_PENDING")
                .append("messages", messages(TAIL))
                .append("todos", new Document("todo-1", new Document("id", "todo-1").append("content", TEXT)))
                .append("audit", new Document("spec_audit", audit("created")).append("status_audit", audit("created")));
        List<ObjectId> ids =
                IntStream.range(0, SEGMENTS).mapToObj(i -> new ObjectId()).toList();
        List<Integer> items =
                IntStream.range(0, SEGMENTS).mapToObj(i -> SEGMENT_ITEMS).toList();
        return new Document("_id", id(number))
                .append("version", 1L)
                .append("generation", 1L)
                .append("status_revision", 1L)
                .append("org", "acme")
                .append("slug", "nightly-" + number)
                .append(
                        "resource",
                        new Document("metadata", metadata).append("spec", spec).append("status", status))
                .append("segments", new Document("messages", new Document("ids", ids).append("items", items)))
                .append("outbox", List.of())
                .append("pending", false)
                .append("due", Instant.now());
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "aex_01j%023d", number);
    }

    private static List<Document> messages(int count) {
        return IntStream.range(0, count).mapToObj(i -> message(i, "")).toList();
    }

    private static Document message(int number, String begin) {
        return new Document("id", "message-" + number)
                .append("type", "MESSAGE_AI")
                .append("timestamp", "2026-01-01T00:00:00Z")
                .append("content", begin + TEXT);
    }

    private static Document audit(String event) {
        return new Document("created_by", new Document("id", "user:ada"))
                .append("created_at", new Document("seconds", 1767225600L).append("nanos", 0))
                .append("updated_by", new Document("id", "user:runner"))
                .append("updated_at", new Document("seconds", 1767225600L).append("nanos", 0))
                .append("event", event);
    }

    /** What the server's own threads have computed. */
    private static long serverNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("mongo-server")) {
                nanos += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return nanos;
    }
}
