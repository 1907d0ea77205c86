package ai.stigmer.runtime.store.bson;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** The codecs of values that are not messages, but for enums. */
enum ScalarCodecs implements ValueCodec {
    STRING {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeString((String) value);
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return reader.readString();
        }
    },
    BYTES {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeBinaryData(new BsonBinary(((ByteString) value).toByteArray()));
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return ByteString.copyFrom(reader.readBinaryData().getData());
        }
    },
    BOOL {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return reader.readBoolean();
        }
    },
    INT32 {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeInt32((Integer) value);
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return reader.readInt32();
        }
    },
    /** As int64, which has room for what it really is. */
    UINT32 {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeInt64(Integer.toUnsignedLong((Integer) value));
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return (int) reader.readInt64();
        }
    },
    INT64 {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeInt64((Long) value);
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return reader.readInt64();
        }
    },
    DOUBLE {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeDouble((Double) value);
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return reader.readDouble();
        }
    },
    /** As a double, which holds every float exactly but for the bits of a NaN; those go as an int32. */
    FLOAT {
        @Override
        public void write(Object value, BsonWriter writer) {
            int bits = Float.floatToRawIntBits((Float) value);
            if (Float.isNaN((Float) value) && bits != CANONICAL_NAN) {
                writer.writeInt32(bits);
            } else {
                writer.writeDouble((Float) value);
            }
        }

        @Override
        public Object read(BsonReader reader, Message.Builder owner) {
            return reader.getCurrentBsonType() == BsonType.INT32
                    ? Float.intBitsToFloat(reader.readInt32())
                    : (float) reader.readDouble();
        }
    };

    private static final int CANONICAL_NAN = Float.floatToRawIntBits(Float.NaN);
}
