package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import io.opentelemetry.context.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sink whose deliveries are spans in the trace of the call that caused the event, and measured: how long after the event
 * it was taken. Thread-safe if the sink is.
 */
public final class TracedSink implements EventSink {
    private final EventSink sink;
    private final DeliveryTelemetry telemetry;

    private TracedSink(EventSink sink, DeliveryTelemetry telemetry) {
        this.sink = sink;
        this.telemetry = telemetry;
    }

    /** The same sink, watched; one that takes events of several resources at once still does. */
    public static EventSink of(EventSink sink, DeliveryTelemetry telemetry) {
        return sink instanceof EventSink.Batched batched
                ? new TracedBatches(batched, telemetry)
                : new TracedSink(sink, telemetry);
    }

    @Override
    public String name() {
        return sink.name();
    }

    @Override
    public void deliver(DomainEvent event) {
        DeliveryTelemetry.Delivery delivery = telemetry.begin(sink.name(), event);
        Scope entered = delivery.context().makeCurrent();
        try {
            sink.deliver(event);
            delivery.taken();
        } catch (RuntimeException | Error failure) {
            delivery.failed(failure);
            throw failure;
        } finally {
            entered.close();
        }
    }

    private static final class TracedBatches implements EventSink.Batched {
        private final EventSink.Batched sink;
        private final DeliveryTelemetry telemetry;

        TracedBatches(EventSink.Batched sink, DeliveryTelemetry telemetry) {
            this.sink = sink;
            this.telemetry = telemetry;
        }

        @Override
        public String name() {
            return sink.name();
        }

        @Override
        public Map<DomainEvent, RuntimeException> deliver(List<DomainEvent> events) {
            Map<DomainEvent, DeliveryTelemetry.Delivery> deliveries = new HashMap<>();
            events.forEach(event -> deliveries.put(event, telemetry.begin(sink.name(), event)));
            try {
                Map<DomainEvent, RuntimeException> refused = sink.deliver(events);
                deliveries.forEach((event, delivery) -> {
                    RuntimeException failure = refused.get(event);
                    if (failure == null) {
                        delivery.taken();
                    } else {
                        delivery.failed(failure);
                    }
                });
                return refused;
            } catch (RuntimeException | Error failure) {
                deliveries.values().forEach(delivery -> delivery.failed(failure));
                throw failure;
            }
        }
    }
}
