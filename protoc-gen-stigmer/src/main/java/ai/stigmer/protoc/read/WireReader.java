package ai.stigmer.protoc.read;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/**
 * Walks over the fields of one message: {@link #next()} moves to a field, one of the value methods takes it, and what
 * is not taken is skipped.
 */
final class WireReader {
    private final Slice message;
    private final CodedInputStream in;
    private int tag;
    private boolean taken = true;

    WireReader(Slice message) {
        this.message = message;
        this.in = CodedInputStream.newInstance(message.bytes(), message.offset(), message.length());
    }

    boolean next() throws IOException {
        if (!taken) {
            in.skipField(tag);
        }
        tag = in.readTag();
        taken = false;
        return tag != 0;
    }

    int number() {
        return WireFormat.getTagFieldNumber(tag);
    }

    int wireType() {
        return WireFormat.getTagWireType(tag);
    }

    boolean isVarint() {
        return wireType() == WireFormat.WIRETYPE_VARINT;
    }

    boolean isLengthDelimited() {
        return wireType() == WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    Slice slice() throws IOException {
        require(isLengthDelimited());
        int length = in.readRawVarint32();
        int start = message.offset() + in.getTotalBytesRead();
        in.skipRawBytes(length);
        return new Slice(message.bytes(), start, length);
    }

    String text() throws IOException {
        return slice().text();
    }

    int integer() throws IOException {
        require(isVarint());
        return in.readInt32();
    }

    /** An integer as it stands there, of which a shorter one may not be the whole. */
    long varint() throws IOException {
        require(isVarint());
        return in.readRawVarint64();
    }

    boolean bool() throws IOException {
        require(isVarint());
        return in.readBool();
    }

    private void require(boolean expected) throws IOException {
        if (!expected) {
            throw new IOException("field " + number() + " has wire type " + wireType());
        }
        taken = true;
    }
}
