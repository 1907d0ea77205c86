package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;

/** Reads the resource that the rpc's authorization names. */
public class GetOperation<I extends Message, R extends Message, O extends Message> extends ResourceOperation<I, R, O>
        implements UnaryHandler<I, O> {

    public GetOperation(ResourceBackend<R> backend, MessageMapping<I, R, O> mapping) {
        super(backend, mapping, ResourceLocator.byAuthorizedId());
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("get"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }
}
