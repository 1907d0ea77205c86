package ai.stigmer.runtime.server;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A {@link StigmerServer} over {@link NoteController} on a real socket. The token {@code user-alice} is alice. */
public final class NoteServer implements AutoCloseable {
    private final StigmerServer server;
    private final ManagedChannel channel;

    private NoteServer(StigmerServer server) {
        this.server = server;
        this.channel = channelTo(server.port());
    }

    public static NoteServer start(NoteController controller) {
        return start(controller, builder -> builder);
    }

    public static NoteServer start(NoteController controller, UnaryOperator<StigmerServerBuilder> more) {
        return start(settings(), controller, more);
    }

    public static NoteServer start(
            ServerSettings settings, NoteController controller, UnaryOperator<StigmerServerBuilder> more) {
        StigmerServerBuilder builder = StigmerServer.builder(settings)
                .controller(controller)
                .authenticator(tokens())
                .authorizer(new InMemoryPolicy());
        return new NoteServer(more.apply(builder).build().start());
    }

    public static ServerSettings settings() {
        return ServerSettings.onLoopback(0).withShutdownGrace(Duration.ofMillis(200));
    }

    /** Knows tokens {@code user-<id>}; {@code expired} and everything else that begins with {@code user} is refused. */
    public static Authenticator tokens() {
        return token -> {
            if (!token.startsWith("user")) {
                return Optional.empty();
            }
            if (!token.startsWith("user-")) {
                throw RpcException.of(ErrorReason.UNAUTHENTICATED, "the credential has expired");
            }
            try {
                return Optional.of(CallerIdentity.of(Principal.user(token.substring("user-".length()))));
            } catch (IllegalArgumentException malformed) {
                throw RpcException.of(ErrorReason.UNAUTHENTICATED, "the credential is malformed");
            }
        };
    }

    public StigmerServer server() {
        return server;
    }

    public Channel anonymous() {
        return channel;
    }

    /** A channel whose calls carry headers, given as name, value, name, value. */
    public Channel with(String... headers) {
        return with(channel, headers);
    }

    public Channel with(Channel connection, String... headers) {
        Metadata metadata = new Metadata();
        for (int i = 0; i < headers.length; i += 2) {
            metadata.put(Metadata.Key.of(headers[i], Metadata.ASCII_STRING_MARSHALLER), headers[i + 1]);
        }
        return ClientInterceptors.intercept(connection, MetadataUtils.newAttachHeadersInterceptor(metadata));
    }

    public Channel as(String user) {
        return with("authorization", "Bearer user-" + user);
    }

    public static Note call(Channel channel, RpcMethod<Note, Note> method, Note request) {
        return ClientCalls.blockingUnaryCall(
                channel, method.descriptor(), CallOptions.DEFAULT.withDeadlineAfter(Duration.ofSeconds(20)), request);
    }

    /** How a call fails; null if it does not. */
    public static StatusRuntimeException failureOf(ThrowingCallable call) {
        return catchThrowableOfType(StatusRuntimeException.class, call);
    }

    /** The reason in a failure's {@code google.rpc.ErrorInfo}; empty if it has none. */
    public static String reasonOf(StatusRuntimeException failure) {
        com.google.rpc.Status status = StatusProto.fromThrowable(failure);
        if (status != null) {
            for (Any detail : status.getDetailsList()) {
                if (detail.is(ErrorInfo.class)) {
                    try {
                        return detail.unpack(ErrorInfo.class).getReason();
                    } catch (InvalidProtocolBufferException malformed) {
                        throw new AssertionError(malformed);
                    }
                }
            }
        }
        return "";
    }

    public static ManagedChannel channelTo(int port) {
        return NettyChannelBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .usePlaintext()
                .maxInboundMessageSize(64 * 1024 * 1024)
                .build();
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.close();
    }
}
