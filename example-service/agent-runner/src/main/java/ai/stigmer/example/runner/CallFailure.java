package ai.stigmer.example.runner;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.Durations;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the failure of a call says about another attempt. */
record CallFailure(Kind kind, Optional<Duration> retryAfter) {
    private static final Set<Status.Code> FINAL = EnumSet.of(
            Status.Code.INVALID_ARGUMENT,
            Status.Code.NOT_FOUND,
            Status.Code.ALREADY_EXISTS,
            Status.Code.PERMISSION_DENIED,
            Status.Code.UNAUTHENTICATED,
            Status.Code.FAILED_PRECONDITION,
            Status.Code.OUT_OF_RANGE,
            Status.Code.UNIMPLEMENTED);

    /** A limit that is free again some time later, unlike that of a message's size. */
    private static final String PASSING_LIMIT = "LIMIT_EXCEEDED";

    enum Kind {
        /** Another attempt may succeed. As updates are numbered, one that was stored in spite of it does no harm. */
        PASSING,
        /** Less at once may succeed. */
        TOO_LARGE,
        /** The service wants no such update. */
        FINAL
    }

    static CallFailure of(StatusRuntimeException failure) {
        Optional<Duration> retryAfter =
                detail(failure, RetryInfo.class).map(info -> Duration.ofNanos(Durations.toNanos(info.getRetryDelay())));
        return new CallFailure(kind(failure, retryAfter.isPresent()), retryAfter);
    }

    private static Kind kind(StatusRuntimeException failure, boolean saysWhen) {
        Status.Code code = failure.getStatus().getCode();
        if (code == Status.Code.RESOURCE_EXHAUSTED) {
            boolean passes = saysWhen
                    || detail(failure, ErrorInfo.class)
                            .filter(info -> info.getReason().equals(PASSING_LIMIT))
                            .isPresent();
            return passes ? Kind.PASSING : Kind.TOO_LARGE;
        }
        // Without a time to come back, it is the version that was asked for which is no longer there.
        boolean replaced = code == Status.Code.ABORTED && !saysWhen;
        return replaced || FINAL.contains(code) ? Kind.FINAL : Kind.PASSING;
    }

    private static <T extends Message> Optional<T> detail(StatusRuntimeException failure, Class<T> type) {
        List<Any> details = StatusProto.fromThrowable(failure).getDetailsList();
        try {
            for (Any detail : details) {
                if (detail.is(type)) {
                    return Optional.of(detail.unpack(type));
                }
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
