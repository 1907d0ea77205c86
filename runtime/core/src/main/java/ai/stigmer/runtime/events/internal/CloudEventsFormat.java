package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DomainEvent;
import io.cloudevents.protobuf.ProtobufFormat;

/** A domain event as a CloudEvent 1.0 in the protobuf format. Immutable and thread-safe. */
public final class CloudEventsFormat {
    private final ProtobufFormat format = new ProtobufFormat();

    public byte[] serialize(DomainEvent event) {
        return format.serialize(CloudEvents.of(event));
    }
}
