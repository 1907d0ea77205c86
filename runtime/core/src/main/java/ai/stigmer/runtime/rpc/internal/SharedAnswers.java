package ai.stigmer.runtime.rpc.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.protobuf.Message;
import com.google.protobuf.MessageLite;
import io.grpc.Context;
import io.grpc.Drainable;
import io.grpc.KnownLength;
import io.grpc.MethodDescriptor.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Messages that many calls are answered with, each encoded once. A message is known by its identity, for as long as
 * somebody holds it. Thread-safe.
 */
public final class SharedAnswers {
    private static final Context.Key<SharedAnswers> KEY = Context.key("stigmer-shared-answers");

    private final Cache<Message, byte[]> encoded =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    /** Those of the server of the current call; empty on a server that encodes each answer by itself. */
    public static Optional<SharedAnswers> current() {
        return Optional.ofNullable(KEY.get());
    }

    /** The context in which {@link #current()} answers these. */
    public Context attachTo(Context context) {
        return context.withValue(KEY, this);
    }

    /** Says that this very message is sent to more than one call. */
    public void add(Message answer) {
        var unused = encoded.get(answer, MessageLite::toByteArray);
    }

    /** A marshaller that encodes shared messages once, and leaves the others to another one. */
    public <O> Marshaller<O> inFrontOf(Marshaller<O> other) {
        return new Marshaller<>() {
            @Override
            public InputStream stream(O value) {
                byte[] known = value instanceof Message message ? encoded.getIfPresent(message) : null;
                return known == null ? other.stream(value) : new Encoded(known);
            }

            @Override
            public O parse(InputStream stream) {
                return other.parse(stream);
            }
        };
    }

    /** Goes to the transport in one piece. */
    private static final class Encoded extends ByteArrayInputStream implements KnownLength, Drainable {
        Encoded(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int drainTo(OutputStream target) throws IOException {
            return (int) transferTo(target);
        }
    }
}
