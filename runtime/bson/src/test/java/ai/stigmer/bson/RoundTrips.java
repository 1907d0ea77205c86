package ai.stigmer.bson;

import ai.stigmer.bson.testing.Everything;
import ai.stigmer.bson.testing.Newer;
import ai.stigmer.bson.testing.NewerProto;
import ai.stigmer.bson.testing.Older;
import ai.stigmer.bson.testing.OlderProto;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.LongStream;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * Takes random messages through documents and back, on every processor. Each message has a seed of its own, one higher than
 * that of the message before, so that the one that fails can be made again without the others.
 */
final class RoundTrips {
    private static final long PROGRESS = 100_000;

    /** One message in so many is taken through the driver as well, which takes longer than the codec. */
    private static final long DRIVER = 16;

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
        return new Kind<>(prototype, extensions, BsonCodec.of(prototype, extensions, FieldHints.NONE));
    }

    /**
     * Takes that many messages.
     *
     * @param progress hears now and then how many there have been
     * @throws AssertionError naming the seed of a message that did not come back as it was
     */
    void run(long messages, long seed, LongConsumer progress) {
        AtomicLong done = new AtomicLong();
        each(messages, seed, (kind, of) -> {
            kind.check(of);
            long count = done.incrementAndGet();
            if (count % PROGRESS == 0) {
                progress.accept(count);
            }
        });
    }

    /**
     * Damages that many documents and reads them.
     *
     * @throws AssertionError naming the seed of one that was refused in another way than by an IllegalArgumentException
     */
    void damage(long documents, long seed) {
        each(documents, seed, Kind::damage);
    }

    /** Throws here what failed elsewhere, as a stream that hands it on leaves its message behind. */
    private void each(long messages, long first, ObjLongConsumer<Kind<?>> check) {
        LongStream.range(first, first + messages)
                .parallel()
                .mapToObj(seed -> failure(seed, check))
                .flatMap(Optional::stream)
                .findAny()
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    private Optional<AssertionError> failure(long seed, ObjLongConsumer<Kind<?>> check) {
        Kind<?> kind = kinds.get((int) Math.floorMod(seed, (long) kinds.size()));
        try {
            check.accept(kind, seed);
            return Optional.empty();
        } catch (RuntimeException | AssertionError failure) {
            String message =
                    "%s of -Dcodec.seed=%d -Dcodec.messages=1: %s".formatted(kind.name(), seed, failure.getMessage());
            return Optional.of(new AssertionError(message, failure));
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
            if (seed % DRIVER == 0) {
                checkDriver(document);
            }
            if (!Arrays.equals(bytes(decoded), bytes(message))) {
                throw new AssertionError("was\n" + message + "came back as\n" + decoded);
            }
        }

        /** The driver reads the document and writes it in the same bytes. */
        private static void checkDriver(RawBsonDocument document) {
            BsonDocumentCodec driver = new BsonDocumentCodec();
            RawBsonDocument again = new RawBsonDocument(document.decode(driver), driver);
            if (!again.getByteBuffer().asNIO().equals(document.getByteBuffer().asNIO())) {
                throw new AssertionError("the driver reads another document in " + document.toJson());
            }
        }

        @SuppressWarnings("unchecked") // What is made from a prototype is of its type.
        void damage(long seed) {
            RawBsonDocument document = codec.encode((M) new RandomMessages(extensions, seed).next(prototype));
            byte[] bytes = Arrays.copyOf(document.getBackingArray(), document.getByteLength());
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                codec.decode(new RawBsonDocument(bytes));
            } catch (IllegalArgumentException refused) {
                // As it may be.
            }
        }
    }
}
