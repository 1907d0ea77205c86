package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.grpc.internal.StreamAuthorization.Credential;
import ai.stigmer.runtime.rpc.BidiStreamingHandler;
import ai.stigmer.runtime.rpc.ClientStreamingHandler;
import ai.stigmer.runtime.rpc.Posture.Checked;
import ai.stigmer.runtime.rpc.Posture.Public;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerCallHandler;
import io.grpc.ServerMethodDefinition;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.Optional;
import java.util.function.Function;

/**
 * Joins an rpc to its handler. Generated controllers call one of these per rpc and no other code reaches a handler, so
 * what holds here holds for every call: the handler was asked whether it can serve the rpc, nothing is answered before
 * authorization, each message that a client streams is authorized before the handler sees it, no stream outlives its
 * credential or what it was authorized on, and every failure is answered as {@link RpcException} says.
 */
public final class Routes {
    private static final Context.Key<Metadata> HEADERS = Context.key("stigmer-headers");

    private Routes() {}

    public static <I, O> ServerMethodDefinition<I, O> unary(RpcMethod<I, O> method, UnaryHandler<I, O> handler) {
        requireShape(method, MethodType.UNARY);
        handler.verify(method);
        return route(method, ServerCalls.asyncUnaryCall((request, responses) -> {
            GuardedCall<I, O> call = begin(method, CallProof.askedOnce(method.fullName()), responses);
            call.attempt(() -> handler.handle(request, call));
        }));
    }

    public static <I, O> ServerMethodDefinition<I, O> serverStreaming(
            RpcMethod<I, O> method, ServerStreamingHandler<I, O> handler) {
        requireShape(method, MethodType.SERVER_STREAMING);
        handler.verify(method);
        return route(method, ServerCalls.asyncServerStreamingCall((request, responses) -> {
            GuardedCall<I, O> call = begin(method, proofOf(request, method), responses);
            call.attempt(() -> {
                checkAgain(call);
                handler.handle(request, call);
            });
        }));
    }

    public static <I, O> ServerMethodDefinition<I, O> clientStreaming(
            RpcMethod<I, O> method, ClientStreamingHandler<I, O> handler) {
        requireShape(method, MethodType.CLIENT_STREAMING);
        handler.verify(method);
        return route(method, ServerCalls.asyncClientStreamingCall(responses -> {
            return requestsOf(begin(method, proofOfRequests(method), responses), handler::handle);
        }));
    }

    public static <I, O> ServerMethodDefinition<I, O> bidiStreaming(
            RpcMethod<I, O> method, BidiStreamingHandler<I, O> handler) {
        requireShape(method, MethodType.BIDI_STREAMING);
        handler.verify(method);
        return route(method, ServerCalls.asyncBidiStreamingCall(responses -> {
            return requestsOf(begin(method, proofOfRequests(method), responses), handler::handle);
        }));
    }

    private static void requireShape(RpcMethod<?, ?> method, MethodType shape) {
        if (method.descriptor().getType() != shape) {
            throw new IllegalStateException(
                    method.fullName() + " is " + method.descriptor().getType() + ", but its handler is for " + shape);
        }
    }

    private static <I, O> GuardedCall<I, O> begin(
            RpcMethod<I, O> method, CallProof authorization, StreamObserver<O> responses) {
        return new GuardedCall<>(
                method, HEADERS.get(), AnswerHeaders.KEY.get(), authorization, (ServerCallStreamObserver<O>) responses);
    }

    private static <I, O> StreamObserver<I> requestsOf(
            GuardedCall<I, O> call, Function<RpcCall<I, O>, StreamObserver<I>> handler) {
        return new GuardedRequests<>(call, begun -> {
            checkAgain(call);
            return handler.apply(begun);
        });
    }

    /**
     * A stream must not outlive what it began with. One that is anybody's, and that nobody in particular began, may.
     */
    private static void checkAgain(GuardedCall<?, ?> call) {
        Optional<Credential> credential = Optional.ofNullable(Credential.KEY.get());
        if (credential.isPresent() || !(call.method().posture() instanceof Public<?>)) {
            StandingCheck.keep(call, credential, StreamAuthorization.of(call.method()));
        }
    }

    /**
     * Of what the request names the rpc says what is asked again, of what its handler looks up only the handler can.
     */
    private static <I> CallProof proofOf(I request, RpcMethod<I, ?> method) {
        StreamAuthorization engine = StreamAuthorization.KEY.get();
        if (method.posture() instanceof Public<?>) {
            return CallProof.askedOnce(method.fullName());
        }
        if (engine == null || !(method.posture() instanceof Checked<I> rule)) {
            return CallProof.ofStream(method.fullName(), Optional.empty());
        }
        StandingAuthorization<I> declared = new StandingAuthorization<>(rule, engine);
        try {
            declared.expect(request);
        } catch (RpcException unnamed) {
            return CallProof.ofStream(method.fullName(), Optional.empty());
        }
        return CallProof.ofStream(method.fullName(), Optional.of(declared));
    }

    /** Where the rpc says what to check, each message brings what is asked again. */
    private static CallProof proofOfRequests(RpcMethod<?, ?> method) {
        return method.posture() instanceof Checked<?> || method.posture() instanceof Public<?>
                ? CallProof.askedOnce(method.fullName())
                : CallProof.ofStream(method.fullName(), Optional.empty());
    }

    private static <I, O> ServerMethodDefinition<I, O> route(RpcMethod<I, O> method, ServerCallHandler<I, O> calls) {
        return ServerMethodDefinition.create(method.descriptor(), (call, headers) -> {
            AnswerHeaders answer = new AnswerHeaders();
            Context context = Context.current().withValues(HEADERS, headers, AnswerHeaders.KEY, answer);
            return Contexts.interceptCall(context, answer.on(call), headers, calls);
        });
    }
}
