package ai.stigmer.runtime.handler;

import ai.stigmer.runtime.grpc.UnaryHandler;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.steps.BuildNewStateStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.ResourceLocator;
import com.google.protobuf.Message;

/**
 * Creates a resource: metadata and spec from the request, id and status from the server, the creator as its owner. A
 * slug that is taken is ALREADY_EXISTS.
 */
public class CreateOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {

    public CreateOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        super(backend, mapping, ResourceLocator.bySlugOrName(backend.type(), mapping.toResource()));
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

    protected Step<I, R, O> buildNewState() {
        return BuildNewStateStep.ofNew(backend().states(), mapping().toResource());
    }
}
