package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DomainEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Domain events as CloudEvents 1.0. Source and id are the same in every delivery, which is how consumers of CloudEvents
 * know a duplicate.
 */
public final class CloudEvents {
    private CloudEvents() {}

    public static CloudEvent of(DomainEvent event) {
        CloudEventBuilder cloudEvent = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(URI.create("//stigmer.ai/" + event.kind()))
                .withType("ai.stigmer." + event.kind() + "." + event.type().wireName())
                .withSubject(event.resourceId())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                // The documented extensions "partitioning" and "sequence": padded, as the latter is compared as text.
                .withExtension("partitionkey", event.resourceId())
                .withExtension("sequence", String.format(Locale.ROOT, "%019d", event.version()))
                .withExtension("org", event.org())
                .withExtension("actor", event.actor().toString());
        // The documented extension for distributed tracing.
        event.traceparent().ifPresent(traceparent -> cloudEvent.withExtension("traceparent", traceparent));
        return cloudEvent.build();
    }
}
