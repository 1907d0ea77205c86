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
 * <p>Implementations are immutable and safe for use by many threads.
 *
 * @param <I> the request message
 * @param <R> the resource message
 * @param <O> the response message
 */
abstract class PipelineHandler<I extends Message, R extends Message, O extends Message> implements RpcHandler<I, O> {
    private static final Metadata.Key<String> READ_MASK =
            Metadata.Key.of(ReadMask.HEADER, Metadata.ASCII_STRING_MARSHALLER);

    private final ResourceBackend<R> backend;
    private volatile @Nullable Pipeline<I, R, O> built;

    protected PipelineHandler(ResourceBackend<R> backend) {
        this.backend = Objects.requireNonNull(backend, "backend");
    }

    /** What the handler does. Asked once; reading it is reading the operation's specification. */
    protected abstract Pipeline<I, R, O> pipeline();

    @Override
    public final void verify(RpcMethod<I, O> method) {
        try {
            builtPipeline().verify(method);
        } catch (IllegalStateException refused) {
            throw new IllegalStateException(getClass().getSimpleName() + ": " + refused.getMessage(), refused);
        }
    }

    /** Runs the pipeline for one call. */
    public final void handle(I request, RpcCall<I, O> call) {
        RequestContext<I, R, O> context = new RequestContext<>(request, call);
        // Before anything is written: a mask that is wrong must not be found out when the write has happened.
        RequestHeaders.list(call.headers(), READ_MASK)
                .ifPresent(paths -> context.readMask(ReadMask.parse(paths, maskedType(call.method()))));
        builtPipeline().run(context);
    }

    private Pipeline<I, R, O> builtPipeline() {
        Pipeline<I, R, O> pipeline = built;
        if (pipeline == null) {
            pipeline = pipeline();
            built = pipeline;
        }
        return pipeline;
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
    protected final Pipeline.Builder<I, R, O> pipelineNamed(String name) {
        return Pipeline.<I, R, O>named(name).telemetry(backend.telemetry());
    }

    /** The standard name of an operation's pipeline: {@code agent-execution-update}. */
    protected final String standardName(String operation) {
        return backend.type().kind().name().replace('_', '-') + "-" + operation;
    }

    protected Step<I, R, O> validateFieldConstraints() {
        return ValidateFieldConstraintsStep.wholeRequest(backend.constraints());
    }

    protected Step<I, R, O> sendResponse() {
        return new SendResponseStep<>();
    }
}
