package ai.stigmer.runtime.grpc.internal;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a caller sees of a failure: the status and details that {@link RpcException} describes, never the insides. */
public final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private ErrorAnswers() {}

    /**
     * The answer to a call that failed. A failure that is not meant for the caller is logged under an error id, and the
     * answer carries that id alone.
     *
     * @param method the full name of the rpc, for the log
     */
    public static StatusRuntimeException of(String method, Throwable failure) {
        if (failure instanceof RpcException meant) {
            return answer(meant);
        }
        if (Context.current().isCancelled()) {
            // Nobody is there to be answered, and what fails now fails because of that.
            LOG.debug("rpc_cancelled method={}", method, failure);
            return io.grpc.Status.CANCELLED.asRuntimeException();
        }
        // The status of another service that a handler called is of the insides, too.
        String errorId = UUID.randomUUID().toString();
        LOG.error("rpc_failed method={} error_id={}", method, errorId, failure);
        return answer(RpcException.of(ErrorReason.INTERNAL, "internal error " + errorId));
    }

    private static StatusRuntimeException answer(RpcException failure) {
        if (failure.getCause() != null) {
            LOG.debug("rpc_refused reason={} text={}", failure.reason(), failure.text(), failure.getCause());
        }
        Status.Builder status = Status.newBuilder()
                .setCode(failure.reason().code().value())
                .setMessage(failure.text())
                .addDetails(Any.pack(ErrorInfo.newBuilder()
                        .setReason(failure.reason().name())
                        .setDomain(failure.reason().domain())
                        .build()));
        if (!failure.violations().isEmpty()) {
            status.addDetails(Any.pack(badRequest(failure)));
        }
        failure.retryAfter().ifPresent(delay -> status.addDetails(Any.pack(retryInfo(delay))));
        StatusRuntimeException answer = StatusProto.toStatusRuntimeException(status.build());
        // The cause goes with the status as far as the log, and is not sent.
        return answer.getStatus().withCause(failure.getCause()).asRuntimeException(answer.getTrailers());
    }

    private static BadRequest badRequest(RpcException failure) {
        BadRequest.Builder badRequest = BadRequest.newBuilder();
        for (RpcException.FieldViolation violation : failure.violations()) {
            badRequest.addFieldViolationsBuilder().setField(violation.field()).setDescription(violation.description());
        }
        return badRequest.build();
    }

    private static RetryInfo retryInfo(Duration delay) {
        RetryInfo.Builder retryInfo = RetryInfo.newBuilder();
        retryInfo.getRetryDelayBuilder().setSeconds(delay.toSeconds()).setNanos(delay.toNanosPart());
        return retryInfo.build();
    }
}
