package ai.stigmer.testkit;

import ai.stigmer.runtime.error.ErrorReason;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.ErrorInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Objects;

/**
 * How a call ended.
 *
 * @param reason the {@code google.rpc.ErrorInfo} reason, {@code domain/reason} if it is a service's own; empty if there
 *     is none
 * @param messages what the server sent
 */
record Answer(Status status, String reason, List<Message> messages) {
    Answer {
        messages = List.copyOf(messages);
    }

    static Answer of(Status status, Metadata trailers, List<Message> messages) {
        return new Answer(status, reason(status, trailers), messages);
    }

    String text() {
        return Objects.requireNonNullElse(status.getDescription(), "");
    }

    /** Whether anything in the answer shows an id. */
    boolean shows(String id) {
        return !id.isEmpty()
                && messages.stream().anyMatch(message -> message.toString().contains(id));
    }

    private static String reason(Status status, Metadata trailers) {
        com.google.rpc.Status details = StatusProto.fromStatusAndTrailers(status, trailers);
        try {
            for (var detail : details.getDetailsList()) {
                if (detail.is(ErrorInfo.class)) {
                    ErrorInfo info = detail.unpack(ErrorInfo.class);
                    return info.getDomain().equals(ErrorReason.DOMAIN)
                            ? info.getReason()
                            : info.getDomain() + "/" + info.getReason();
                }
            }
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalStateException("the answer has broken details", broken);
        }
        return "";
    }
}
