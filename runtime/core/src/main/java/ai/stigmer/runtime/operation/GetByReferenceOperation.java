package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Message;
import java.util.Objects;

/**
 * Reads the resource of an organization and slug. Its rpc leaves authorization to the handler, as the id to ask about is
 * only known when the slug is resolved.
 */
public class GetByReferenceOperation<I extends Message, R extends Message, O extends Message>
        extends ResourceOperation<I, R, O> implements UnaryHandler<I, O> {
    private final String permission;
    private final String refusal;

    /**
     * A read by the request's fields {@code org} and {@code slug}.
     *
     * @param permission what the caller needs on the resource, {@code can_view}
     * @param refusal the exact text of PERMISSION_DENIED
     */
    public GetByReferenceOperation(
            ResourceBackend<R> backend, MessageMapping<I, R, O> mapping, String permission, String refusal) {
        super(backend, mapping, ResourceLocator.byReference(mapping.requestType()));
        this.permission = Objects.requireNonNull(permission, "permission");
        this.refusal = Objects.requireNonNull(refusal, "refusal");
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("get-by-reference"))
                .step(validateFieldConstraints())
                .step(resolveSlug())
                .step(loadExisting())
                .step(authorize(permission, refusal))
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }
}
