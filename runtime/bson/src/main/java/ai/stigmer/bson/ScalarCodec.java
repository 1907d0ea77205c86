package ai.stigmer.bson;

/** The values that are neither whole numbers nor texts, enums or messages. */
enum ScalarCodec implements ValueCodec {
    BOOL(WireTypes.VARINT) {
        @Override
        public byte toBson(WireReader from, BsonSink to) {
            to.oneByte(from.readVarint64() == 0 ? 0 : 1);
            return BsonTypes.BOOLEAN;
        }

        @Override
        public void toWire(byte type, BsonSource from, WireSink to) {
            if (type == BsonTypes.BOOLEAN) {
                to.oneByte(from.readByte() == 0 ? 0 : 1);
            } else {
                to.oneByte(from.readInteger(type) == 0 ? 0 : 1);
            }
        }
    },
    DOUBLE(WireTypes.FIXED64) {
        @Override
        public byte toBson(WireReader from, BsonSink to) {
            to.int64(from.readFixed64());
            return BsonTypes.DOUBLE;
        }

        @Override
        public void toWire(byte type, BsonSource from, WireSink to) {
            to.fixed64(from.readDoubleBits(type));
        }
    },
    /** As a double, which holds every float exactly but for the bits of a NaN; those go as an int32. */
    FLOAT(WireTypes.FIXED32) {
        @Override
        public byte toBson(WireReader from, BsonSink to) {
            int bits = from.readFixed32();
            float value = Float.intBitsToFloat(bits);
            if (Float.isNaN(value) && bits != CANONICAL_NAN) {
                to.int32(bits);
                return BsonTypes.INT32;
            }
            to.int64(Double.doubleToRawLongBits(value));
            return BsonTypes.DOUBLE;
        }

        @Override
        public void toWire(byte type, BsonSource from, WireSink to) {
            if (type == BsonTypes.INT32) {
                int bits = from.readInt32();
                to.fixed32(Float.isNaN(Float.intBitsToFloat(bits)) ? bits : narrowed(bits));
            } else {
                to.fixed32(narrowed(Double.longBitsToDouble(from.readDoubleBits(type))));
            }
        }

        private static int narrowed(double value) {
            if ((float) value != value && !Double.isNaN(value)) {
                throw new DocumentMismatch("expected a float, found " + value);
            }
            return Float.floatToIntBits((float) value);
        }
    },
    BYTES(WireTypes.DELIMITED) {
        @Override
        public byte toBson(WireReader from, BsonSink to) {
            int length = from.readVarint32();
            to.binary(from.bytes(), from.skip(length), length);
            return BsonTypes.BINARY;
        }

        @Override
        public void toWire(byte type, BsonSource from, WireSink to) {
            if (type == BsonTypes.STRING) {
                int length = from.readStringLength();
                to.delimited(from.bytes(), from.skipString(length), length);
            } else {
                int length = from.startBinary(type);
                to.delimited(from.bytes(), from.skip(length), length);
            }
        }
    };

    private static final int CANONICAL_NAN = Float.floatToRawIntBits(Float.NaN);

    private final int wireType;

    ScalarCodec(int wireType) {
        this.wireType = wireType;
    }

    @Override
    public int wireType() {
        return wireType;
    }
}
