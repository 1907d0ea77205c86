package ai.stigmer.http;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Cuts the body of a request into messages. Used by one thread at a time. */
interface RequestMessages {
    /** Takes the next bytes of the body. */
    void add(ByteBuffer bytes);

    /** Hears that the body has ended. */
    void end();

    /**
     * The next message, once it is there as a whole.
     *
     * @throws BrokenRequest if none can follow, as what was sent is broken
     */
    Optional<InputStream> next();

    /** Whether there is no message left and none will come. */
    boolean isExhausted();
}
