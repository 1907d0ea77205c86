package ai.stigmer.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EmbeddedMongoTest {
    @Test
    void every_test_has_a_database_of_its_own() {
        MongoDatabase one = EmbeddedMongo.newDatabase();
        MongoDatabase other = EmbeddedMongo.newDatabase();

        one.getCollection("things").insertOne(new Document("_id", 1));

        MongoCollection<Document> things = one.getCollection("things");
        assertThat(things.countDocuments()).isEqualTo(1);
        assertThat(other.getCollection("things").countDocuments()).isZero();
    }
}
