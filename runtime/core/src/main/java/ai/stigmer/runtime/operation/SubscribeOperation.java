package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.ResponseView;
import ai.stigmer.runtime.pipeline.internal.steps.StreamStatesStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import com.google.protobuf.Message;

/**
 * Follows the resource that the rpc's authorization names: its state now, then every newer one, until it is final,
 * or with NOT_FOUND until it is deleted. A slow client skips states and still gets the last one.
 */
public class SubscribeOperation<I extends Message, R extends Message, O extends Message>
        extends ResourceOperation<I, R, O> implements ServerStreamingHandler<I, O> {

    public SubscribeOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        super(backend, mapping, ResourceLocator.byAuthorizedId());
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("subscribe"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(streamStates())
                .build();
    }

    protected Step<R> streamStates() {
        return new StreamStatesStep<>(
                backend().type(),
                backend().live(),
                new ResponseView<>(backend().type(), mapping().toResponse()),
                state -> backend()
                        .states()
                        .statusMerge()
                        .isTerminal(backend().type().status(state)));
    }
}
