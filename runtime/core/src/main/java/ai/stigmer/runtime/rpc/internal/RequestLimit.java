package ai.stigmer.runtime.rpc.internal;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;

/**
 * The largest message that a client may send.
 *
 * @param bytes of the message, once it is decompressed
 */
public record RequestLimit(int bytes) {
    public boolean isExceededBy(long length) {
        return length > bytes;
    }

    /** The refusal of a message whose length is known. */
    public RpcException exceeded(long length) {
        return refusal("has " + length);
    }

    /** The refusal of a message whose length nobody knows, as it was not read to its end. */
    public RpcException exceededOnceDecompressed() {
        return refusal("has more than that once it is decompressed");
    }

    private RpcException refusal(String size) {
        return RpcException.of(
                ErrorReason.RESOURCE_TOO_LARGE, "a request may have " + bytes + " bytes at most, but this one " + size);
    }
}
