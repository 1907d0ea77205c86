package ai.stigmer.runtime.store.bson;

import ai.stigmer.runtime.testing.codec.Everything;
import ai.stigmer.runtime.testing.codec.Newer;
import ai.stigmer.runtime.testing.codec.NewerProto;
import ai.stigmer.runtime.testing.codec.Older;
import ai.stigmer.runtime.testing.codec.OlderProto;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.bson.RawBsonDocument;

/**
 * Takes random messages through documents and back, on every processor. Each message has a seed of its own, one higher than
 * that of the message before, so that the one that fails can be made again without the others.
 */
final class RoundTrips {
    private static final long PROGRESS = 100_000;

    private final ExtensionRegistry extensions = ExtensionRegistry.newInstance();
    private final List<Kind<?>> kinds;

    RoundTrips() {
        OlderProto.registerAllExtensions(extensions);
        NewerProto.registerAllExtensions(extensions);
        ExtensionRegistry none = ExtensionRegistry.getEmptyRegistry();
        this.kinds = List.of(
                kind(Everything.getDefaultInstance(), none),
                kind(Older.getDefaultInstance(), extensions),
                kind(Newer.getDefaultInstance(), extensions),
                // Extensions that nobody knows are unknown fields; and of a dynamic message a map can hold a key twice.
                kind(Older.getDefaultInstance(), none),
                kind(DynamicMessage.getDefaultInstance(Everything.getDescriptor()), none),
                kind(DynamicMessage.getDefaultInstance(Newer.getDescriptor()), none));
    }

    private static <M extends Message> Kind<M> kind(M prototype, ExtensionRegistry extensions) {
        return new Kind<>(prototype, extensions, BsonCodec.of(prototype, extensions));
    }

    /**
     * Takes that many messages.
     *
     * @param progress hears now and then how many there have been
     * @throws AssertionError naming the seed of a message that did not come back as it was
     */
    void run(long messages, long seed, LongConsumer progress) {
        AtomicLong done = new AtomicLong();
        LongStream.range(0, messages).parallel().forEach(i -> {
            check(seed + i);
            long count = done.incrementAndGet();
            if (count % PROGRESS == 0) {
                progress.accept(count);
            }
        });
    }

    private void check(long seed) {
        Kind<?> kind = kinds.get((int) Math.floorMod(seed, (long) kinds.size()));
        try {
            kind.check(seed);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "%s of -Dcodec.seed=%d -Dcodec.messages=1: %s".formatted(kind.name(), seed, failure.getMessage()),
                    failure);
        }
    }

    /** The bytes of a message, in which a map has its keys in order. */
    static byte[] bytes(Message message) {
        byte[] bytes = new byte[message.getSerializedSize()];
        CodedOutputStream output = CodedOutputStream.newInstance(bytes);
        output.useDeterministicSerialization();
        try {
            message.writeTo(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes;
    }

    private record Kind<M extends Message>(M prototype, ExtensionRegistry extensions, BsonCodec<M> codec) {
        String name() {
            return prototype.getClass().getSimpleName() + " "
                    + prototype.getDescriptorForType().getName();
        }

        @SuppressWarnings("unchecked") // What is made from a prototype is of its type.
        void check(long seed) {
            M message = (M) new RandomMessages(extensions, seed).next(prototype);
            RawBsonDocument document = codec.encode(message);
            M decoded = codec.decode(document);
            if (!Arrays.equals(bytes(decoded), bytes(message))) {
                throw new AssertionError("was\n" + message + "came back as\n" + decoded);
            }
        }
    }
}
