package ai.stigmer.runtime.server;

import ai.stigmer.runtime.rpc.internal.RequestId;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Scope;
import org.slf4j.MDC;

/**
 * Watches calls from their first byte to their answer, for the log and for telemetry. Behind it the call's span is the
 * current one while grpc-java calls back, and {@code trace_id} stands in the logging context.
 *
 * <p>Immutable and thread-safe.
 */
final class CallObservation {
    private static final String TRACE = "trace_id";

    private final RpcTelemetry telemetry;
    private final RefusalLog refusals;

    CallObservation(RpcTelemetry telemetry, RefusalLog refusals) {
        this.telemetry = telemetry;
        this.refusals = refusals;
    }

    /**
     * Puts it in front of a method.
     *
     * @param method the name that calls are measured by
     */
    <I, O> ServerCallHandler<I, O> of(String method, ServerCallHandler<I, O> next) {
        return (call, headers) -> {
            RequestId requestId = RequestId.current().orElseGet(() -> new RequestId("", method));
            ObservedCall observed =
                    new ObservedCall(method, requestId, telemetry.begin(method, call, headers), refusals);
            Watched<I> listener = new Watched<>(observed);
            listener.within(() -> listener.begin(Contexts.interceptCall(
                    observed.attachTo(Context.current()), new Answered<>(observed, call), headers, next)));
            return listener;
        };
    }

    private static final class Answered<I, O> extends SimpleForwardingServerCall<I, O> {
        private final ObservedCall observed;

        Answered(ObservedCall observed, ServerCall<I, O> call) {
            super(call);
            this.observed = observed;
        }

        @Override
        public void close(Status status, Metadata trailers) {
            observed.end(status, trailers);
            super.close(status, trailers);
        }
    }

    private static final class Watched<I> extends SimpleForwardingServerCallListener<I> {
        private final ObservedCall observed;
        private ServerCall.Listener<I> listener = new ServerCall.Listener<>() {};

        Watched(ObservedCall observed) {
            super(new ServerCall.Listener<>() {});
            this.observed = observed;
        }

        void begin(ServerCall.Listener<I> began) {
            listener = began;
        }

        @Override
        protected ServerCall.Listener<I> delegate() {
            return listener;
        }

        @Override
        public void onMessage(I message) {
            within(() -> super.onMessage(message));
        }

        @Override
        public void onHalfClose() {
            within(super::onHalfClose);
        }

        @Override
        public void onCancel() {
            boolean isLate = Context.current().getDeadline() != null
                    && Context.current().getDeadline().isExpired();
            observed.end(isLate ? Status.DEADLINE_EXCEEDED : Status.CANCELLED, new Metadata());
            within(super::onCancel);
        }

        @Override
        public void onComplete() {
            within(super::onComplete);
        }

        @Override
        public void onReady() {
            within(super::onReady);
        }

        private void within(Runnable callback) {
            SpanContext span = Span.fromContext(observed.measured().context()).getSpanContext();
            Scope entered = observed.measured().context().makeCurrent();
            try {
                if (span.isValid()) {
                    MDC.put(TRACE, span.getTraceId());
                }
                callback.run();
            } finally {
                MDC.remove(TRACE);
                entered.close();
            }
        }
    }
}
