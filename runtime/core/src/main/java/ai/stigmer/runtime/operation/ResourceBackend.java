package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.events.internal.OutboxSignal;
import ai.stigmer.runtime.live.internal.StatePublisher;
import ai.stigmer.runtime.live.internal.StateSource;
import ai.stigmer.runtime.pipeline.internal.PipelineTelemetry;
import ai.stigmer.runtime.pipeline.internal.steps.FieldConstraints;
import ai.stigmer.runtime.pipeline.internal.steps.ParentKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.Objects;
import java.util.Optional;

/**
 * What all handlers of one resource work with. Immutable and thread-safe.
 *
 * @param type the view of the resource's parts
 * @param parent the kind whose resources new ones are created under, if there is one
 * @param states builds next states
 * @param constraints judges requests
 * @param repository where the resources live
 * @param authorizer who may do what
 * @param ownership the grants that come and go with a resource
 * @param outbox sends stored events on their way
 * @param publisher tells live subscribers
 * @param live where subscriptions come from
 * @param telemetry where spans and durations of steps go
 */
public record ResourceBackend<R extends Message>(
        ResourceType<R> type,
        Optional<ParentKind> parent,
        StateBuilder<R> states,
        FieldConstraints constraints,
        ResourceRepository<R> repository,
        Authorizer authorizer,
        Ownership ownership,
        OutboxSignal outbox,
        StatePublisher<R> publisher,
        StateSource<R> live,
        PipelineTelemetry telemetry) {
    public ResourceBackend {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(states, "states");
        Objects.requireNonNull(constraints, "constraints");
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(authorizer, "authorizer");
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(outbox, "outbox");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(live, "live");
        Objects.requireNonNull(telemetry, "telemetry");
    }
}
