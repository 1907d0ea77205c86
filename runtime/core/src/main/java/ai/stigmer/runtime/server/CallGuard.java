package ai.stigmer.runtime.server;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.internal.ErrorAnswers;
import ai.stigmer.runtime.rpc.internal.RequestLimit;
import io.grpc.KnownLength;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import io.grpc.Status.Code;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last thing between a call and the wire. Requests reach it as bytes: one that is too large or is no message at all is
 * answered as what it is, with one log line. Whatever else is thrown below is answered as INTERNAL.
 */
final class CallGuard<I, O> implements ServerCallHandler<InputStream, O> {
    private static final Logger LOG = LoggerFactory.getLogger(CallGuard.class);

    private final MethodDescriptor<I, O> method;
    private final ServerCallHandler<I, O> handler;
    private final RunningCalls running;
    private final RequestLimit limit;

    CallGuard(
            MethodDescriptor<I, O> method, ServerCallHandler<I, O> handler, RunningCalls running, RequestLimit limit) {
        this.method = method;
        this.handler = handler;
        this.running = running;
        this.limit = limit;
    }

    @Override
    public ServerCall.Listener<InputStream> startCall(ServerCall<InputStream, O> wire, Metadata headers) {
        ParsedCall<I, O> call = new ParsedCall<>(method, wire);
        GuardedListener listener = new GuardedListener(call);
        running.begin(call);
        listener.guard(() -> listener.calls = handler.startCall(call, headers));
        return listener;
    }

    private I parse(InputStream bytes) {
        try {
            if (bytes instanceof KnownLength) {
                requireSize(bytes.available());
                return method.parseRequest(bytes);
            }
            return method.parseRequest(new BoundedStream(bytes, limit.bytes()));
        } catch (IOException | RuntimeException failure) {
            throw invalid(failure);
        }
    }

    private void requireSize(int bytes) {
        if (limit.isExceededBy(bytes)) {
            throw limit.exceeded(bytes);
        }
    }

    private RpcException invalid(Exception failure) {
        if (failure instanceof RpcException known) {
            return known;
        }
        if (BoundedStream.wasExceeded(failure) || Status.fromThrowable(failure).getCode() == Code.RESOURCE_EXHAUSTED) {
            return limit.exceededOnceDecompressed();
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        LOG.info("request_invalid method={} reason=\"{}\"", method.getFullMethodName(), cause.getMessage());
        return RpcException.of(ErrorReason.INVALID_FIELD, "the request is not a valid message of this rpc");
    }

    /** Calls the handler's listener until something is thrown; then the call has ended for the handler. */
    private final class GuardedListener extends ServerCall.Listener<InputStream> {
        private final ParsedCall<I, O> call;
        private ServerCall.Listener<I> calls = new ServerCall.Listener<>() {};
        private boolean requested;
        private boolean toldTheEnd;

        GuardedListener(ParsedCall<I, O> call) {
            this.call = call;
        }

        @Override
        public void onMessage(InputStream bytes) {
            if (call.isFailed()) {
                return;
            }
            guard(() -> {
                requested = true;
                calls.onMessage(parse(bytes));
            });
        }

        @Override
        public void onHalfClose() {
            guard(() -> {
                requireRequest();
                calls.onHalfClose();
            });
        }

        @Override
        public void onReady() {
            guard(calls::onReady);
        }

        @Override
        public void onCancel() {
            running.end(call);
            tellTheEnd(calls::onCancel);
        }

        @Override
        public void onComplete() {
            running.end(call);
            // For the handler, a call that somebody else has ended is one whose client is gone.
            tellTheEnd(call.isFailed() ? calls::onCancel : calls::onComplete);
        }

        /** A second one is refused by grpc-java, which cancels the call. */
        private void requireRequest() {
            if (!requested && method.getType().clientSendsOneMessage()) {
                throw RpcException.of(ErrorReason.INVALID_FIELD, "the call ended without the request of this rpc");
            }
        }

        private void guard(Runnable callback) {
            if (call.isFailed()) {
                return;
            }
            try {
                callback.run();
            } catch (RuntimeException | Error failure) {
                end(failure);
            }
        }

        private void end(Throwable failure) {
            call.fail(ErrorAnswers.of(method.getFullMethodName(), failure));
            tellTheEnd(calls::onCancel);
        }

        private void tellTheEnd(Runnable callback) {
            if (toldTheEnd) {
                return;
            }
            toldTheEnd = true;
            try {
                callback.run();
            } catch (RuntimeException | Error failure) {
                LOG.warn("rpc_end_failed method={}", method.getFullMethodName(), failure);
            }
        }
    }
}
