package ai.stigmer.example.server;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The connection to MongoDB, with a bound on how long anything may take. */
public final class MongoConnection implements AutoCloseable {
    private static final String DEFAULT_DATABASE = "stigmer";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long to wait for a store that is gone: callers should hear of it before their own patience is over. */
    private static final Duration PATIENCE_WITHOUT_SERVER = Duration.ofSeconds(5);

    private final MongoClient client;
    private final String databaseName;

    private MongoConnection(MongoClient client, String databaseName) {
        this.client = client;
        this.databaseName = databaseName;
    }

    /** Opens a connection; the driver connects when it is first used. */
    public static MongoConnection open(String uri) {
        ConnectionString address = new ConnectionString(uri);
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(PATIENCE_WITHOUT_SERVER.toSeconds(), TimeUnit.SECONDS))
                .applyConnectionString(address)
                .timeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .applicationName("stigmer-example-service")
                .build());
        return new MongoConnection(client, Objects.requireNonNullElse(address.getDatabase(), DEFAULT_DATABASE));
    }

    /** The database that the address names, else "stigmer". */
    public MongoDatabase database() {
        return client.getDatabase(databaseName);
    }

    @Override
    public void close() {
        client.close();
    }
}
