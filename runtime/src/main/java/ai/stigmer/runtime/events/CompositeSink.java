package ai.stigmer.runtime.events;

import java.util.List;

/**
 * Delivers every event to several sinks, one after the other. When one cannot take it, the event counts as not delivered
 * and comes to all of them again. Immutable; as safe for use by many threads as its sinks.
 */
public final class CompositeSink implements EventSink {
    private final List<EventSink> sinks;

    public CompositeSink(List<? extends EventSink> sinks) {
        this.sinks = List.copyOf(sinks);
    }

    @Override
    public void deliver(DomainEvent event) {
        sinks.forEach(sink -> sink.deliver(event));
    }
}
