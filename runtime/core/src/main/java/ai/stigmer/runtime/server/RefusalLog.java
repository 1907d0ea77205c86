package ai.stigmer.runtime.server;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.internal.health.Dependency;
import ai.stigmer.runtime.internal.health.Health;
import ai.stigmer.runtime.rpc.internal.RequestId;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.Status.Code;
import io.grpc.protobuf.StatusProto;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One line for each call that is not answered as its caller wished: which rpc, who, under which request id, and why. A call
 * that is refused because a dependency is out is counted there instead, and so is one line with all others of the outage.
 *
 * <p>Thread-safe.
 */
final class RefusalLog {
    private static final Logger LOG = LoggerFactory.getLogger("stigmer.calls");

    /** Whoever reaches the port can have lines written here, so a service may want to bound it by its name. */
    private static final Logger ANONYMOUS = LoggerFactory.getLogger("stigmer.calls.anonymous");

    private static final int MAX_TEXT = 300;

    private final Health health;

    RefusalLog(Health health) {
        this.health = health;
    }

    void refused(String method, CallerIdentity caller, RequestId requestId, Status status, Metadata trailers) {
        String reason = reason(status, trailers);
        Optional<Dependency> out = outage(reason);
        out.ifPresent(dependency ->
                dependency.refusedCall(status.getCause() == null ? status.asException() : status.getCause()));
        // Nobody waits for the answer to a call that was given up, and a stop ends as many as there are.
        boolean isEndOfAll = health.isStopping() && status.getCode() == Code.UNAVAILABLE;
        boolean isQuiet = out.isPresent() || isEndOfAll || status.getCode() == Code.CANCELLED;
        Logger log = caller.equals(CallerIdentity.anonymous()) ? ANONYMOUS : LOG;
        log.atLevel(isQuiet ? Level.DEBUG : Level.INFO)
                .log(
                        "rpc_refused method={} caller={} request_id={} code={} reason={} text=\"{}\"",
                        method,
                        caller.principal(),
                        requestId,
                        status.getCode(),
                        reason,
                        oneLine(status.getDescription()));
    }

    private Optional<Dependency> outage(String reason) {
        if (reason.equals(ErrorReason.STORE_UNAVAILABLE.name())) {
            return health.dependency(Health.STORE);
        }
        if (reason.equals(ErrorReason.AUTHORIZER_UNAVAILABLE.name())) {
            // The embedded policy store is in the store.
            return health.dependency(Health.AUTHORIZER).or(() -> health.dependency(Health.STORE));
        }
        return Optional.empty();
    }

    private static String reason(Status status, Metadata trailers) {
        com.google.rpc.Status answer = StatusProto.fromStatusAndTrailers(status, trailers);
        for (Any detail : answer.getDetailsList()) {
            if (detail.is(ErrorInfo.class)) {
                try {
                    return detail.unpack(ErrorInfo.class).getReason();
                } catch (InvalidProtocolBufferException malformed) {
                    return status.getCode().name();
                }
            }
        }
        return status.getCode().name();
    }

    /** What a caller has sent may stand in the text; it must not make lines of its own. */
    private static String oneLine(@Nullable String text) {
        String line = String.valueOf(text)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replace('"', '\'');
        return line.length() > MAX_TEXT ? line.substring(0, MAX_TEXT) + "..." : line;
    }
}
