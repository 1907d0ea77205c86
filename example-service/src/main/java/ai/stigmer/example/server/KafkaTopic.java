package ai.stigmer.example.server;

import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.settings.Setting;
import ai.stigmer.kafka.KafkaEventSink;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A Kafka topic that gets every event beside the Redis stream.
 *
 * @param name the topic, which has to exist
 * @param properties of the producer
 */
public record KafkaTopic(String name, Map<String, String> properties) {
    private static final String DEFAULT_NAME = "stigmer.events";
    private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    private static final Pattern BROKERS = Pattern.compile("(\\S+:\\d{1,5})(\\s*,\\s*\\S+:\\d{1,5})*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,249}");

    public KafkaTopic {
        Objects.requireNonNull(name, "name");
        properties = Map.copyOf(properties);
    }

    /**
     * The one that the environment names, if it does.
     *
     * @throws IllegalArgumentException naming the variable that is wrong
     */
    static Optional<KafkaTopic> of(Environment environment) {
        Optional<String> brokers = environment.text(
                Setting.KAFKA_BOOTSTRAP_SERVERS,
                text -> BROKERS.matcher(text).matches(),
                "the addresses of brokers, kafka-1:9092,kafka-2:9092");
        if (brokers.isEmpty()) {
            requireUnset(environment, Setting.KAFKA_TOPIC);
            requireUnset(environment, Setting.KAFKA_PROPERTIES);
        }
        return brokers.map(addresses -> new KafkaTopic(
                environment
                        .text(
                                Setting.KAFKA_TOPIC,
                                text -> NAME.matcher(text).matches(),
                                "the name of a topic: letters, digits, '.', '_' and '-', 249 at most")
                        .orElse(DEFAULT_NAME),
                properties(environment, addresses)));
    }

    /** A sink into the topic, which whoever opened it closes. */
    KafkaEventSink open() {
        try {
            return new KafkaEventSink(name, properties);
        } catch (IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    Setting.KAFKA_PROPERTIES.variable() + ": " + unusable.getMessage(), unusable);
        }
    }

    /** Leaves the values out, so that no log shows a password. */
    @Override
    public String toString() {
        return "topic " + name + " with " + new TreeSet<>(properties.keySet());
    }

    private static void requireUnset(Environment environment, Setting setting) {
        if (environment.text(setting).isPresent()) {
            throw new IllegalArgumentException(setting.variable() + " is set, but "
                    + Setting.KAFKA_BOOTSTRAP_SERVERS.variable()
                    + " is not, so no event would go to Kafka; set that as well");
        }
    }

    private static Map<String, String> properties(Environment environment, String brokers) {
        Map<String, String> properties = new TreeMap<>();
        environment.text(Setting.KAFKA_PROPERTIES).ifPresent(file -> properties.putAll(read(file)));
        if (properties.containsKey(BOOTSTRAP_SERVERS)) {
            throw new IllegalArgumentException(Setting.KAFKA_PROPERTIES.variable() + ": leave " + BOOTSTRAP_SERVERS
                    + " out of the file, as " + Setting.KAFKA_BOOTSTRAP_SERVERS.variable() + " says it");
        }
        properties.put(BOOTSTRAP_SERVERS, brokers);
        return properties;
    }

    private static Map<String, String> read(String file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw Environment.wrong(
                            Setting.KAFKA_PROPERTIES,
                            file,
                            "a file with a producer's properties that this process can read")
                    .because(unreadable);
        }
        Map<String, String> properties = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> properties.put(name, lines.getProperty(name)));
        return properties;
    }
}
