package ai.stigmer.http;

import ai.stigmer.runtime.grpc.internal.ErrorAnswers;
import com.google.common.util.concurrent.MoreExecutors;
import io.grpc.Attributes;
import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call of grpc-java whose other end is an HTTP exchange. Its callbacks come one after another, in the call's context,
 * on threads where handlers may block.
 */
final class HttpCall<I, O> extends ServerCall<I, O> {
    private static final Logger LOG = LoggerFactory.getLogger(HttpCall.class);
    private static final Status LATE = Status.DEADLINE_EXCEEDED.withDescription("the deadline of the call has passed");

    private final ServedRpc<I, O> rpc;
    private final Peer peer;
    private final Context.CancellableContext context;
    private final Metadata headers;
    private final Executor turns;
    private final Answer<O> answer;
    private final ResponseBody body;
    private final RequestPump requests;

    // Callbacks only.
    private ServerCall.Listener<I> listener = new ServerCall.Listener<>() {};
    private boolean toldTheEnd;

    // Guarded by this.
    private boolean closed;

    /** Who is at the other end. */
    record Peer(Attributes attributes, String authority) {}

    /**
     * A call that has not begun.
     *
     * @param threads says where callbacks run
     */
    HttpCall(
            ServedRpc<I, O> rpc,
            Peer peer,
            Context.CancellableContext context,
            ServerCallExecutorSupplier threads,
            Metadata headers,
            Answer<O> answer,
            ResponseBody body,
            org.eclipse.jetty.io.Content.Source requestBody,
            RequestMessages messages) {
        this.rpc = rpc;
        this.peer = peer;
        this.context = context;
        this.headers = headers;
        this.turns = MoreExecutors.newSequentialExecutor(threads.getExecutor(this, headers));
        this.answer = answer;
        this.body = body;
        this.requests = new RequestPump(requestBody, messages, this::inTurn, new Requests());
    }

    /** Hands the call to the rpc. */
    void begin() {
        body.listen(new Progress());
        context.addListener(this::contextEnded, Runnable::run);
        inTurn(() -> {
            listener = rpc.definition().getServerCallHandler().startCall(this, headers);
            listener.onReady();
        });
    }

    /** Ends a call for which there is nothing more to wait. */
    void end(Status why) {
        if (closeOnce(why, new Metadata())) {
            inTurn(this::tellCancelled);
        }
    }

    /** Ends a call whose client is gone. */
    void gone(Throwable why) {
        synchronized (this) {
            closed = true;
        }
        LOG.debug("http_client_gone method={}", rpc.fullName(), why);
        body.abort(why);
        inTurn(this::tellCancelled);
    }

    void keepAlive() {
        synchronized (this) {
            if (!closed) {
                answer.keepAlive();
            }
        }
    }

    @Override
    public void request(int messages) {
        inTurn(() -> requests.request(messages));
    }

    @Override
    public void sendHeaders(Metadata headers) {
        synchronized (this) {
            if (!closed) {
                answer.headers(headers);
            }
        }
    }

    @Override
    public void sendMessage(O message) {
        synchronized (this) {
            if (!closed) {
                answer.message(message);
            }
        }
    }

    /** An answer behind the deadline is none, whichever thread is faster: the handler's, or the one that ends the call. */
    @Override
    public void close(Status status, Metadata trailers) {
        if (isLate(context)) {
            closeOnce(LATE, new Metadata());
        } else {
            closeOnce(status, trailers);
        }
    }

    private boolean closeOnce(Status status, Metadata trailers) {
        synchronized (this) {
            if (closed) {
                return false;
            }
            closed = true;
            if (!requests.consume()) {
                body.closeConnection();
            }
            answer.close(status, trailers);
        }
        return true;
    }

    @Override
    public boolean isReady() {
        synchronized (this) {
            return !closed && body.isReady();
        }
    }

    @Override
    public boolean isCancelled() {
        return context.isCancelled();
    }

    @Override
    public MethodDescriptor<I, O> getMethodDescriptor() {
        return rpc.definition().getMethodDescriptor();
    }

    @Override
    public Attributes getAttributes() {
        return peer.attributes();
    }

    @Override
    public String getAuthority() {
        return peer.authority();
    }

    private void contextEnded(Context ended) {
        if (isLate(ended)) {
            end(LATE);
        }
    }

    private static boolean isLate(Context context) {
        return context.isCancelled() && context.cancellationCause() instanceof TimeoutException;
    }

    private void inTurn(Runnable callback) {
        turns.execute(() -> context.run(() -> {
            try {
                callback.run();
            } catch (BrokenRequest broken) {
                end(broken.status());
            } catch (RuntimeException | Error failure) {
                StatusRuntimeException told = ErrorAnswers.of(rpc.fullName(), failure);
                closeOnce(
                        told.getStatus(),
                        Optional.ofNullable(told.getTrailers()).orElseGet(Metadata::new));
                tellCancelled();
            }
        }));
    }

    private void tellCancelled() {
        tellTheEnd(() -> {
            context.cancel(null);
            listener.onCancel();
        });
    }

    private void tellTheEnd(Runnable callback) {
        requests.stop();
        if (!toldTheEnd) {
            toldTheEnd = true;
            callback.run();
        }
    }

    private final class Requests implements RequestPump.Receiver {
        private boolean begun;

        @Override
        public void message(InputStream message) {
            if (begun && takesOne()) {
                throw BrokenRequest.unsupported("the rpc takes one request, but more were sent");
            }
            begun = true;
            listener.onMessage(getMethodDescriptor().parseRequest(message));
        }

        @Override
        public void halfClose() {
            if (!begun && takesOne()) {
                throw BrokenRequest.unsupported("the rpc takes one request, but none was sent");
            }
            listener.onHalfClose();
        }

        private boolean takesOne() {
            return getMethodDescriptor().getType().clientSendsOneMessage();
        }

        @Override
        public void failed(Throwable why) {
            if (why instanceof TimeoutException) {
                end(Status.DEADLINE_EXCEEDED.withDescription("the request did not arrive in time"));
            } else {
                gone(why);
            }
        }
    }

    private final class Progress implements ResponseBody.Listener {
        @Override
        public void onReady() {
            inTurn(() -> listener.onReady());
        }

        @Override
        public void onSent() {
            inTurn(() -> tellTheEnd(() -> {
                listener.onComplete();
                context.cancel(null);
            }));
        }

        @Override
        public void onGone(Throwable why) {
            gone(why);
        }
    }
}
