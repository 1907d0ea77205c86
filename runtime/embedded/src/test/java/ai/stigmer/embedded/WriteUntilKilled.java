package ai.stigmer.embedded;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import org.bson.Document;

/** A process that inserts and updates for ever, and says which writes were acknowledged. */
final class WriteUntilKilled {
    private static final int WRITERS = 8;

    private WriteUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(arguments[0]));
        EmbeddedRedis redis = EmbeddedRedis.start(Path.of(arguments[0]));
        System.out.println("redis " + redis.uri().getPort());
        MongoCollection<Document> writes = MongoClients.create(mongo.connectionString())
                .getDatabase("test")
                .getCollection("writes");
        writes.createIndex(Indexes.ascending("slug"), new IndexOptions().unique(true));
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "w" + writer;
            new Thread(() -> writeForEver(writes, name)).start();
        }
    }

    private static void writeForEver(MongoCollection<Document> writes, String writer) {
        for (int count = 0; ; count++) {
            String id = writer + "-" + count;
            writes.insertOne(
                    new Document("_id", id).append("slug", "slug-" + id).append("updates", 0));
            System.out.println("inserted " + id);
            writes.updateOne(Filters.eq("_id", id), Updates.inc("updates", 1));
            System.out.println("updated " + id);
        }
    }
}
