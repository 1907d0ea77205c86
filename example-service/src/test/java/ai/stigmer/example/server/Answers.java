package ai.stigmer.example.server;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.io.UncheckedIOException;

/** How a call was answered. */
final class Answers {
    private Answers() {}

    /** The status of a call; OK if it did not fail. */
    static Status statusOf(Runnable call) {
        try {
            call.run();
            return Status.OK;
        } catch (StatusRuntimeException failure) {
            return failure.getStatus();
        }
    }

    /** The {@code google.rpc.ErrorInfo} reason of a call that fails. */
    static String reasonOf(Runnable call) {
        try {
            call.run();
        } catch (StatusRuntimeException failure) {
            return errorInfo(failure).getReason();
        }
        throw new AssertionError("the call did not fail");
    }

    private static ErrorInfo errorInfo(StatusRuntimeException failure) {
        try {
            for (var detail : StatusProto.fromThrowable(failure).getDetailsList()) {
                if (detail.is(ErrorInfo.class)) {
                    return detail.unpack(ErrorInfo.class);
                }
            }
        } catch (InvalidProtocolBufferException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new AssertionError("no ErrorInfo in " + failure);
    }
}
