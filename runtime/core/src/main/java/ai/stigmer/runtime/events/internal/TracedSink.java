package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import io.opentelemetry.api.OpenTelemetry;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sink whose deliveries are spans in the trace of the call that caused the event, and measured: how long after the event
 * it was taken. Thread-safe if the sink is.
 */
public final class TracedSink implements EventSink {
    private final EventSink sink;
    private final DeliverySpans spans;

    private TracedSink(EventSink sink, DeliverySpans spans) {
        this.sink = sink;
        this.spans = spans;
    }

    /** The same sink, traced: one that takes several events at once still does. */
    public static EventSink of(EventSink sink, OpenTelemetry openTelemetry, InstantSource clock) {
        DeliverySpans spans = new DeliverySpans(sink.name(), openTelemetry, clock);
        return sink instanceof Batched batched ? new OfBatches(batched, spans) : new TracedSink(sink, spans);
    }

    @Override
    public String name() {
        return sink.name();
    }

    @Override
    public void deliver(DomainEvent event) {
        DeliverySpans.Delivery delivery = spans.begin(event);
        try {
            delivery.run(() -> sink.deliver(event));
        } catch (RuntimeException | Error failure) {
            delivery.failed(failure);
            throw failure;
        }
        delivery.delivered();
    }

    /** The events of a batch have traces of their own, so none of them is the current one. */
    private record OfBatches(Batched sink, DeliverySpans spans) implements Batched {
        @Override
        public String name() {
            return sink.name();
        }

        @Override
        public Map<DomainEvent, RuntimeException> deliver(List<DomainEvent> events) {
            Map<DomainEvent, DeliverySpans.Delivery> deliveries = new LinkedHashMap<>();
            events.forEach(event -> deliveries.put(event, spans.begin(event)));
            Map<DomainEvent, RuntimeException> failures;
            try {
                failures = sink.deliver(events);
            } catch (RuntimeException | Error failure) {
                deliveries.values().forEach(delivery -> delivery.failed(failure));
                throw failure;
            }
            deliveries.forEach((event, delivery) -> {
                if (failures.containsKey(event)) {
                    delivery.failed(failures.get(event));
                } else {
                    delivery.delivered();
                }
            });
            return failures;
        }
    }
}
