package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeListStep;
import ai.stigmer.runtime.pipeline.internal.steps.ListFields;
import ai.stigmer.runtime.pipeline.internal.steps.LoadPageStep;
import ai.stigmer.runtime.pipeline.internal.steps.ResponseView;
import ai.stigmer.runtime.pipeline.internal.steps.TransformListResponseStep;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lists what the caller may see, filtered in the database before paging, in the order of ids. Page size 50 by default
 * and 1000 at most; page tokens are opaque and bound to filter and caller. Its rpc leaves authorization to the handler.
 */
public class ListOperation<I extends Message, R extends Message, O extends Message> extends PipelineHandler<I, R, O>
        implements UnaryHandler<I, O> {
    private final ListFields fields;
    private final String permission;
    private final String operation;

    /**
     * A list operation.
     *
     * @param request the request's default instance, with {@code page_size} and {@code page_token}
     * @param response the response's default instance, with a list of resources and {@code next_page_token}
     * @param filters string fields of the request, and for each the path of the resource's field that has to equal it
     * @param permission what the caller needs on a resource to see it, {@code can_view}
     * @param operation names the pipeline, {@code list-by-session}
     */
    public ListOperation(
            ResourceBackend<R> backend,
            I request,
            O response,
            Map<String, String> filters,
            String permission,
            String operation) {
        super(backend);
        this.fields = new ListFields(
                request, response, backend.type().defaultInstance().getDescriptorForType(), filters);
        this.permission = Objects.requireNonNull(permission, "permission");
        this.operation = Objects.requireNonNull(operation, "operation");
    }

    @Override
    protected final R requested(I request) {
        return backend().type().defaultInstance();
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName(operation))
                .step(validateFieldConstraints())
                .step(authorize())
                .step(loadPage())
                .step(transformResponse())
                .step(sendResponse())
                .build();
    }

    protected Step<R> authorize() {
        return new AuthorizeListStep<>(
                backend().authorizer(), permission, backend().type().kind().name());
    }

    protected Step<R> loadPage() {
        return new LoadPageStep<>(
                backend().type(), backend().repository(), fields, backend().authorizer(), permission);
    }

    protected Step<R> transformResponse() {
        return new TransformListResponseStep<>(new ResponseView<>(backend().type(), Function.identity()), fields);
    }

    /** A mask is about each resource of the list (AIP-157). */
    @Override
    protected Descriptor maskedType(RpcMethod<I, O> method) {
        return backend().type().defaultInstance().getDescriptorForType();
    }
}
