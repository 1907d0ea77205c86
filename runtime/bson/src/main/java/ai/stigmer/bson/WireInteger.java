package ai.stigmer.bson;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;

/** The forms that whole numbers have on the wire. */
enum WireInteger {
    INT32(WireTypes.VARINT, Integer.MIN_VALUE, Integer.MAX_VALUE) {
        @Override
        long read(WireReader from) {
            return (int) from.readVarint64();
        }

        @Override
        void write(long value, WireSink to) {
            to.varint64(value);
        }
    },
    INT64(WireTypes.VARINT, Long.MIN_VALUE, Long.MAX_VALUE) {
        @Override
        long read(WireReader from) {
            return from.readVarint64();
        }

        @Override
        void write(long value, WireSink to) {
            to.varint64(value);
        }
    },
    UINT32(WireTypes.VARINT, 0, 0xFFFFFFFFL) {
        @Override
        long read(WireReader from) {
            return from.readVarint64() & 0xFFFFFFFFL;
        }

        @Override
        void write(long value, WireSink to) {
            to.varint64(value);
        }
    },
    SINT32(WireTypes.VARINT, Integer.MIN_VALUE, Integer.MAX_VALUE) {
        @Override
        long read(WireReader from) {
            return CodedInputStream.decodeZigZag32((int) from.readVarint64());
        }

        @Override
        void write(long value, WireSink to) {
            to.varint32(CodedOutputStream.encodeZigZag32((int) value));
        }
    },
    SINT64(WireTypes.VARINT, Long.MIN_VALUE, Long.MAX_VALUE) {
        @Override
        long read(WireReader from) {
            return CodedInputStream.decodeZigZag64(from.readVarint64());
        }

        @Override
        void write(long value, WireSink to) {
            to.varint64(CodedOutputStream.encodeZigZag64(value));
        }
    },
    FIXED32(WireTypes.FIXED32, 0, 0xFFFFFFFFL) {
        @Override
        long read(WireReader from) {
            return Integer.toUnsignedLong(from.readFixed32());
        }

        @Override
        void write(long value, WireSink to) {
            to.fixed32((int) value);
        }
    },
    SFIXED32(WireTypes.FIXED32, Integer.MIN_VALUE, Integer.MAX_VALUE) {
        @Override
        long read(WireReader from) {
            return from.readFixed32();
        }

        @Override
        void write(long value, WireSink to) {
            to.fixed32((int) value);
        }
    },
    SFIXED64(WireTypes.FIXED64, Long.MIN_VALUE, Long.MAX_VALUE) {
        @Override
        long read(WireReader from) {
            return from.readFixed64();
        }

        @Override
        void write(long value, WireSink to) {
            to.fixed64(value);
        }
    };

    private final int wireType;
    private final long least;
    private final long greatest;

    WireInteger(int wireType, long least, long greatest) {
        this.wireType = wireType;
        this.least = least;
        this.greatest = greatest;
    }

    int wireType() {
        return wireType;
    }

    /** Whether an int32 has room for every number of this form. */
    boolean isInt32() {
        return least == Integer.MIN_VALUE;
    }

    abstract long read(WireReader from);

    abstract void write(long value, WireSink to);

    /**
     * The same number.
     *
     * @throws DocumentMismatch if it is out of range
     */
    long checked(long value) {
        if (value < least || value > greatest) {
            throw new DocumentMismatch("expected a number from " + least + " to " + greatest + ", found " + value);
        }
        return value;
    }
}
