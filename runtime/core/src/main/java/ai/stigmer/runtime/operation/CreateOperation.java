package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizationRule;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeStep;
import ai.stigmer.runtime.pipeline.internal.steps.BuildNewStateStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;
import java.util.Optional;

/**
 * Creates a resource: metadata and spec from the request, id and status from the server, the creator as its owner. A
 * slug that is taken is ALREADY_EXISTS.
 */
public class CreateOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {
    /** A create whose rpc is authorized on the organization of the new resource, or on the parent that gives it one. */
    public CreateOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        super(
                backend,
                mapping,
                ResourceLocator.bySlugOrName(
                        backend.type(),
                        (request, create) -> backend.parent()
                                .map(parent -> parent.organizationOf(request, create))
                                .orElse(Optional.of(""))));
    }

    @Override
    protected Pipeline<R> pipeline() {
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
    protected Step<R> authorize() {
        return new AuthorizeStep<>(
                backend().type(),
                backend().authorizer(),
                AuthorizationRule.ofRpc(),
                backend().parent());
    }

    protected Step<R> buildNewState() {
        return BuildNewStateStep.ofNew(backend().states());
    }
}
