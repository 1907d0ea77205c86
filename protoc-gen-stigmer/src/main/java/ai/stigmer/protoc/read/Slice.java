package ai.stigmer.protoc.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A message somewhere inside the request, cut out but not parsed. Most of what protoc sends is never looked at, so it
 * is read only when something asks for it.
 */
@SuppressWarnings("ArrayRecordComponent") // A view of the request's bytes: compared by nobody, changed by nobody.
record Slice(byte[] bytes, int offset, int length) {
    static final Slice EMPTY = new Slice(new byte[0], 0, 0);

    WireReader read() {
        return new WireReader(this);
    }

    /** Whether {@link #text()} is what stands here, and nothing in it was replaced. */
    boolean isUtf8() {
        String text = text();
        return text.indexOf('\uFFFD') < 0
                || Arrays.equals(
                        text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, offset, offset + length));
    }

    String text() {
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }
}
