package ai.stigmer.example.a2a;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.Posture;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Failures by the names and numbers that A2A gives them. */
final class A2aErrors {
    private static final String DOMAIN = "a2a-protocol.org";

    static final ErrorReason TASK_NOT_FOUND = reason("TASK_NOT_FOUND", Status.Code.NOT_FOUND);
    static final ErrorReason TASK_NOT_CANCELABLE = reason("TASK_NOT_CANCELABLE", Status.Code.FAILED_PRECONDITION);
    static final ErrorReason PUSH_NOTIFICATION_NOT_SUPPORTED =
            reason("PUSH_NOTIFICATION_NOT_SUPPORTED", Status.Code.FAILED_PRECONDITION);
    static final ErrorReason UNSUPPORTED_OPERATION = reason("UNSUPPORTED_OPERATION", Status.Code.FAILED_PRECONDITION);
    static final ErrorReason CONTENT_TYPE_NOT_SUPPORTED =
            reason("CONTENT_TYPE_NOT_SUPPORTED", Status.Code.INVALID_ARGUMENT);
    static final ErrorReason EXTENDED_AGENT_CARD_NOT_CONFIGURED =
            reason("EXTENDED_AGENT_CARD_NOT_CONFIGURED", Status.Code.FAILED_PRECONDITION);

    /** Their codes in JSON-RPC. */
    static final Map<ErrorReason, Integer> CODES = Map.of(
            TASK_NOT_FOUND, -32_001,
            TASK_NOT_CANCELABLE, -32_002,
            PUSH_NOTIFICATION_NOT_SUPPORTED, -32_003,
            UNSUPPORTED_OPERATION, -32_004,
            CONTENT_TYPE_NOT_SUPPORTED, -32_005,
            EXTENDED_AGENT_CARD_NOT_CONFIGURED, -32_007);

    /** What executions call a field that clients of A2A know by another name. */
    private static final Map<String, String> FIELDS = Map.of(
            "value", "id",
            "metadata.org", "tenant",
            "org", "tenant",
            "spec.session_id", "message.context_id",
            "session_id", "context_id",
            "spec.message", "message.parts");

    private A2aErrors() {}

    private static ErrorReason reason(String name, Status.Code code) {
        return new ErrorReason(DOMAIN, name, code);
    }

    /**
     * The failure of an rpc of executions, as one of A2A.
     *
     * @param called who may call the rpc of A2A: its refusal has the same words whichever of the two asked
     */
    static RpcException of(Status status, Metadata trailers, Posture<?> called) {
        List<Any> details = StatusProto.fromStatusAndTrailers(status, trailers).getDetailsList();
        String text = status.getCode() == Status.Code.PERMISSION_DENIED && called instanceof Posture.Checked<?> checked
                ? checked.refusal()
                : Objects.requireNonNullElse(
                        status.getDescription(), status.getCode().name());
        Optional<BadRequest> wrong = detail(details, BadRequest.class);
        RpcException failure = wrong.isPresent()
                ? RpcException.invalidFields(wrong.get().getFieldViolationsList().stream()
                        .map(A2aErrors::violation)
                        .toList())
                : RpcException.of(reason(status.getCode(), detail(details, ErrorInfo.class)), text);
        return detail(details, RetryInfo.class)
                .map(RetryInfo::getRetryDelay)
                .map(delay -> failure.retryAfter(Duration.ofSeconds(delay.getSeconds(), delay.getNanos())))
                .orElse(failure);
    }

    private static ErrorReason reason(Status.Code code, Optional<ErrorInfo> info) {
        ErrorReason said = info.map(known -> new ErrorReason(known.getDomain(), known.getReason(), code))
                .orElse(ErrorReason.INTERNAL);
        if (said.equals(ErrorReason.NOT_FOUND)) {
            return TASK_NOT_FOUND;
        }
        return said.equals(ErrorReason.TERMINAL_PHASE) ? TASK_NOT_CANCELABLE : said;
    }

    private static RpcException.FieldViolation violation(BadRequest.FieldViolation wrong) {
        return new RpcException.FieldViolation(
                FIELDS.getOrDefault(wrong.getField(), wrong.getField()), wrong.getDescription());
    }

    private static <D extends Message> Optional<D> detail(List<Any> details, Class<D> type) {
        return details.stream().filter(detail -> detail.is(type)).findFirst().map(detail -> {
            try {
                return detail.unpack(type);
            } catch (InvalidProtocolBufferException impossible) {
                throw new IllegalStateException("a detail that the service itself wrote is broken", impossible);
            }
        });
    }
}
