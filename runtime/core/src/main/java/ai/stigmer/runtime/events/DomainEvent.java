package ai.stigmer.runtime.events;

import ai.stigmer.runtime.authentication.Principal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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
 * @param parent of a created resource, the one that it was created under
 * @param traceparent the trace of the call that caused it, as W3C Trace Context; empty where nobody traces
 */
public record DomainEvent(
        String id,
        EventType type,
        String kind,
        String resourceId,
        String org,
        long version,
        Principal actor,
        Instant time,
        Optional<Parent> parent,
        Optional<String> traceparent) {
    /** The resource that another was created under. */
    public record Parent(String kind, String id) {}

    /** An event of a resource without a parent, or of one that was there already. */
    public DomainEvent(
            String id,
            EventType type,
            String kind,
            String resourceId,
            String org,
            long version,
            Principal actor,
            Instant time) {
        this(id, type, kind, resourceId, org, version, actor, time, Optional.empty());
    }

    /** An event that nobody traces. */
    public DomainEvent(
            String id,
            EventType type,
            String kind,
            String resourceId,
            String org,
            long version,
            Principal actor,
            Instant time,
            Optional<Parent> parent) {
        this(id, type, kind, resourceId, org, version, actor, time, parent, Optional.empty());
    }

    public DomainEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(resourceId, "resourceId");
        Objects.requireNonNull(org, "org");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(traceparent, "traceparent");
    }
}
