package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizationRule;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeStep;
import ai.stigmer.runtime.pipeline.internal.steps.BuildNewStateStep;
import ai.stigmer.runtime.pipeline.internal.steps.ParentKind;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;
import java.util.List;

/**
 * Creates a resource: metadata and spec from the request, id and status from the server, the creator as its owner. A
 * slug that is taken is ALREADY_EXISTS.
 */
public class CreateOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {
    private final List<ParentKind> parents;

    /** A create whose rpc is authorized on the organization of the new resource. */
    public CreateOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        this(backend, mapping, ResourceLocator.bySlugOrName(backend.type(), mapping.toResource()), List.of());
    }

    /** A create whose rpc is authorized on the parent of the new resource, which gives it its organization. */
    public CreateOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping, ParentKind parent) {
        this(
                backend,
                mapping,
                ResourceLocator.bySlugOrName(backend.type(), mapping.toResource(), parent::organizationOf),
                List.of(parent));
    }

    private CreateOperation(
            ResourceBackend<R> backend,
            MessageMapping<I, R, O> mapping,
            ResourceLocator<I> locator,
            List<ParentKind> parents) {
        super(backend, mapping, locator);
        this.parents = parents;
    }

    @Override
    protected Pipeline<I, R, O> pipeline() {
        return pipelineNamed(standardName("create"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
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
    protected Step<I, R, O> authorize() {
        return new AuthorizeStep<>(backend().type(), backend().authorizer(), AuthorizationRule.ofRpc(), parents);
    }

    protected Step<I, R, O> buildNewState() {
        return BuildNewStateStep.ofNew(backend().states(), mapping().toResource());
    }
}
