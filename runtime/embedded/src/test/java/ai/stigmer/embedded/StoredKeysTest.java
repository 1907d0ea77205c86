package ai.stigmer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonMaxKey;
import org.bson.BsonMinKey;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredKeysTest {
    @TempDir
    Path directory;

    @Test
    void a_document_is_found_and_kept_apart_by_keys_of_any_type_also_when_the_file_is_opened_again()
            throws IOException {
        // given: many of each type, in no order
        List<BsonValue> keys = new ArrayList<>(List.of(
                BsonNull.VALUE,
                BsonBoolean.TRUE,
                BsonBoolean.FALSE,
                new BsonMinKey(),
                new BsonMaxKey(),
                new BsonInt64(Long.MAX_VALUE),
                new BsonInt64(Long.MAX_VALUE - 1),
                new BsonDouble(Double.NaN),
                new BsonDouble(0.5),
                new BsonString("")));
        for (int i = 0; i < 20; i++) {
            keys.add(new BsonString("text " + i));
            keys.add(new BsonString("tëxt 𝄞 " + i));
            keys.add(new BsonInt32(i - 10));
            keys.add(new BsonObjectId(new ObjectId()));
            keys.add(new BsonDateTime(Instant.EPOCH.toEpochMilli() + i));
            keys.add(new BsonBinary(new byte[] {(byte) i, 0, -1}));
            keys.add(new BsonTimestamp(i));
            keys.add(new BsonDocument("a", new BsonInt32(i)).append("b", new BsonString("c")));
        }
        Collections.shuffle(keys, new Random(3));
        try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<BsonDocument> documents = documents(client);
            documents.createIndex(Indexes.ascending("key", "same"), new IndexOptions().unique(true));
            for (BsonValue key : keys) {
                documents.insertOne(document(key, key));
            }
        }

        // when
        try (EmbeddedMongo server = EmbeddedMongo.start(directory);
                MongoClient client = MongoClients.create(server.connectionString())) {
            MongoCollection<BsonDocument> documents = documents(client);

            // then
            assertThat(documents.countDocuments()).isEqualTo(keys.size());
            for (BsonValue key : keys) {
                assertThat(documents.find(Filters.eq("_id", key))).containsExactly(document(key, key));
                assertTaken(documents, document(key, new BsonString("another")));
                assertTaken(documents, document(new BsonString("another"), key));
            }
            assertTaken(documents, document(new BsonDouble(7), new BsonString("another")));
        }
    }

    @Test
    void a_file_of_another_version_is_refused_and_left_as_it_is() throws IOException {
        // given: what the store wrote before its keys were BSON
        Path file = PrivateFiles.folder(directory.resolve("data")).resolve("mongo.db");
        try (MVStore former = MVStore.open(file.toString())) {
            former.openMap("databases.test.documents").put("an id", "a document");
        }
        byte[] content = Files.readAllBytes(file);

        // when, then
        assertThatThrownBy(() -> EmbeddedMongo.start(file.getParent()))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " was written by another version of the embedded store, and this one cannot read it;"
                        + " move it away to begin with an empty store, or start that version");
        assertThat(file).hasBinaryContent(content);
    }

    private static MongoCollection<BsonDocument> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents", BsonDocument.class);
    }

    private static BsonDocument document(BsonValue id, BsonValue key) {
        return new BsonDocument("_id", id).append("key", key).append("same", BsonBoolean.TRUE);
    }

    private static void assertTaken(MongoCollection<BsonDocument> documents, BsonDocument document) {
        assertThatThrownBy(() -> documents.insertOne(document))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }
}
