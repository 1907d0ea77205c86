package ai.stigmer.runtime.server;

import io.grpc.HandlerRegistry;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerMethodDefinition;
import io.grpc.Status;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers calls of methods that the server does not have, as grpc-java would, so that they are logged and measured too:
 * all under one name, as anybody can make one up. Immutable and thread-safe.
 */
final class UnknownMethods extends HandlerRegistry {
    private final ServerCallHandler<InputStream, InputStream> handler;

    UnknownMethods(CallObservation observation) {
        ServerCallHandler<InputStream, InputStream> refused =
                observation.of(RpcTelemetry.OTHER_METHOD, UnknownMethods::refuse);
        RequestIdInterceptor requestId = new RequestIdInterceptor();
        this.handler = (call, headers) -> requestId.interceptCall(call, headers, refused);
    }

    @Override
    public ServerMethodDefinition<?, ?> lookupMethod(String name, @Nullable String authority) {
        return ServerMethodDefinition.create(
                MethodDescriptor.<InputStream, InputStream>newBuilder()
                        .setType(MethodType.UNKNOWN)
                        .setFullMethodName(name)
                        .setRequestMarshaller(MethodGuards.BYTES)
                        .setResponseMarshaller(MethodGuards.BYTES)
                        .build(),
                handler);
    }

    private static ServerCall.Listener<InputStream> refuse(
            ServerCall<InputStream, InputStream> call, Metadata headers) {
        call.close(
                Status.UNIMPLEMENTED.withDescription(
                        "Method not found: " + call.getMethodDescriptor().getFullMethodName()),
                new Metadata());
        return new ServerCall.Listener<>() {};
    }
}
