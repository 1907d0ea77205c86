package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.internal.steps.SendResponseStep;
import ai.stigmer.runtime.pipeline.internal.steps.ValidateFieldConstraintsStep;
import ai.stigmer.runtime.resource.internal.ReadMask;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcHandler;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.internal.RequestHeaders;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A handler that is a pipeline, checked before the first call. A handler overrides a step, or {@link #pipeline()} as a
 * whole.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <I> the request message
 * @param <R> the resource message
 * @param <O> the response message
 */
abstract class PipelineHandler<I extends Message, R extends Message, O extends Message> implements RpcHandler<I, O> {
    private static final Metadata.Key<String> READ_MASK =
            Metadata.Key.of(ReadMask.HEADER, Metadata.ASCII_STRING_MARSHALLER);

    private final ResourceBackend<R> backend;
    private volatile @Nullable Pipeline<R> built;

    protected PipelineHandler(ResourceBackend<R> backend) {
        this.backend = Objects.requireNonNull(backend, "backend");
    }

    /** What the handler does. Asked once; reading it is reading the operation's specification. */
    protected abstract Pipeline<R> pipeline();

    /** The resource that a request speaks of, as far as it does. */
    protected abstract R requested(I request);

    @Override
    public final void verify(RpcMethod<I, O> method) {
        try {
            builtPipeline().verify(inside(method));
        } catch (IllegalStateException refused) {
            throw new IllegalStateException(getClass().getSimpleName() + ": " + refused.getMessage(), refused);
        }
    }

    /** Runs the pipeline for one call. */
    public final void handle(I request, RpcCall<I, O> call) {
        RequestContext<R> context = new RequestContext<>(request, requested(request), inside(call));
        // Before anything is written: a mask that is wrong must not be found out when the write has happened.
        RequestHeaders.list(call.headers(), READ_MASK)
                .ifPresent(paths -> context.readMask(ReadMask.parse(paths, maskedType(call.method()))));
        run(builtPipeline(), context);
    }

    /** Runs the pipeline of a call; an operation that many call at once may let some of them wait. */
    void run(Pipeline<R> pipeline, RequestContext<R> context) {
        pipeline.run(context);
    }

    private Pipeline<R> builtPipeline() {
        Pipeline<R> pipeline = built;
        if (pipeline == null) {
            pipeline = pipeline();
            built = pipeline;
        }
        return pipeline;
    }

    /** An rpc as the steps see it, who know no more of its messages than that they are some. */
    @SuppressWarnings("unchecked") // A message of another type fails where it is read, never silently.
    static RpcMethod<Message, Message> inside(RpcMethod<?, ?> method) {
        return (RpcMethod<Message, Message>) method;
    }

    @SuppressWarnings("unchecked") // See the method's.
    private static RpcCall<Message, Message> inside(RpcCall<?, ?> call) {
        return (RpcCall<Message, Message>) call;
    }

    /** The message that a read mask is about: the response. */
    protected Descriptor maskedType(RpcMethod<I, O> method) {
        var marshaller = (PrototypeMarshaller<O>) method.descriptor().getResponseMarshaller();
        return Objects.requireNonNull(marshaller.getMessagePrototype()).getDescriptorForType();
    }

    protected final ResourceBackend<R> backend() {
        return backend;
    }

    /** Begins a pipeline that reports to the backend's telemetry. */
    protected final Pipeline.Builder<R> pipelineNamed(String name) {
        return Pipeline.<R>named(name).telemetry(backend.telemetry());
    }

    /** The standard name of an operation's pipeline: {@code agent-execution-update}. */
    protected final String standardName(String operation) {
        return backend.type().kind().name().replace('_', '-') + "-" + operation;
    }

    protected Step<R> validateFieldConstraints() {
        return ValidateFieldConstraintsStep.wholeRequest(backend.constraints());
    }

    protected Step<R> sendResponse() {
        return new SendResponseStep<>();
    }
}
