package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.events.DomainEvent;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.EventType;
import java.util.Objects;

/**
 * Lets grants follow resources through the outbox: a created resource gets its owner, its organization and its
 * parent, a deleted one loses every grant, also when the service died between the write and the grant. What the call itself
 * has granted is not granted again.
 *
 * <p>Immutable and thread-safe.
 */
public final class OwnershipSink implements EventSink {
    private final Ownership ownership;

    public OwnershipSink(Ownership ownership) {
        this.ownership = Objects.requireNonNull(ownership, "ownership");
    }

    @Override
    public void deliver(DomainEvent event) {
        ResourceRef resource = new ResourceRef(event.kind(), event.resourceId());
        if (event.type() == EventType.CREATED) {
            ownership.grantUnlessDone(
                    event.actor(),
                    resource,
                    event.org(),
                    event.parent().map(parent -> new ResourceRef(parent.kind(), parent.id())));
        } else if (event.type() == EventType.DELETED) {
            ownership.removeAll(resource);
        }
    }

    @Override
    public String name() {
        return "ownership";
    }
}
