package ai.stigmer.kafka;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.SinkUnavailableException;
import ai.stigmer.runtime.events.internal.CloudEvents;
import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * Sends every event to a Kafka topic as a CloudEvent 1.0 in the binary content mode: its attributes are the record's
 * headers, {@code ce_id} and so on, and the record has no value. The record's key is the id of the resource, so the
 * events of one resource are in one partition, in order. An event is delivered when all in-sync replicas of the
 * partition have it; it may be in the topic twice, with the same {@code ce_id}.
 *
 * <p>Only a record that is too large or invalid counts as refused. Whatever else fails, a topic that is missing or
 * closed to the service included, is an outage, and no event is given up for it.
 *
 * <p>Thread-safe. Close it after the service that delivers to it.
 */
public final class KafkaEventSink implements EventSink.Batched, AutoCloseable {
    private static final List<Class<?>> REFUSALS = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            SerializationException.class);
    private static final Duration LAST_SENDS = Duration.ofSeconds(5);

    private final String topic;
    private final ProducerSettings settings;
    private @Nullable Producer<String, CloudEvent> producer;
    private boolean isClosed;

    /**
     * A sink into one topic, which connects when the first event comes.
     *
     * @param topic has to exist, unless the brokers create topics by themselves. It must not be compacted: a record
     *     without a value would delete those before it
     * @param properties of the producer: {@code bootstrap.servers}, and for TLS and SASL {@code security.protocol},
     *     {@code sasl.jaas.config} and so on. An attempt, whatever the number of events, takes {@code max.block.ms} and
     *     {@code delivery.timeout.ms}, 3 and 5 seconds by default and 14 at most together
     * @throws IllegalArgumentException if Kafka does not know what a property means, or if it would weaken what this
     *     class promises
     */
    public KafkaEventSink(String topic, Map<String, ?> properties) {
        this.topic = Objects.requireNonNull(topic, "topic");
        this.settings = ProducerSettings.of(properties);
    }

    @Override
    public Map<DomainEvent, RuntimeException> deliver(List<DomainEvent> events) {
        Producer<String, CloudEvent> used = open();
        long until = System.nanoTime() + settings.longestDelivery().toNanos();
        Map<DomainEvent, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        Map<DomainEvent, RuntimeException> failures = new HashMap<>();
        Optional<RuntimeException> outage = Optional.empty();
        for (DomainEvent event : events) {
            if (outage.isEmpty()) {
                Future<RecordMetadata> answer = send(used, event);
                sent.put(event, answer);
                // One that knows no broker has waited for one already; the others would wait as long, one by one.
                outage = answer.isDone() ? failure(used, answer, until).filter(KafkaEventSink::isOutage) : outage;
            } else {
                failures.put(event, outage.get());
            }
        }
        sent.forEach(
                (event, answer) -> failure(used, answer, until).ifPresent(failure -> failures.put(event, failure)));
        return failures;
    }

    /** Without a timestamp, which is now: an event that waited is no older for the topic's retention than the rest. */
    private Future<RecordMetadata> send(Producer<String, CloudEvent> used, DomainEvent event) {
        try {
            return used.send(new ProducerRecord<>(topic, event.resourceId(), CloudEvents.of(event)));
        } catch (KafkaException | IllegalStateException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** Waits for the answer of the brokers. */
    private Optional<RuntimeException> failure(
            Producer<String, CloudEvent> used, Future<RecordMetadata> answer, long until) {
        try {
            answer.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            return Optional.empty();
        } catch (ExecutionException failure) {
            return Optional.of(failed(used, Objects.requireNonNullElse(failure.getCause(), failure)));
        } catch (TimeoutException late) {
            return Optional.of(failed(used, late));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of(unavailable(stop));
        }
    }

    private static boolean isOutage(RuntimeException failure) {
        return failure instanceof SinkUnavailableException;
    }

    @Override
    public String name() {
        return "kafka:" + topic;
    }

    /** Waits some seconds for what is being sent, and disconnects. */
    @Override
    public void close() {
        Producer<String, CloudEvent> last;
        synchronized (this) {
            isClosed = true;
            last = producer;
            producer = null;
        }
        if (last != null) {
            last.close(LAST_SENDS);
        }
    }

    private synchronized Producer<String, CloudEvent> open() {
        if (isClosed) {
            throw unavailable(new IllegalStateException("the sink is closed"));
        }
        if (producer == null) {
            try {
                producer = new KafkaProducer<>(settings.properties());
            } catch (KafkaException unresolved) {
                throw unavailable(unresolved);
            }
        }
        return producer;
    }

    private RuntimeException failed(Producer<String, CloudEvent> used, Throwable failure) {
        if (failure instanceof RuntimeException refusal
                && REFUSALS.stream().anyMatch(kind -> kind.isInstance(refusal))) {
            return refusal;
        }
        if (!(failure instanceof RetriableException)) {
            // A producer that was refused once, as for an old password, may stay refused for good.
            discard(used);
        }
        return unavailable(failure);
    }

    private synchronized void discard(Producer<String, CloudEvent> failed) {
        if (producer == failed) {
            producer = null;
            failed.close(Duration.ZERO);
        }
    }

    private SinkUnavailableException unavailable(Throwable cause) {
        return new SinkUnavailableException("Kafka takes no record for the topic " + topic, cause);
    }
}
