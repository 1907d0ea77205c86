package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizationRule;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeStep;
import ai.stigmer.runtime.pipeline.internal.steps.BuildNewStateStep;
import ai.stigmer.runtime.pipeline.internal.steps.ClearedFields;
import ai.stigmer.runtime.pipeline.internal.steps.ParentKind;
import ai.stigmer.runtime.pipeline.internal.steps.ValidateFieldConstraintsStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.resource.internal.StateBuilder.StatusPolicy;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Objects;

/**
 * Creates or updates, by organization and slug, under the authorization of whichever of the two it turns out to be, and
 * refused in the same words for both. Its rpc leaves authorization to the handler.
 */
public class ApplyOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {
    private final RpcMethod<I, ?> create;
    private final RpcMethod<I, ?> update;
    private final List<ParentKind> parents;

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
        this(
                backend,
                mapping,
                ResourceLocator.bySlugOrName(backend.type(), mapping.toResource()),
                create,
                update,
                List.of());
    }

    /** An apply whose create rpc is authorized on the parent of the new resource, which gives it its organization. */
    public ApplyOperation(
            ResourceBackend<R> backend,
            MessageMapping<I, R, O> mapping,
            RpcMethod<I, ?> create,
            RpcMethod<I, ?> update,
            ParentKind parent) {
        this(
                backend,
                mapping,
                ResourceLocator.bySlugOrName(
                        backend.type(),
                        mapping.toResource(),
                        (request, apply) -> parent.organizationOf(request, create)),
                create,
                update,
                List.of(parent));
    }

    private ApplyOperation(
            ResourceBackend<R> backend,
            MessageMapping<I, R, O> mapping,
            ResourceLocator<I> locator,
            RpcMethod<I, ?> create,
            RpcMethod<I, ?> update,
            List<ParentKind> parents) {
        super(backend, mapping, locator);
        this.create = Objects.requireNonNull(create, "create");
        this.update = Objects.requireNonNull(update, "update");
        this.parents = parents;
    }

    @Override
    protected Pipeline<I, R, O> pipeline() {
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
    protected Step<I, R, O> validateFieldConstraints() {
        return ValidateFieldConstraintsStep.openPart(
                backend().constraints(), mapping().requestType(), backend().type());
    }

    @Override
    protected Step<I, R, O> authorize() {
        return new AuthorizeStep<>(
                backend().type(), backend().authorizer(), AuthorizationRule.ofTarget(create, update), parents);
    }

    protected Step<I, R, O> buildNewState() {
        return BuildNewStateStep.ofEither(
                backend().states(),
                mapping().toResource(),
                StatusPolicy.CLEAR,
                ClearedFields.of(mapping().requestType()),
                backend().constraints());
    }
}
