package ai.stigmer.bson;

import java.util.ArrayDeque;
import java.util.Deque;

/** A document that no codec of the type has made, and where. */
final class DocumentMismatch extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Deque<String> path = new ArrayDeque<>();

    DocumentMismatch(String problem) {
        super(problem);
    }

    static DocumentMismatch expected(String what, byte found) {
        return new DocumentMismatch("expected " + what + ", found " + BsonTypes.name(found));
    }

    /** The same, seen from the document around. */
    DocumentMismatch within(String key) {
        path.addFirst(key);
        return this;
    }

    @Override
    public String getMessage() {
        return path == null || path.isEmpty() ? super.getMessage() : String.join(".", path) + ": " + super.getMessage();
    }
}
