package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.MarkDeletedStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;

/** Deletes the resource that the rpc's authorization names, with all its grants, and returns what it deleted. */
public class DeleteOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {

    public DeleteOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        super(backend, mapping, ResourceLocator.byAuthorizedId());
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("delete"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(markDeleted())
                .step(persist())
                .step(grantOwnership())
                .step(publish())
                .step(publishToRedis())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }

    protected Step<R> markDeleted() {
        return new MarkDeletedStep<>();
    }
}
