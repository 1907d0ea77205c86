package ai.stigmer.http;

import io.grpc.Metadata;
import io.grpc.Status;

/** How one call is answered in its protocol. Used by one thread at a time, and no more once it is closed. */
interface Answer<O> {
    void headers(Metadata headers);

    void message(O message);

    /** Ends the answer, whatever came before. */
    void close(Status status, Metadata trailers);

    /** Says that the server is still there, where the protocol has a way to say so. */
    default void keepAlive() {}
}
