package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The library's own backend in memory always works on whole documents. */
class PartialUpdateTest {
    private static final int STEPS = 400;
    private static final int DOCUMENTS = 6;

    private final Random random = new Random(11);

    @Test
    void updates_and_questions_of_parts_of_a_document_do_and_answer_what_those_of_the_whole_do() {
        MongoServer whole = new MongoServer(new MemoryBackend());
        try (EmbeddedMongo parts = EmbeddedMongo.inMemory();
                MongoClient ofParts = MongoClients.create(parts.connectionString());
                MongoClient ofWhole = MongoClients.create(whole.bindAndGetConnectionString())) {
            MongoCollection<Document> mine = collection(ofParts);
            MongoCollection<Document> other = collection(ofWhole);
            int changed = 0;
            for (int step = 0; step < STEPS; step++) {
                Change change = change();
                List<Document> before = all(mine);
                assertThat(change.on(mine)).as("%d: %s", step, change).isEqualTo(change.on(other));
                // Before everything is read, and kept as it was read.
                Question question = question();
                assertThat(question.on(mine)).as("%d: %s", step, question).isEqualTo(question.on(other));
                List<Document> after = all(mine);
                assertThat(after).as("%d: after %s", step, change).isEqualTo(all(other));
                changed += before.equals(after) ? 0 : 1;
            }
            assertThat(changed).isGreaterThan(STEPS / 6);
        } finally {
            whole.shutdownNow();
        }
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        MongoCollection<Document> documents = client.getDatabase("test").getCollection("documents");
        documents.createIndex(Indexes.ascending("a.b", "unique"), new IndexOptions().unique(true));
        for (int id = 0; id < DOCUMENTS; id++) {
            documents.insertOne(new Document("_id", id).append("unique", id));
        }
        return documents;
    }

    private static List<Document> all(MongoCollection<Document> documents) {
        return documents.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    /** A change with its options; answers with what the server says, an error as its code. */
    private record Change(
            String how, Document query, Document update, Document projection, boolean after, boolean upsert) {
        Object on(MongoCollection<Document> documents) {
            ReturnDocument which = after ? ReturnDocument.AFTER : ReturnDocument.BEFORE;
            return answer(() -> switch (how) {
                case "replace" ->
                    documents.findOneAndReplace(
                            query,
                            update,
                            new FindOneAndReplaceOptions()
                                    .projection(projection)
                                    .returnDocument(which));
                case "find" ->
                    documents.findOneAndUpdate(
                            query,
                            update,
                            new FindOneAndUpdateOptions()
                                    .projection(projection)
                                    .sort(new Document("a.n", 1).append("_id", -1))
                                    .upsert(upsert)
                                    .returnDocument(which));
                case "many" -> documents.updateMany(query, update).toString();
                default ->
                    documents
                            .updateOne(query, update, new UpdateOptions().upsert(upsert))
                            .toString();
            });
        }
    }

    private static Object answer(Supplier<Object> change) {
        try {
            return String.valueOf(change.get());
        } catch (MongoCommandException refused) {
            return refused.getErrorCode();
        } catch (MongoWriteException refused) {
            return refused.getError().getCode();
        }
    }

    /** A question that names fields of its answer. */
    private record Question(Document query, Document order, Document projection) {
        Object on(MongoCollection<Document> documents) {
            return answer(() ->
                    documents.find(query).sort(order).projection(projection).into(new ArrayList<>()));
        }
    }

    private Question question() {
        Document projection = new Document(one("a", "a.b", "a.c", "l", "d", "d.e", "unique"), one(1, true, 1.0));
        if (random.nextBoolean()) {
            projection.append(one("f", "g.h", "_id"), 1);
        }
        if (random.nextInt(3) == 0) {
            projection.append("_id", 0);
        }
        return new Question(query(), new Document(one("a.n", "unique"), 1).append("_id", -1), projection);
    }

    private Change change() {
        String how = one("replace", "find", "find", "find", "one", "one", "one", "many");
        Document query = query();
        // Without an id, each server makes one of its own.
        boolean upsert = query.containsKey("_id") && random.nextInt(8) == 0;
        Document update = how.equals("replace") ? document(2).append("unique", number()) : operators();
        Document projection = one(
                null,
                new Document(one("a", "a.b", "l", "d.e"), 1).append("unique", 1),
                new Document(one("a", "a.c", "l", "d"), 0));
        return new Change(how, query, update, projection, random.nextBoolean(), upsert);
    }

    private Document query() {
        Document id = new Document("_id", random.nextInt(DOCUMENTS));
        return switch (random.nextInt(8)) {
            case 0 -> id.append(path(), value(1));
            case 1 -> id.append("l", value(0));
            case 2 ->
                id.append(
                        "$or", List.of(new Document(path(), value(0)), new Document("unique", new Document("$gt", 1))));
            case 3 -> new Document(path(), new Document("$exists", random.nextBoolean()));
            default -> id;
        };
    }

    private Document operators() {
        Document update = new Document();
        int operators = one(1, 1, 1, 2, 3);
        for (int i = 0; i < operators; i++) {
            String operator = one(
                    "$set",
                    "$set",
                    "$set",
                    "$set",
                    "$set",
                    "$unset",
                    "$inc",
                    "$push",
                    "$pull",
                    "$pullAll",
                    "$addToSet",
                    "$pop",
                    "$rename",
                    "$min",
                    "$mul",
                    "$setOnInsert");
            Document changes = new Document(path(), argument(operator));
            if (random.nextInt(4) == 0) {
                changes.append(path(), argument(operator));
            }
            update.put(operator, changes);
        }
        return update;
    }

    private Object argument(String operator) {
        return switch (operator) {
            case "$unset" -> "";
            case "$inc", "$mul" -> random.nextInt(5);
            case "$push" ->
                random.nextBoolean()
                        ? value(1)
                        : new Document("$each", List.of(value(1), value(0))).append("$slice", -4);
            case "$pullAll" -> List.of(value(0), value(0));
            case "$pop" -> one(1, -1);
            case "$rename" -> path();
            default -> value(2);
        };
    }

    private String path() {
        return one(
                "a", "a.b", "a.c", "a.n", "d", "d.e", "d.e.f", "l", "l", "l.0", "l.1", "l.2", "d.e.1", "l.$", "l.0.a",
                "unique", "n");
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0, 1 -> number();
            case 2 -> "text " + random.nextInt(3);
            case 3 -> (long) random.nextInt(3);
            case 4 -> random.nextBoolean();
            case 5 -> List.of(value(depth - 1), value(depth - 1));
            default -> document(depth - 1);
        };
    }

    private Document document(int depth) {
        Document document = new Document();
        for (String name : List.of("b", "a", "n", "e", "c", "l")) {
            if (random.nextInt(3) == 0) {
                document.append(name, value(depth));
            }
        }
        return document;
    }

    private int number() {
        return random.nextInt(4);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
