package ai.stigmer.runtime.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Optional;
import java.util.UUID;

/**
 * The MongoDB server of the tests: an in-memory one that starts once per JVM, or the one that
 * {@code STIGMER_TEST_MONGODB_URI} names. Every test works in a database of its own.
 */
public final class EmbeddedMongo {
    private static final String EXTERNAL_URI = "STIGMER_TEST_MONGODB_URI";

    private EmbeddedMongo() {}

    /** A database that nobody else uses. */
    public static MongoDatabase newDatabase() {
        return client().getDatabase("test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    /** A client that all tests share; do not close it. */
    public static MongoClient client() {
        return Shared.CLIENT;
    }

    /** For tests that need a client with settings of their own. */
    public static String uri() {
        return Shared.URI;
    }

    /** Started at the first use and ended with the JVM. */
    private static final class Shared {
        private static final String URI = Optional.ofNullable(System.getenv(EXTERNAL_URI))
                .filter(uri -> !uri.isBlank())
                .orElseGet(Shared::startServer);
        private static final MongoClient CLIENT = MongoClients.create(URI);

        private static String startServer() {
            MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
            String uri = server.bindAndGetConnectionString();
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "embedded-mongo-stop"));
            return uri;
        }
    }
}
