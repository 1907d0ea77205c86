package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import io.grpc.Attributes;
import io.grpc.Context;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Makes a call of a request whose path is {@code /package.Service/method}. */
final class RpcHandler extends Handler.Abstract.NonBlocking {
    private static final HttpRefusal UNKNOWN_RPC = new HttpRefusal(
            HttpStatus.NOT_FOUND_404, "there is no such rpc; the path is /package.Service/method", Map.of());

    private final Map<String, ServedRpc<?, ?>> rpcs;
    private final Negotiation negotiation;
    private final RequestLimit limit;
    private final Duration keepAlive;
    private final ServerCallExecutorSupplier calls;
    private final ScheduledExecutorService timer;

    /**
     * A handler.
     *
     * @param keepAlive how often a client that takes events hears that the server is there
     * @param calls says on which threads handlers run, which may block
     */
    RpcHandler(
            List<ServerServiceDefinition> services,
            RequestLimit limit,
            Duration keepAlive,
            ServerCallExecutorSupplier calls,
            ScheduledExecutorService timer) {
        this.rpcs = services.stream()
                .flatMap(service -> service.getMethods().stream())
                .<ServedRpc<?, ?>>map(ServedRpc::of)
                .collect(Collectors.toUnmodifiableMap(ServedRpc::fullName, Function.identity()));
        this.negotiation = new Negotiation(JsonCodec.of(rpcs.values()));
        this.limit = limit;
        this.keepAlive = keepAlive;
        this.calls = calls;
        this.timer = timer;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        ServedRpc<?, ?> rpc = path.isEmpty() ? null : rpcs.get(path.substring(1));
        ResponseBody body = new ResponseBody(response, callback);
        if (rpc == null) {
            refuse(UNKNOWN_RPC, request, body);
            return true;
        }
        Negotiation.Outcome outcome = negotiation.of(rpc, request);
        if (outcome instanceof Negotiation.Outcome.Agreed agreed) {
            begin(rpc, agreed.protocol(), request, body);
        } else if (outcome instanceof Negotiation.Outcome.Refused refused) {
            refuse(refused.refusal(), request, body);
        }
        return true;
    }

    private static void refuse(HttpRefusal refusal, Request request, ResponseBody body) {
        readOrClose(request, body);
        refusal.write(body);
    }

    private static void readOrClose(Request request, ResponseBody body) {
        if (!request.consumeAvailable()) {
            body.closeConnection();
        }
    }

    private <I, O> void begin(ServedRpc<I, O> rpc, Protocol protocol, Request request, ResponseBody body) {
        Answer<O> answer = protocol.answer(rpc, request, body);
        try {
            Metadata headers = HttpMetadata.of(request.getHeaders());
            RequestMessages messages = protocol.messages(rpc, request, limit);
            HttpCall<I, O> call = new HttpCall<>(
                    rpc,
                    peer(request),
                    context(protocol.timeout(request)),
                    calls,
                    headers,
                    answer,
                    body,
                    request,
                    messages);
            watch(request, call);
            call.begin();
        } catch (BrokenRequest broken) {
            readOrClose(request, body);
            answer.close(broken.status(), new Metadata());
        }
    }

    private Context.CancellableContext context(Optional<Duration> timeout) {
        return timeout.map(left -> Context.ROOT.withDeadlineAfter(left.toNanos(), TimeUnit.NANOSECONDS, timer))
                .orElseGet(Context.ROOT::withCancellation);
    }

    private void watch(Request request, HttpCall<?, ?> call) {
        request.addFailureListener(call::gone);
        request.addIdleTimeoutListener(idle -> {
            call.end(Status.UNAVAILABLE.withDescription("nothing was sent for too long; call again"));
            return false;
        });
        ScheduledFuture<?> pulse = timer.scheduleWithFixedDelay(
                call::keepAlive, keepAlive.toMillis(), keepAlive.toMillis(), TimeUnit.MILLISECONDS);
        Request.addCompletionListener(request, failure -> pulse.cancel(false));
    }

    private static HttpCall.Peer peer(Request request) {
        Attributes.Builder attributes = Attributes.newBuilder()
                .set(
                        Grpc.TRANSPORT_ATTR_REMOTE_ADDR,
                        request.getConnectionMetaData().getRemoteSocketAddress())
                .set(
                        Grpc.TRANSPORT_ATTR_LOCAL_ADDR,
                        request.getConnectionMetaData().getLocalSocketAddress());
        if (request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE) instanceof EndPoint.SslSessionData tls) {
            attributes.set(Grpc.TRANSPORT_ATTR_SSL_SESSION, tls.sslSession());
        }
        return new HttpCall.Peer(
                attributes.build(),
                Optional.ofNullable(request.getHttpURI().getAuthority()).orElse(""));
    }
}
