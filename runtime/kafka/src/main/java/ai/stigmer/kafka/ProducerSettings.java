package ai.stigmer.kafka;

import io.cloudevents.kafka.CloudEventSerializer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What a producer is opened with: whatever the service says, but never less than that the brokers keep what they have
 * acknowledged, and that a delivery ends in time. Immutable.
 *
 * @param properties complete
 * @param longestDelivery after which a delivery has failed, whatever the producer does
 */
record ProducerSettings(Map<String, Object> properties, Duration longestDelivery) {
    /** A relay gives a delivery half of its lease, which is 15 seconds. */
    private static final int MAX_DELIVERY_MILLIS = 14_000;

    private static final Map<String, Object> PROMISED = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            // With more, a batch that is too large for the brokers is split and sent again out of sequence, which they
            // refuse until it expires.
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            1,
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            StringSerializer.class,
            // Writes the binary content mode unless it is told otherwise.
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            CloudEventSerializer.class);

    /** A worker sends what it has and waits for that, so there is nothing to linger for. */
    private static final Map<String, Object> DEFAULTS = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.LINGER_MS_CONFIG, 0);

    static ProducerSettings of(Map<String, ?> chosen) {
        requireNonePromised(chosen);
        Map<String, Object> all = new HashMap<>(DEFAULTS);
        all.putAll(chosen);
        all.putAll(PROMISED);
        try {
            ProducerConfig understood = new ProducerConfig(all);
            long millis = understood.getLong(ProducerConfig.MAX_BLOCK_MS_CONFIG)
                    + understood.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG);
            if (millis > MAX_DELIVERY_MILLIS) {
                throw new IllegalArgumentException("max.block.ms and delivery.timeout.ms are " + millis
                        + " together; give them " + MAX_DELIVERY_MILLIS
                        + " at most, as a sink that does not answer holds up the others");
            }
            return new ProducerSettings(
                    Map.copyOf(all), Duration.ofMillis(millis).plusSeconds(1));
        } catch (ConfigException unknown) {
            throw new IllegalArgumentException("no Kafka producer: " + unknown.getMessage(), unknown);
        }
    }

    private static void requireNonePromised(Map<String, ?> chosen) {
        for (String name : PROMISED.keySet()) {
            if (chosen.containsKey(name)) {
                throw new IllegalArgumentException(
                        name + " is always " + PROMISED.get(name) + " in this sink; leave it out");
            }
        }
        if (chosen.containsKey(ProducerConfig.TRANSACTIONAL_ID_CONFIG)) {
            throw new IllegalArgumentException("this sink has no transactions; leave transactional.id out");
        }
    }
}
