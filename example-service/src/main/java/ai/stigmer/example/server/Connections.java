package ai.stigmer.example.server;

import ai.stigmer.example.stores.Stores;
import ai.stigmer.example.telemetry.Telemetry;
import ai.stigmer.kafka.KafkaEventSink;
import ai.stigmer.runtime.live.RedisClients;
import java.time.Duration;
import java.util.Optional;
import redis.clients.jedis.RedisClient;

/**
 * Whom the service talks to by itself, beside what the runtime opens.
 *
 * @param kafka gets every event beside the Redis stream; none if empty
 */
record Connections(MongoConnection store, RedisClient redis, Optional<KafkaEventSink> kafka, Telemetry telemetry)
        implements AutoCloseable {
    private static final Duration REDIS_PATIENCE = Duration.ofSeconds(2);

    /** Kafka first, as it is the one that refuses what the settings say of it. */
    static Connections open(ServiceSettings settings, Stores stores) {
        Optional<KafkaEventSink> kafka = settings.kafka().map(KafkaTopic::open);
        return new Connections(
                MongoConnection.open(stores.mongoUri()),
                RedisClients.open(stores.redisUri(), REDIS_PATIENCE),
                kafka,
                Telemetry.of(settings.telemetry(), settings.server().admin().isPresent()));
    }

    @Override
    public void close() {
        kafka.ifPresent(KafkaEventSink::close);
        redis.close();
        store.close();
        telemetry.close();
    }
}
