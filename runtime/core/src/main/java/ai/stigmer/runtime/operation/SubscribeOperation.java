package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.internal.Turnstile;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.LoadExistingStep;
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

    /** Enough to keep a store busy. */
    private static final int BEGIN_AT_ONE_TIME = 32;

    private final Turnstile turnstile = new Turnstile(BEGIN_AT_ONE_TIME);

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

    @Override
    final void run(Pipeline<R> pipeline, RequestContext<R> context) {
        turnstile.pass(() -> {
            pipeline.run(context);
            return context;
        });
    }

    /** From before it is read, so that no state falls between the first and the news. */
    @Override
    protected Step<R> loadExisting() {
        return LoadExistingStep.followed(backend().repository(), backend().live());
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
