package ai.stigmer.runtime.server;

import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Status;
import io.grpc.Status.Code;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/** Calls rpcs with broken messages and odd metadata over a client that takes any bytes for a message. */
final class FuzzedMessages {
    private static final int MAX_MESSAGES = 4;
    private static final int PATIENCE_MILLIS = 20_000;
    /** What semantics.md §5 and §9 name, but for outages, of which there are none here, and INTERNAL, which is a bug. */
    private static final Set<Code> DOCUMENTED = EnumSet.of(
            Code.OK,
            Code.INVALID_ARGUMENT,
            Code.UNAUTHENTICATED,
            Code.PERMISSION_DENIED,
            Code.NOT_FOUND,
            Code.ALREADY_EXISTS,
            Code.ABORTED,
            Code.FAILED_PRECONDITION,
            Code.RESOURCE_EXHAUSTED,
            // Of this client's own doing: it goes away in the middle of streams.
            Code.CANCELLED);

    private static final List<String> TOKENS = List.of(
            "Bearer user-alice", "Bearer user-alice", "Bearer user-alice", "Bearer user-carol", "Bearer user", "x");
    private static final List<String> HEADERS = List.of(
            "stigmer-read-mask", "stigmer-sequence", "x-request-id", "stigmer-on-behalf-of", "x-user-id", "x-odd-bin");

    private final Channel channel;
    private final List<RpcMethod<?, ?>> methods;
    private final Map<RpcMethod<?, ?>, List<Message>> good;
    private final RandomGenerator random;
    private final Mutations mutations;
    private final FuzzTally tally;

    FuzzedMessages(Channel channel, Map<RpcMethod<?, ?>, List<Message>> good, RandomGenerator random, FuzzTally tally) {
        this.channel = channel;
        this.methods = List.copyOf(good.keySet());
        this.good = Map.copyOf(good);
        this.random = random;
        this.mutations = new Mutations(random);
        this.tally = tally;
    }

    /** Makes one call and judges its answer. */
    void once() throws Exception {
        RpcMethod<?, ?> rpc = methods.get(random.nextInt(methods.size()));
        MethodDescriptor<byte[], byte[]> method = raw(rpc.descriptor());
        boolean one = method.getType().clientSendsOneMessage();
        byte[][] messages = new byte[one ? 1 : random.nextInt(MAX_MESSAGES)][];
        for (int i = 0; i < messages.length; i++) {
            messages[i] = message(good.get(rpc));
        }
        tally.sent("messages");
        call(method, messages);
    }

    private byte[] message(List<Message> choices) {
        byte[] bytes = choices.get(random.nextInt(choices.size())).toByteArray();
        return random.nextInt(10) == 0 ? bytes : mutations.of(bytes);
    }

    private void call(MethodDescriptor<byte[], byte[]> method, byte[][] messages) throws Exception {
        CallOptions options = CallOptions.DEFAULT;
        if (random.nextInt(8) == 0) {
            options = options.withCompression("gzip");
        }
        ClientCall<byte[], byte[]> call = channel.newCall(method, options);
        CompletableFuture<Status> end = new CompletableFuture<>();
        CompletableFuture<Metadata> trailers = new CompletableFuture<>();
        call.start(
                new ClientCall.Listener<>() {
                    @Override
                    public void onMessage(byte[] message) {
                        call.request(1);
                    }

                    @Override
                    public void onClose(Status status, Metadata metadata) {
                        trailers.complete(metadata);
                        end.complete(status);
                    }
                },
                headers());
        call.request(2);
        for (byte[] message : messages) {
            call.sendMessage(message);
        }
        boolean endsByItself = method.getType() != MethodType.SERVER_STREAMING && random.nextInt(20) != 0;
        if (endsByItself) {
            call.halfClose();
        }
        int patience = endsByItself ? PATIENCE_MILLIS : random.nextInt(5, 50);
        judge(method, ended(method, call, end, patience), trailers.get(10, TimeUnit.SECONDS));
    }

    /** What this client does not end, it leaves in the middle. */
    private Status ended(
            MethodDescriptor<?, ?> method, ClientCall<?, ?> call, CompletableFuture<Status> end, int patience)
            throws Exception {
        try {
            return end.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            call.cancel("enough", null);
            if (patience == PATIENCE_MILLIS) {
                tally.violation(method.getFullMethodName() + " did not end");
            }
            return end.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void judge(MethodDescriptor<?, ?> method, Status status, Metadata trailers) {
        String text = status.getDescription() + " " + readable(trailers);
        tally.answered(
                "messages to " + method.getFullMethodName(), status.getCode().name(), text);
        if (!DOCUMENTED.contains(status.getCode())) {
            tally.violation(method.getFullMethodName() + " answered " + status);
        }
    }

    private Metadata headers() {
        Metadata headers = new Metadata();
        boolean usual = random.nextInt(4) != 0;
        headers.put(
                IdentityHeaders.AUTHORIZATION, usual ? "Bearer user-alice" : TOKENS.get(random.nextInt(TOKENS.size())));
        if (random.nextInt(4) == 0) {
            String name = HEADERS.get(random.nextInt(HEADERS.size()));
            byte[] value = mutations.of("metadata.id,status.phase".getBytes(StandardCharsets.US_ASCII));
            if (name.endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
                headers.put(Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER), value);
            } else {
                String ascii = new String(value, StandardCharsets.US_ASCII).replaceAll("[^\\x20-\\x7e]", "?");
                headers.put(
                        Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER),
                        random.nextBoolean() ? Long.toString(random.nextLong()) : ascii);
            }
        }
        return headers;
    }

    private static String readable(Metadata trailers) {
        StringBuilder text = new StringBuilder();
        for (String name : trailers.keys()) {
            byte[] value = name.endsWith(Metadata.BINARY_HEADER_SUFFIX)
                    ? trailers.get(Metadata.Key.of(name, Metadata.BINARY_BYTE_MARSHALLER))
                    : String.valueOf(trailers.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER)))
                            .getBytes(StandardCharsets.ISO_8859_1);
            // The type of a detail is a name that everybody may read.
            text.append(new String(value, StandardCharsets.ISO_8859_1).replace("type.googleapis.com/google.rpc.", " "));
        }
        return text.toString();
    }

    private static MethodDescriptor<byte[], byte[]> raw(MethodDescriptor<?, ?> method) {
        return method.toBuilder(new RawBytes(), new RawBytes()).build();
    }
}
