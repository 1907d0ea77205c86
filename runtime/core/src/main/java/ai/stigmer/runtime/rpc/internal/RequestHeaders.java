package ai.stigmer.runtime.rpc.internal;

import ai.stigmer.runtime.error.RpcException;
import io.grpc.Metadata;
import java.util.Iterator;
import java.util.Optional;

/**
 * Reads what a client sent beside its request. HTTP/2 lets a header come more than once; one that is a list is the same
 * list then, and of one that is a single value nobody can say which one counts.
 */
public final class RequestHeaders {
    private RequestHeaders() {}

    /** A header that is a comma-separated list, in as many parts as it came. */
    public static Optional<String> list(Metadata headers, Metadata.Key<String> key) {
        Iterable<String> parts = headers.getAll(key);
        return parts == null ? Optional.empty() : Optional.of(String.join(",", parts));
    }

    /**
     * A header that has one value.
     *
     * @throws RpcException INVALID_ARGUMENT if it came more than once
     */
    public static Optional<String> single(Metadata headers, Metadata.Key<String> key) {
        Iterable<String> values = headers.getAll(key);
        if (values == null) {
            return Optional.empty();
        }
        Iterator<String> each = values.iterator();
        String value = each.next();
        if (each.hasNext()) {
            throw RpcException.invalidField(key.name(), "was sent more than once; send one value");
        }
        return Optional.of(value);
    }
}
