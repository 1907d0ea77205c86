package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.internal.RequestHeaders;
import ai.stigmer.runtime.store.internal.Numbering;
import io.grpc.Metadata;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The numbers that a runner may give its status updates. They only rise within a generation. Up to {@value
 * #FREE_CHOICE} a runner chooses them as it likes, a time in nanoseconds is as good as 1, 2, 3; above, only the very
 * next one is taken. So no single number, however large, leaves an execution without a next one: whoever reads {@link
 * #OVERTAKEN_BY} can always go on from there.
 */
public final class SequenceNumbers {
    /** The gRPC metadata in which a runner numbers its status updates, from 1. */
    public static final Metadata.Key<String> SEQUENCE =
            Metadata.Key.of("stigmer-sequence", Metadata.ASCII_STRING_MARSHALLER);

    /**
     * The header of the answer to an update that changed nothing as its number is not newer than the last one that was
     * accepted: that last number. When it is the update's own number, that very update was accepted before.
     */
    public static final Metadata.Key<String> OVERTAKEN_BY =
            Metadata.Key.of("stigmer-overtaken-by", Metadata.ASCII_STRING_MARSHALLER);

    private static final long FREE_CHOICE = 1L << 62;

    private SequenceNumbers() {}

    /**
     * The number of an update.
     *
     * @throws RpcException INVALID_ARGUMENT if it is none
     */
    static OptionalLong in(Metadata headers) {
        Optional<String> text = RequestHeaders.single(headers, SEQUENCE);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(text.get());
            if (number > 0) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException ignored) {
            // Answered below, as any other text that is no sequence number.
        }
        throw RpcException.invalidField(SEQUENCE.name(), "must be a number from 1 to " + FREE_CHOICE);
    }

    /** Whether it depends on the last number whether this one may be the next. */
    static boolean isBeyondFreeChoice(long number) {
        return number > FREE_CHOICE;
    }

    /**
     * Sees to it that a number leaves others behind it.
     *
     * @throws RpcException INVALID_ARGUMENT if it goes too far
     */
    static void requireReachable(long number, Numbering numbering) {
        if (isBeyondFreeChoice(number) && number - 1 > numbering.last()) {
            throw RpcException.invalidField(
                    SEQUENCE.name(),
                    "must be at most " + FREE_CHOICE
                            + ", or the very next one after the last accepted number, which is " + numbering.last());
        }
    }
}
