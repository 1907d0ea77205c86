package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what is delivered. */
public final class CollectingSink implements EventSink {
    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void deliver(DomainEvent event) {
        events.add(event);
    }

    public List<DomainEvent> events() {
        return events;
    }

    /** The versions of one resource, in the order in which its events came. */
    public List<Long> versions(String resourceId) {
        return events.stream()
                .filter(event -> event.resourceId().equals(resourceId))
                .map(DomainEvent::version)
                .toList();
    }
}
