package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.rpc.internal.RequestId;
import io.grpc.Context;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is known of one call by those who log and measure it. It lives in {@link io.grpc.Context}.
 *
 * <p>Thread-safe.
 */
final class ObservedCall {
    private static final Context.Key<ObservedCall> KEY = Context.key("stigmer-observed-call");

    private final String method;
    private final RequestId requestId;
    private final RpcTelemetry.Measured measured;
    private final RefusalLog refusals;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile CallerIdentity caller = CallerIdentity.anonymous();

    ObservedCall(String method, RequestId requestId, RpcTelemetry.Measured measured, RefusalLog refusals) {
        this.method = method;
        this.requestId = requestId;
        this.measured = measured;
        this.refusals = refusals;
    }

    /** The call that the current thread works for; empty outside of one. */
    static Optional<ObservedCall> current() {
        return Optional.ofNullable(KEY.get());
    }

    Context attachTo(Context context) {
        return context.withValue(KEY, this);
    }

    /** Says who calls, once that is known. */
    void calledBy(CallerIdentity identity) {
        caller = identity;
    }

    /** Says how the call was answered. What comes after the first end is not one. */
    void end(Status status, Metadata trailers) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        measured.end(status);
        if (!status.isOk()) {
            refusals.refused(method, caller, requestId, status, trailers);
        }
    }

    RpcTelemetry.Measured measured() {
        return measured;
    }
}
