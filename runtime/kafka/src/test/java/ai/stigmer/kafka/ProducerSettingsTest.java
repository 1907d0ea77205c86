package ai.stigmer.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProducerSettingsTest {
    private static final String SERVERS = "localhost:9092";

    @Test
    void a_record_is_acknowledged_by_all_replicas_and_once_per_producer() {
        ProducerSettings settings =
                ProducerSettings.of(Map.of("bootstrap.servers", SERVERS, "compression.type", "lz4", "linger.ms", 5));

        assertThat(settings.properties())
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("compression.type", "lz4")
                .containsEntry("linger.ms", 5);
        assertThat(settings.longestDelivery()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void a_property_that_would_weaken_a_promise_is_refused() {
        assertRefused(Map.of("acks", "1"), "acks is always all in this sink; leave it out");
        assertRefused(
                Map.of("enable.idempotence", false), "enable.idempotence is always true in this sink; leave it out");
        assertRefused(Map.of("transactional.id", "a"), "this sink has no transactions; leave transactional.id out");
        assertRefused(
                Map.of("bootstrap.servers", SERVERS, "delivery.timeout.ms", 120_000),
                "max.block.ms and delivery.timeout.ms are 123000 together; give them 14000 at most, as a sink that does"
                        + " not answer holds up the others");
    }

    @Test
    void a_property_that_kafka_does_not_understand_is_named() {
        assertThatThrownBy(() -> ProducerSettings.of(Map.of("bootstrap.servers", SERVERS, "linger.ms", "soon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no Kafka producer: Invalid value soon for configuration linger.ms");
    }

    private static void assertRefused(Map<String, Object> property, String message) {
        assertThatThrownBy(() -> ProducerSettings.of(property))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
