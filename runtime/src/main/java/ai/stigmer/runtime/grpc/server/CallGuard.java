package ai.stigmer.runtime.grpc.server;

import ai.stigmer.runtime.grpc.ErrorAnswers;
import ai.stigmer.runtime.grpc.ErrorReason;
import ai.stigmer.runtime.grpc.RpcException;
import io.grpc.KnownLength;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
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
    private final int messageBytes;

    CallGuard(MethodDescriptor<I, O> method, ServerCallHandler<I, O> handler, int messageBytes) {
        this.method = method;
        this.handler = handler;
        this.messageBytes = messageBytes;
    }

    @Override
    public ServerCall.Listener<InputStream> startCall(ServerCall<InputStream, O> wire, Metadata headers) {
        ParsedCall<I, O> call = new ParsedCall<>(method, wire);
        GuardedListener listener = new GuardedListener(call);
        listener.guard(() -> listener.calls = handler.startCall(call, headers));
        return listener;
    }

    private I parse(InputStream bytes) {
        try {
            requireSize(bytes);
            return method.parseRequest(bytes);
        } catch (IOException | RuntimeException failure) {
            throw invalid(failure);
        }
    }

    private void requireSize(InputStream bytes) throws IOException {
        if (bytes instanceof KnownLength && bytes.available() > messageBytes) {
            throw tooLarge("of " + bytes.available() + " bytes");
        }
    }

    private RpcException invalid(Exception failure) {
        if (failure instanceof RpcException known) {
            return known;
        }
        if (failure instanceof StatusRuntimeException status
                && status.getStatus().getCode() == Status.Code.RESOURCE_EXHAUSTED) {
            return tooLarge("that decompresses to more than that");
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        LOG.info("request_invalid method={} reason=\"{}\"", method.getFullMethodName(), cause.getMessage());
        return RpcException.invalidField("", "the request is not a valid message of " + method.getFullMethodName());
    }

    private RpcException tooLarge(String size) {
        return RpcException.of(
                ErrorReason.RESOURCE_TOO_LARGE,
                "a request may have at most " + messageBytes + " bytes, but this is one " + size);
    }

    /** Calls the handler's listener until something is thrown; then the call has ended for the handler. */
    private final class GuardedListener extends ServerCall.Listener<InputStream> {
        private final ParsedCall<I, O> call;
        private ServerCall.Listener<I> calls = new ServerCall.Listener<>() {};

        GuardedListener(ParsedCall<I, O> call) {
            this.call = call;
        }

        @Override
        public void onMessage(InputStream bytes) {
            if (call.isFailed()) {
                return;
            }
            guard(() -> calls.onMessage(parse(bytes)));
        }

        @Override
        public void onHalfClose() {
            guard(calls::onHalfClose);
        }

        @Override
        public void onReady() {
            guard(calls::onReady);
        }

        @Override
        public void onCancel() {
            guard(calls::onCancel);
        }

        @Override
        public void onComplete() {
            // A handler whose call was ended for it has been told so already.
            guard(calls::onComplete);
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
            try {
                calls.onCancel();
            } catch (RuntimeException | Error again) {
                LOG.warn("rpc_cancel_failed method={}", method.getFullMethodName(), again);
            }
        }
    }
}
