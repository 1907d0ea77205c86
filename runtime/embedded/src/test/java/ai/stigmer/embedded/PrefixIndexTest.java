package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrefixIndexTest {
    @TempDir
    Path directory;

    @Test
    void an_indexed_collection_answers_as_one_that_is_read_whole_also_when_it_is_opened_again() throws Exception {
        Random random = new Random(5);
        for (int opening = 0; opening < 2; opening++) {
            try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                    MongoClient client = MongoClients.create(server.connectionString())) {
                MongoCollection<Document> indexed = client.getDatabase("test").getCollection("indexed");
                MongoCollection<Document> whole = client.getDatabase("test").getCollection("whole");
                indexed.createIndex(Indexes.ascending("a", "b.c"));
                for (int i = 0; i < 300; i++) {
                    change(random, List.of(indexed, whole));
                    Bson query = query(random);
                    assertThat(ids(indexed, query)).as(query.toString()).isEqualTo(ids(whole, query));
                }
                assertThat(ids(indexed, new Document())).hasSizeGreaterThan(5);
            }
        }
    }

    @Test
    void only_what_the_values_name_is_looked_through() {
        PrefixIndex index = new PrefixIndex("name", List.of(new IndexKey("a", true), new IndexKey("b", true)), false);
        for (int i = 0; i < 100; i++) {
            add(index, i, "a" + i % 10, "b" + i % 20);
        }

        assertThat(positions(index, query("a", "a3"))).hasSize(10);
        assertThat(positions(index, query("a", "a3").append("b", "b13"))).hasSize(5);
        assertThat(positions(index, query("_id", "7").append("b", "anything"))).containsExactly("7");
        assertThat(index.canHandle(query("b", "b13"))).isFalse();
    }

    private static de.bwaldvogel.mongo.bson.Document query(String key, String value) {
        return new de.bwaldvogel.mongo.bson.Document(key, value);
    }

    private static void add(PrefixIndex index, int number, String a, String b) {
        String id = Integer.toString(number);
        index.add(query("_id", id).append("a", a).append("b", b), id, null);
    }

    private static Collection<Object> positions(PrefixIndex index, de.bwaldvogel.mongo.bson.Document query) {
        assertThat(index.canHandle(query)).isTrue();
        List<Object> positions = new ArrayList<>();
        index.getPositions(query).forEach(positions::add);
        return positions;
    }

    private static void change(Random random, List<MongoCollection<Document>> collections) {
        Bson one = Filters.eq("_id", "id" + random.nextInt(40));
        Bson update = switch (random.nextInt(6)) {
            case 0 -> Updates.set("a", "a" + random.nextInt(3));
            case 1 -> Updates.set("b.c", random.nextInt(5) == 0 ? random.nextInt(3) : "c" + random.nextInt(3));
            case 2 -> Updates.unset("a");
            case 3 -> Updates.set("a", List.of("a" + random.nextInt(3), "a" + random.nextInt(4)));
            case 4 -> Updates.set("b.c", List.of("c" + random.nextInt(3), "c" + random.nextInt(4)));
            default -> Updates.combine(Updates.set("a", "a1"), Updates.set("b.c", "c1"));
        };
        boolean removes = random.nextInt(8) == 0;
        for (MongoCollection<Document> collection : collections) {
            if (removes) {
                collection.deleteOne(one);
            } else {
                collection.updateOne(one, update, new UpdateOptions().upsert(true));
            }
        }
    }

    private static Bson query(Random random) {
        Bson a = random.nextBoolean()
                ? Filters.eq("a", "a" + random.nextInt(4))
                : Filters.in("a", "a0", "a" + random.nextInt(4), "a0");
        Bson c = random.nextBoolean() ? Filters.eq("b.c", "c" + random.nextInt(4)) : Filters.eq("b.c", 1);
        Bson id = random.nextBoolean()
                ? Filters.eq("_id", "id" + random.nextInt(50))
                : Filters.in("_id", "id1", "id2", "id99", "id1");
        return switch (random.nextInt(6)) {
            case 0 -> a;
            case 1 -> Filters.and(a, c);
            case 2 -> Filters.and(id, a);
            case 3 -> Filters.and(a, Filters.ne("b.c", "c1"));
            case 4 -> Filters.and(c, Filters.exists("a", false));
            default -> Filters.or(a, c);
        };
    }

    private static Set<String> ids(MongoCollection<Document> collection, Bson query) {
        Set<String> ids = new TreeSet<>();
        collection
                .find(query)
                .forEach(document ->
                        assertThat(ids.add(document.getString("_id"))).isTrue());
        return ids;
    }
}
