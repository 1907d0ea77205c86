package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.AuthorizeListStep;
import ai.stigmer.runtime.pipeline.internal.steps.ResponseView;
import ai.stigmer.runtime.pipeline.internal.steps.StreamChangesStep;
import ai.stigmer.runtime.pipeline.internal.steps.WatchFields;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Shows what the caller may see, and then every change of it: first all resources that there are, then a bookmark, then
 * what is created, changed and deleted. Who resumes gets only what he has missed. A slow client skips states and still
 * gets the last ones.
 */
public class WatchOperation<I extends Message, R extends Message, O extends Message> extends PipelineHandler<I, R, O>
        implements ServerStreamingHandler<I, O> {
    private final WatchFields fields;
    private final String permission;

    /**
     * A watch operation.
     *
     * @param request the request's default instance, with {@code resume_token} and {@code known_ids}
     * @param response the response's default instance, with the fields of an event and one of the resource
     * @param filters string fields of the request, and for each the path of the resource's field that has to equal it
     * @param permission what the caller needs on a resource to see it, {@code can_view}
     */
    public WatchOperation(
            ResourceBackend<R> backend, I request, O response, Map<String, String> filters, String permission) {
        super(backend);
        this.fields = new WatchFields(
                request, response, backend.type().defaultInstance().getDescriptorForType(), filters);
        this.permission = Objects.requireNonNull(permission, "permission");
    }

    @Override
    protected final R requested(I request) {
        return backend().type().defaultInstance();
    }

    @Override
    protected Pipeline<R> pipeline() {
        return pipelineNamed(standardName("watch"))
                .step(validateFieldConstraints())
                .step(authorize())
                .step(streamChanges())
                .build();
    }

    protected Step<R> authorize() {
        return AuthorizeListStep.ofStream(
                backend().authorizer(), permission, backend().type().kind().name());
    }

    protected Step<R> streamChanges() {
        return new StreamChangesStep<>(
                backend().type(),
                backend().repository(),
                backend().live().changes(),
                new ResponseView<>(backend().type(), Function.identity()),
                fields,
                backend().authorizer(),
                permission,
                StreamChangesStep.MAX_RESOURCES);
    }

    /** A mask is about each resource (AIP-157). */
    @Override
    protected Descriptor maskedType(RpcMethod<I, O> method) {
        return backend().type().defaultInstance().getDescriptorForType();
    }
}
