package ai.stigmer.runtime.server;

import ai.stigmer.runtime.rpc.internal.RequestHeaders;
import ai.stigmer.runtime.rpc.internal.RequestId;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import org.slf4j.MDC;

/**
 * Gives each call an id, the client's own where it is well formed, and answers with it. The id stands in the logging
 * context as {@code request_id} while grpc-java calls back, and in {@link RequestId} on every thread of the call.
 */
final class RequestIdInterceptor implements ServerInterceptor {
    private static final String LOGGED_AS = "request_id";

    @Override
    public <I, O> ServerCall.Listener<I> interceptCall(
            ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
        RequestId id = new RequestId(
                RequestId.choose(RequestHeaders.list(headers, RequestId.HEADER).orElse("")),
                call.getMethodDescriptor().getFullMethodName());
        Context context = id.attachTo(Context.current());
        MDC.put(LOGGED_AS, id.value());
        try {
            return new Logged<>(
                    id.value(), Contexts.interceptCall(context, new Answered<>(id.value(), call), headers, next));
        } finally {
            MDC.remove(LOGGED_AS);
        }
    }

    /** Puts the id on the first thing that is answered. */
    private static final class Answered<I, O> extends SimpleForwardingServerCall<I, O> {
        private final String id;
        private boolean begun;

        Answered(String id, ServerCall<I, O> call) {
            super(call);
            this.id = id;
        }

        @Override
        public void sendHeaders(Metadata headers) {
            begun = true;
            headers.put(RequestId.HEADER, id);
            super.sendHeaders(headers);
        }

        @Override
        public void close(Status status, Metadata trailers) {
            if (!begun) {
                trailers.put(RequestId.HEADER, id);
            }
            super.close(status, trailers);
        }
    }

    /** Puts the id into the logging context around every callback. */
    private static final class Logged<I> extends SimpleForwardingServerCallListener<I> {
        private final String id;

        Logged(String id, ServerCall.Listener<I> listener) {
            super(listener);
            this.id = id;
        }

        @Override
        public void onMessage(I message) {
            logged(() -> super.onMessage(message));
        }

        @Override
        public void onHalfClose() {
            logged(() -> super.onHalfClose());
        }

        @Override
        public void onCancel() {
            logged(() -> super.onCancel());
        }

        @Override
        public void onComplete() {
            logged(() -> super.onComplete());
        }

        @Override
        public void onReady() {
            logged(() -> super.onReady());
        }

        private void logged(Runnable callback) {
            MDC.put(LOGGED_AS, id);
            try {
                callback.run();
            } finally {
                MDC.remove(LOGGED_AS);
            }
        }
    }
}
