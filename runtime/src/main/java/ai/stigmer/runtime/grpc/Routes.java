package ai.stigmer.runtime.grpc;

import ai.stigmer.runtime.grpc.RpcAuthorization.Checked;
import ai.stigmer.runtime.grpc.StreamAuthorization.Access;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerCallHandler;
import io.grpc.ServerMethodDefinition;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.List;

/**
 * Joins an rpc to its handler. Generated controllers call one of these per rpc and no other code reaches a handler, so
 * what holds here holds for every call: the handler was asked whether it can serve the rpc, nothing is answered before
 * authorization, each message that a client streams is authorized before the handler sees it, no stream outlives its
 * credential, and every failure is answered as {@link RpcException} says.
 */
public final class Routes {
    private static final Context.Key<Metadata> HEADERS = Context.key("stigmer-headers");

    private Routes() {}

    public static <I, O> ServerMethodDefinition<I, O> unary(RpcMethod<I, O> method, UnaryHandler<I, O> handler) {
        requireShape(method, MethodType.UNARY);
        handler.verify(method);
        return route(method, ServerCalls.asyncUnaryCall((request, responses) -> {
            GuardedCall<I, O> call = begin(method, responses);
            call.attempt(() -> handler.handle(request, call));
        }));
    }

    public static <I, O> ServerMethodDefinition<I, O> serverStreaming(
            RpcMethod<I, O> method, ServerStreamingHandler<I, O> handler) {
        requireShape(method, MethodType.SERVER_STREAMING);
        handler.verify(method);
        return route(method, ServerCalls.asyncServerStreamingCall((request, responses) -> {
            GuardedCall<I, O> call = beginStream(method, responses);
            call.attempt(() -> {
                if (!handler.authorizesAgain()) {
                    authorizeAgain(request, call);
                }
                handler.handle(request, call);
            });
        }));
    }

    public static <I, O> ServerMethodDefinition<I, O> clientStreaming(
            RpcMethod<I, O> method, ClientStreamingHandler<I, O> handler) {
        requireShape(method, MethodType.CLIENT_STREAMING);
        handler.verify(method);
        return route(method, ServerCalls.asyncClientStreamingCall(responses -> {
            GuardedCall<I, O> call = beginStream(method, responses);
            return new GuardedRequests<>(call, handler::handle);
        }));
    }

    public static <I, O> ServerMethodDefinition<I, O> bidiStreaming(
            RpcMethod<I, O> method, BidiStreamingHandler<I, O> handler) {
        requireShape(method, MethodType.BIDI_STREAMING);
        handler.verify(method);
        return route(method, ServerCalls.asyncBidiStreamingCall(responses -> {
            GuardedCall<I, O> call = beginStream(method, responses);
            return new GuardedRequests<>(call, handler::handle);
        }));
    }

    private static void requireShape(RpcMethod<?, ?> method, MethodType shape) {
        if (method.descriptor().getType() != shape) {
            throw new IllegalStateException(
                    method.fullName() + " is " + method.descriptor().getType() + ", but its handler is for " + shape);
        }
    }

    private static <I, O> GuardedCall<I, O> begin(RpcMethod<I, O> method, StreamObserver<O> responses) {
        return new GuardedCall<>(
                method, HEADERS.get(), AnswerHeaders.KEY.get(), (ServerCallStreamObserver<O>) responses);
    }

    /** A stream must not outlive the credential that it began with. */
    private static <I, O> GuardedCall<I, O> beginStream(RpcMethod<I, O> method, StreamObserver<O> responses) {
        GuardedCall<I, O> call = begin(method, responses);
        StandingCheck.keepCredential(call);
        return call;
    }

    /** Of a request that names no resource, such as one that the handler looks up, only the handler can tell. */
    private static <I> void authorizeAgain(I request, GuardedCall<I, ?> call) {
        StreamAuthorization engine = StreamAuthorization.KEY.get();
        if (engine == null || !(call.method().authorization() instanceof Checked<I> rule)) {
            return;
        }
        List<Access> needed;
        try {
            needed = StandingAuthorization.neededFor(request, rule);
        } catch (RpcException unnamed) {
            return;
        }
        new StandingAuthorization<>(call, rule, engine).add(needed);
    }

    private static <I, O> ServerMethodDefinition<I, O> route(RpcMethod<I, O> method, ServerCallHandler<I, O> calls) {
        return ServerMethodDefinition.create(method.descriptor(), (call, headers) -> {
            AnswerHeaders answer = new AnswerHeaders();
            Context context = Context.current().withValues(HEADERS, headers, AnswerHeaders.KEY, answer);
            return Contexts.interceptCall(context, answer.on(call), headers, calls);
        });
    }
}
