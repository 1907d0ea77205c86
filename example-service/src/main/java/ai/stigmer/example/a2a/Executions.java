package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerMethodDefinition;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rpcs of agent executions, called from inside of the service. They authorize as they always do.
 *
 * <p>Thread-safe.
 */
final class Executions {
    private static final Metadata.Key<String> READ_MASK =
            Metadata.Key.of("stigmer-read-mask", Metadata.ASCII_STRING_MARSHALLER);

    private final Map<MethodDescriptor<?, ?>, ServerMethodDefinition<?, ?>> rpcs;

    Executions(GrpcAutoController controller) {
        this.rpcs = controller.services().stream()
                .flatMap(service -> service.getMethods().stream())
                .collect(
                        Collectors.toUnmodifiableMap(ServerMethodDefinition::getMethodDescriptor, Function.identity()));
    }

    /**
     * Calls an rpc that answers once, and waits for it.
     *
     * @throws RuntimeException its failure, in the words of A2A
     */
    <I, O> O call(RpcMethod<I, O> rpc, I request, RpcCall<?, ?> onBehalfOf) {
        return call(rpc, request, new Metadata(), onBehalfOf);
    }

    /**
     * The same for no more than some fields of executions.
     *
     * @param paths of the fields, with commas between them
     */
    <I, O> O callFor(String paths, RpcMethod<I, O> rpc, I request, RpcCall<?, ?> onBehalfOf) {
        Metadata headers = new Metadata();
        headers.put(READ_MASK, paths);
        return call(rpc, request, headers, onBehalfOf);
    }

    private <I, O> O call(RpcMethod<I, O> rpc, I request, Metadata headers, RpcCall<?, ?> onBehalfOf) {
        CompletableFuture<O> answer = new CompletableFuture<>();
        begin(rpc, request, headers, onBehalfOf, new InnerCall.Answers<>() {
            @Override
            public boolean next(O answered) {
                return answer.complete(answered);
            }

            @Override
            public void end(Optional<RpcException> failure) {
                answer.completeExceptionally(failure.orElseGet(Executions::unanswered));
            }
        });
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException failure ? failure : failed;
        }
    }

    /** Follows an execution. */
    void follow(String id, RpcCall<?, ?> onBehalfOf, InnerCall.Answers<AgentExecution> states) {
        begin(AgentExecutionGrpcAutoController.SUBSCRIBE, idOf(id), new Metadata(), onBehalfOf, states);
    }

    /** The failure of a call that has ended without the answer that was waited for. */
    static RpcException unanswered() {
        return RpcException.of(ErrorReason.INTERNAL, "the rpc ended without an answer");
    }

    static ApiResourceId idOf(String id) {
        return ApiResourceId.newBuilder().setValue(id).build();
    }

    private <I, O> void begin(
            RpcMethod<I, O> rpc, I request, Metadata headers, RpcCall<?, ?> onBehalfOf, InnerCall.Answers<O> answers) {
        new InnerCall<>(definition(rpc), onBehalfOf, answers).begin(request, headers);
    }

    @SuppressWarnings("unchecked") // The controller made both of the same descriptor.
    private <I, O> ServerMethodDefinition<I, O> definition(RpcMethod<I, O> rpc) {
        return (ServerMethodDefinition<I, O>) Objects.requireNonNull(rpcs.get(rpc.descriptor()), rpc.fullName());
    }
}
