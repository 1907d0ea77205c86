package ai.stigmer.runtime.events;

import ai.stigmer.runtime.authentication.Principal;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to a resource. It names the state rather than carrying it, so that an event costs the same
 * however large the resource is.
 *
 * @param id unique; the same in every delivery of the event
 * @param type what happened
 * @param kind the name of the resource's kind
 * @param resourceId the resource
 * @param org the organization of the resource
 * @param version the version that the event made; events of a resource are delivered in this order
 * @param actor who did it
 * @param time when
 */
public record DomainEvent(
        String id,
        EventType type,
        String kind,
        String resourceId,
        String org,
        long version,
        Principal actor,
        Instant time) {
    public DomainEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(resourceId, "resourceId");
        Objects.requireNonNull(org, "org");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(time, "time");
    }
}
