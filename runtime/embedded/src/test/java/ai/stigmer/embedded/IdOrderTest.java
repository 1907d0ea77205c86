package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdOrderTest {
    private static final List<String> OPERATORS = List.of("$gt", "$gte", "$lt", "$lte", "$eq");

    @TempDir
    Path directory;

    @Test
    void pages_by_id_are_those_that_sorting_gives() throws Exception {
        try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                MongoClient client = MongoClients.create(server.connectionString())) {
            Random random = new Random(11);
            List<BsonValue> ids = new ArrayList<>();
            for (int i = -20; i < 20; i++) {
                ids.add(new BsonString("id" + i));
                ids.add(new BsonInt32(2 * i));
                ids.add(new BsonInt64(2L * i + 1));
                ids.add(new BsonDouble(i + 0.5 * random.nextInt(2) + 0.25));
            }
            ids.addAll(List.of(new BsonString(""), BsonNull.VALUE, new BsonDouble(Double.NEGATIVE_INFINITY)));
            assertSamePages(client.getDatabase("test").getCollection("ordered", BsonDocument.class), ids, random);

            // Ids that the file has in an order of its own.
            ids.addAll(List.of(new BsonDateTime(7), new BsonDateTime(-7), new BsonDocument("a", BsonNull.VALUE)));
            assertSamePages(client.getDatabase("test").getCollection("others", BsonDocument.class), ids, random);
        }
    }

    private static void assertSamePages(MongoCollection<BsonDocument> collection, List<BsonValue> ids, Random random) {
        List<BsonValue> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(id -> collection.insertOne(
                new BsonDocument("_id", id).append("copy", id).append("odd", new BsonInt32(random.nextInt(2)))));
        for (int i = 0; i < 500; i++) {
            BsonValue bound = ids.get(random.nextInt(ids.size()));
            String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
            BsonInt32 direction = new BsonInt32(random.nextBoolean() ? 1 : -1);
            int skipped = random.nextInt(3);
            int limit = random.nextInt(5);
            UnaryOperator<Bson> also = random.nextBoolean()
                    ? condition -> condition
                    : condition -> Filters.and(Filters.eq("odd", 1), condition);
            String label = operator + " " + bound + " " + direction + " skip " + skipped + " limit " + limit;

            List<BsonDocument> byId = page(collection, "_id", also, operator, bound, direction, skipped, limit);

            assertThat(byId)
                    .as(label)
                    .isEqualTo(page(collection, "copy", also, operator, bound, direction, skipped, limit));
        }
    }

    private static List<BsonDocument> page(
            MongoCollection<BsonDocument> collection,
            String field,
            UnaryOperator<Bson> also,
            String operator,
            BsonValue bound,
            BsonInt32 direction,
            int skipped,
            int limit) {
        Bson condition = new BsonDocument(field, new BsonDocument(operator, bound));
        FindIterable<BsonDocument> found = collection
                .find(also.apply(condition))
                .sort(new BsonDocument(field, direction))
                .skip(skipped)
                .limit(limit);
        return found.into(new ArrayList<>());
    }

    @Test
    void a_page_is_read_from_where_it_begins() {
        try (MVStore store = MVStore.open(null)) {
            MVMap<Object, String> documents =
                    store.openMap("map", new MVMap.Builder<Object, String>().keyType(new ValueType()));
            for (long i = 0; i < 1_000; i++) {
                documents.put(i, "document " + i);
            }

            assertThat(first(documents, new Document("_id", new Document("$gte", 700)), 1))
                    .isEqualTo(700L);
            assertThat(first(documents, new Document("_id", new Document("$gte", 700)), -1))
                    .isEqualTo(999L);
            assertThat(first(documents, new Document("$and", List.of(new Document("_id", new Document("$gt", 3)))), 1))
                    .isEqualTo(3L);
            assertThat(IdOrder.of("_id", documents, new Document(), new Document("a", 1)))
                    .isEmpty();
        }
    }

    @Test
    void large_numbers_that_are_one_as_doubles_are_in_order() {
        try (MVStore store = MVStore.open(null)) {
            MVMap<Object, String> documents =
                    store.openMap("map", new MVMap.Builder<Object, String>().keyType(new ValueType()));
            List<Long> ids = List.of(Long.MAX_VALUE - 257, Long.MAX_VALUE - 256, Long.MAX_VALUE - 2, Long.MAX_VALUE);
            ids.forEach(id -> documents.put(id, "document"));

            assertThat(documents.keyList()).containsExactlyElementsOf(ids);
        }
    }

    private static Object first(MVMap<Object, String> documents, Document query, int direction) {
        return IdOrder.of("_id", documents, query, new Document("_id", direction))
                .orElseThrow()
                .entries(documents)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
