package ai.stigmer.runtime.rpc.internal;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.google.protobuf.MessageLite;
import io.grpc.Context;

/**
 * The largest message that a call is answered with. A client refuses a larger one than it was set up for, and grpc's
 * clients are set up for {@value #CLIENTS_DEFAULT} bytes unless they say otherwise: then the answer is lost, and what
 * the client is told tells it neither what to do nor whether its write was stored.
 *
 * @param bytes of the message, as it is encoded
 */
public record AnswerLimit(int bytes) {
    private static final int CLIENTS_DEFAULT = 4 * 1024 * 1024;

    /** So that there is room for a resource's identity and a page token. */
    private static final int MIN_BYTES = 4 * 1024;

    private static final AnswerLimit STANDARD = new AnswerLimit(CLIENTS_DEFAULT);
    private static final Context.Key<AnswerLimit> KEY = Context.keyWithDefault("stigmer-answer-limit", STANDARD);

    /**
     * Names a limit.
     *
     * @throws IllegalArgumentException if it leaves no room for any answer
     */
    public AnswerLimit {
        if (bytes < MIN_BYTES) {
            throw new IllegalArgumentException(
                    "answers of at most " + bytes + " bytes leave no room; allow " + MIN_BYTES);
        }
    }

    /** What every client of grpc takes unless it was told otherwise. */
    public static AnswerLimit standard() {
        return STANDARD;
    }

    /** That of the call which the current thread works for, the standard one if nobody has said another. */
    public static AnswerLimit current() {
        return KEY.get();
    }

    /** The context in which {@link #current()} answers this limit. */
    public Context attachTo(Context context) {
        return context.withValue(KEY, this);
    }

    /** Whether a message is too large to be answered with. */
    public boolean isExceededBy(MessageLite answer) {
        return answer.getSerializedSize() > bytes;
    }

    /**
     * Sees to it that a message may be answered with.
     *
     * @throws RpcException RESOURCE_TOO_LARGE naming size and limit
     */
    public void require(MessageLite answer) {
        if (isExceededBy(answer)) {
            throw RpcException.of(
                    ErrorReason.RESOURCE_TOO_LARGE,
                    "the answer takes " + answer.getSerializedSize() + " bytes, and at most " + bytes
                            + " are sent; ask for a part of it with stigmer-read-mask");
        }
    }
}
