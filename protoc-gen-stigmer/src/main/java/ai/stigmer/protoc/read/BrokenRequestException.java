package ai.stigmer.protoc.read;

import java.io.IOException;

/** What came in is not a request that protoc could have sent: truncated, garbled or inconsistent. */
public final class BrokenRequestException extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenRequestException(String message) {
        super(message);
    }
}
