package ai.stigmer.testkit;

import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Somebody who calls an {@link InMemoryService}. Thread-safe. */
public final class TestCaller {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final int DEADLINE_SECONDS = 30;

    private final Channel channel;

    TestCaller(Channel channel, Optional<String> bearerToken) {
        Metadata headers = new Metadata();
        bearerToken.ifPresent(token -> headers.put(AUTHORIZATION, "Bearer " + token));
        this.channel = ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    /**
     * Calls an rpc with one request and one response.
     *
     * @param rpc the generated controller's constant
     * @throws io.grpc.StatusRuntimeException if the call is refused or fails, or has no answer after half a minute
     */
    public <I, O> O call(RpcMethod<I, O> rpc, I request) {
        return ClientCalls.blockingUnaryCall(channel, rpc.descriptor(), options(), request);
    }

    /**
     * Calls an rpc with one request and any number of responses, which are waited for one by one.
     *
     * @param rpc the generated controller's constant
     * @return throws {@link io.grpc.StatusRuntimeException} if the call is refused or fails, or is not over after half a
     *     minute
     */
    public <I, O> Iterator<O> follow(RpcMethod<I, O> rpc, I request) {
        return ClientCalls.blockingServerStreamingCall(channel, rpc.descriptor(), options(), request);
    }

    /** For generated stubs. */
    public Channel channel() {
        return channel;
    }

    private static CallOptions options() {
        return CallOptions.DEFAULT.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }
}
