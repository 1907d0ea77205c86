package ai.stigmer.runtime.server;

import ai.stigmer.runtime.grpc.internal.StreamAuthorization;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import ai.stigmer.runtime.rpc.internal.RequestLimit;
import ai.stigmer.runtime.rpc.internal.SharedAnswers;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServiceDescriptor;
import io.grpc.health.v1.HealthGrpc;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts in front of every method what the server promises for it. Which methods need a credential is decided here once,
 * by their descriptors; a call has nothing left to look up.
 */
final class MethodGuards {
    /** Leaves requests as they are. */
    static final MethodDescriptor.Marshaller<InputStream> BYTES = new Bytes();

    private final Map<MethodDescriptor<?, ?>, RpcMethod<?, ?>> routed;
    private final ServerInterceptor identified;
    private final ServerInterceptor anybody;
    private final List<ServerInterceptor> others;
    private final RunningCalls running;
    private final RequestLimit requestLimit;
    private final AnswerLimit answerLimit;
    private final SharedAnswers sharedAnswers = new SharedAnswers();
    private final ServerInterceptor callerStreams;
    private final StreamChecks streamChecks;
    private final CallObservation observation;
    private final ServerInterceptor requestId = new RequestIdInterceptor();

    /**
     * Says what stands in front of methods.
     *
     * @param routed the rpcs of controllers; every other method is open
     * @param identified finds out who calls, or refuses
     * @param anybody finds out who calls where that may be nobody
     * @param others come next, in this order
     * @param streamChecks authorizes messages of streams, and long calls again
     * @param observation logs and measures
     */
    MethodGuards(
            Map<MethodDescriptor<?, ?>, RpcMethod<?, ?>> routed,
            ServerInterceptor identified,
            ServerInterceptor anybody,
            List<ServerInterceptor> others,
            RunningCalls running,
            ServerLimits limits,
            StreamChecks streamChecks,
            CallObservation observation) {
        this.routed = routed;
        this.identified = identified;
        this.anybody = anybody;
        this.others = List.copyOf(others);
        this.running = running;
        this.requestLimit = new RequestLimit(limits.messageBytes());
        this.answerLimit = new AnswerLimit(limits.answerBytes());
        this.callerStreams = new CallerStreams(limits.streamsPerCaller());
        this.streamChecks = streamChecks;
        this.observation = observation;
    }

    ServerServiceDefinition guard(ServerServiceDefinition service) {
        List<? extends ServerMethodDefinition<?, ?>> methods =
                service.getMethods().stream().map(this::guard).toList();
        // Reflection answers with the schema, so it goes along.
        ServiceDescriptor.Builder descriptor = ServiceDescriptor.newBuilder(
                        service.getServiceDescriptor().getName())
                .setSchemaDescriptor(service.getServiceDescriptor().getSchemaDescriptor());
        methods.forEach(method -> descriptor.addMethod(method.getMethodDescriptor()));
        ServerServiceDefinition.Builder guarded = ServerServiceDefinition.builder(descriptor.build());
        methods.forEach(guarded::addMethod);
        return guarded.build();
    }

    private <I, O> ServerMethodDefinition<InputStream, O> guard(ServerMethodDefinition<I, O> method) {
        MethodDescriptor<I, O> descriptor = method.getMethodDescriptor();
        ServerCallHandler<I, O> handler = limiting(answerLimit, method.getServerCallHandler());
        boolean isStream = descriptor.getType() != MethodDescriptor.MethodType.UNARY;
        boolean isHealth = HealthGrpc.SERVICE_NAME.equals(descriptor.getServiceName());
        handler = sharing(sharedAnswers, checking(streamChecks, handler));
        for (int i = others.size() - 1; i >= 0 && !isHealth; i--) {
            handler = behind(others.get(i), handler);
        }
        if (isStream) {
            handler = behind(callerStreams, handler);
        }
        // Whoever asks for the health of a server must not have to wait for its store to know their credential.
        if (!isHealth) {
            handler = behind(needsCredential(descriptor) ? identified : anybody, handler);
        }
        return ServerMethodDefinition.create(
                descriptor.toBuilder(BYTES, sharedAnswers.inFrontOf(descriptor.getResponseMarshaller()))
                        .build(),
                behind(
                        requestId,
                        observation.of(
                                descriptor.getFullMethodName(),
                                new CallGuard<>(descriptor, handler, running, requestLimit))));
    }

    private static <I, O> ServerCallHandler<I, O> checking(StreamChecks checks, ServerCallHandler<I, O> next) {
        return (call, headers) -> Contexts.interceptCall(
                Context.current().withValue(StreamAuthorization.KEY, checks), call, headers, next);
    }

    private static <I, O> ServerCallHandler<I, O> sharing(SharedAnswers answers, ServerCallHandler<I, O> next) {
        return (call, headers) -> Contexts.interceptCall(answers.attachTo(Context.current()), call, headers, next);
    }

    private static <I, O> ServerCallHandler<I, O> limiting(AnswerLimit limit, ServerCallHandler<I, O> next) {
        return (call, headers) -> Contexts.interceptCall(limit.attachTo(Context.current()), call, headers, next);
    }

    private boolean needsCredential(MethodDescriptor<?, ?> descriptor) {
        return Optional.ofNullable(routed.get(descriptor))
                .map(method -> !(method.posture() instanceof Posture.Public<?>))
                .orElse(false);
    }

    private static <I, O> ServerCallHandler<I, O> behind(ServerInterceptor interceptor, ServerCallHandler<I, O> next) {
        return (call, headers) -> interceptor.interceptCall(call, headers, next);
    }

    /** Leaves a request as it is: a marshaller that throws would be answered by grpc-java and not by us. */
    private static final class Bytes implements MethodDescriptor.Marshaller<InputStream> {
        @Override
        public InputStream stream(InputStream value) {
            return value;
        }

        @Override
        public InputStream parse(InputStream stream) {
            return stream;
        }
    }
}
