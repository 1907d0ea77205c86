package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import com.mongodb.client.MongoClients;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;

/** A replica that does nothing but deliver events, on a Redis stream, until it is killed. */
final class RelayUntilKilled {
    static final String STREAM = "deliveries";
    static final Duration LEASE = Duration.ofSeconds(2);

    private RelayUntilKilled() {}

    /**
     * Delivers.
     *
     * @param arguments MongoDB's URI, the database, Redis' URI, the name of the replica
     */
    public static void main(String[] arguments) throws InterruptedException {
        TaskStore store = new TaskStore(MongoClients.create(arguments[0]).getDatabase(arguments[1]));
        RedisClient redis = RedisClients.open(URI.create(arguments[2]), Duration.ofSeconds(1));
        EventSink sink = event -> redis.xadd(
                STREAM,
                StreamEntryID.NEW_ENTRY,
                Map.of(
                        "replica", arguments[3],
                        "resource", event.resourceId(),
                        "version", Long.toString(event.version())));
        OutboxRelay relay = OutboxRelay.start(
                List.of(store.outbox()),
                sink,
                new OutboxRelay.Settings(
                        Duration.ofMillis(10),
                        LEASE,
                        new RetryPolicy(100, Duration.ofMillis(100), Duration.ofMillis(100)),
                        1));
        System.out.println("relaying");
        Thread.currentThread().join();
        relay.close();
    }
}
