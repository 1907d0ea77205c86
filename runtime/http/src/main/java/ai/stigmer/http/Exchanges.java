package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestId;
import ai.stigmer.runtime.rpc.internal.RequestLimit;
import io.grpc.Attributes;
import io.grpc.Context;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.Status;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/**
 * Makes a call of an HTTP exchange, once it is known which rpc is called by which protocol.
 *
 * <p>Thread-safe.
 */
final class Exchanges {
    private final RequestLimit limit;
    private final Duration keepAlive;
    private final ServerCallExecutorSupplier calls;
    private final ScheduledExecutorService timer;

    /**
     * What all calls have in common.
     *
     * @param keepAlive how often a client that takes events hears that the server is there
     * @param calls says on which threads handlers run, which may block
     */
    Exchanges(
            RequestLimit limit, Duration keepAlive, ServerCallExecutorSupplier calls, ScheduledExecutorService timer) {
        this.limit = limit;
        this.keepAlive = keepAlive;
        this.calls = calls;
        this.timer = timer;
    }

    RequestLimit limit() {
        return limit;
    }

    /**
     * Begins a call.
     *
     * @param messages where the request's messages are read from: the request itself, or what was read of it
     */
    <I, O> void begin(
            ServedRpc<I, O> rpc, Protocol protocol, Request request, Content.Source messages, ResponseBody body) {
        Answer<O> answer = protocol.answer(rpc, request, body);
        try {
            HttpCall<I, O> call = new HttpCall<>(
                    rpc,
                    peer(request),
                    context(protocol.timeout(request)),
                    calls,
                    metadata(rpc, protocol, request),
                    answer,
                    body,
                    messages,
                    protocol.messages(rpc, request, limit));
            watch(request, call);
            call.begin();
        } catch (BrokenRequest broken) {
            readOrClose(request, body);
            answer.close(broken.status(), new Metadata());
        }
    }

    /** Answers a request that is no call. */
    static void refuse(HttpRefusal refusal, Request request, ResponseBody body) {
        readOrClose(request, body);
        refusal.write(body);
    }

    private static void readOrClose(Request request, ResponseBody body) {
        if (!request.consumeAvailable()) {
            body.closeConnection();
        }
    }

    private static Metadata metadata(ServedRpc<?, ?> rpc, Protocol protocol, Request request) {
        Metadata metadata = protocol.metadata(rpc, request);
        metadata.put(RequestId.HEADER, RequestIds.of(request));
        return metadata;
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
