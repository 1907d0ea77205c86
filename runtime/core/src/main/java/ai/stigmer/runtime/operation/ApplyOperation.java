package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizationRule;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeStep;
import ai.stigmer.runtime.pipeline.internal.steps.BuildNewStateStep;
import ai.stigmer.runtime.pipeline.internal.steps.ClearedFields;
import ai.stigmer.runtime.pipeline.internal.steps.ValidateFieldConstraintsStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;
import java.util.Optional;

/**
 * Creates or updates, by organization and slug, under the authorization of whichever of the two it turns out to be, and
 * refused in the same words for both. Its rpc leaves authorization to the handler.
 */
public class ApplyOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {
    private final RpcMethod<Message, Message> create;
    private final RpcMethod<Message, Message> update;

    /**
     * An apply for the two rpcs whose authorization counts.
     *
     * @param create the generated controller's constant of the create rpc
     * @param update that of the update rpc
     */
    public ApplyOperation(
            ResourceBackend<R> backend,
            MessageMapping<I, R, O> mapping,
            RpcMethod<I, ?> create,
            RpcMethod<I, ?> update) {
        super(
                backend,
                mapping,
                ResourceLocator.bySlugOrName(
                        backend.type(),
                        (request, apply) -> backend.parent()
                                .map(parent -> parent.organizationOf(request, inside(create)))
                                .orElse(Optional.of(""))));
        this.create = inside(create);
        this.update = inside(update);
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("apply"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(buildNewState())
                .step(persist())
                .step(grantOwnership())
                .step(publish())
                .step(publishToRedis())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }

    @Override
    protected Step<R> validateFieldConstraints() {
        return ValidateFieldConstraintsStep.openPart(
                backend().constraints(), mapping().requestType(), backend().type());
    }

    @Override
    protected Step<R> authorize() {
        return new AuthorizeStep<>(
                backend().type(),
                backend().authorizer(),
                AuthorizationRule.ofTarget(create, update),
                backend().parent());
    }

    protected Step<R> buildNewState() {
        return BuildNewStateStep.ofEither(
                backend().states(),
                StatusPolicy.CLEAR,
                ClearedFields.of(mapping().requestType()),
                backend().constraints());
    }
}
