package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads of a document what a command needs, and writes it again with the rest as it was. */
final class PartialBson {
    static final int FIRST_GUESS_BYTES = 1 << 12;

    private PartialBson() {}

    /** A new document with these fields as values, and every other as a {@link BsonSlice}. */
    static Document read(byte[] bson, Fields fields) {
        return document(bson, Unpooled.wrappedBuffer(bson), fields);
    }

    private static Document document(byte[] bson, ByteBuf in, Fields fields) {
        Document document = new Document();
        in.skipBytes(Integer.BYTES);
        for (byte type = in.readByte(); type != BsonConstants.TERMINATING_BYTE; type = in.readByte()) {
            String name = BsonDecoder.decodeCString(in);
            document.put(name, value(bson, in, type, fields.of(name)));
        }
        return document;
    }

    private static Object value(byte[] bson, ByteBuf in, byte type, Optional<Fields> fields) {
        if (fields.isEmpty()) {
            return slice(bson, in, type);
        }
        if (type == BsonConstants.TYPE_EMBEDDED_DOCUMENT && !fields.get().isWhole()) {
            return document(bson, in, fields.get());
        }
        if (type == BsonConstants.TYPE_ARRAY && fields.get().isOfItems()) {
            return items(bson, in);
        }
        return BsonDecoder.decodeValue(type, in);
    }

    private static List<Object> items(byte[] bson, ByteBuf in) {
        List<Object> items = new ArrayList<>();
        in.skipBytes(Integer.BYTES);
        for (byte type = in.readByte(); type != BsonConstants.TERMINATING_BYTE; type = in.readByte()) {
            in.skipBytes(in.bytesBefore(BsonConstants.STRING_TERMINATION) + 1);
            items.add(slice(bson, in, type));
        }
        return items;
    }

    private static BsonSlice slice(byte[] bson, ByteBuf in, byte type) {
        int from = in.readerIndex();
        int length = length(in, type);
        in.skipBytes(length);
        return new BsonSlice(type, bson, from, length);
    }

    /** How many bytes the value takes that begins here. */
    private static int length(ByteBuf in, byte type) {
        int at = in.readerIndex();
        return switch (type) {
            case BsonConstants.TYPE_UNDEFINED,
                    BsonConstants.TYPE_NULL,
                    BsonConstants.TYPE_MIN_KEY,
                    BsonConstants.TYPE_MAX_KEY -> 0;
            case BsonConstants.TYPE_BOOLEAN -> 1;
            case BsonConstants.TYPE_INT32 -> Integer.BYTES;
            case BsonConstants.TYPE_DOUBLE,
                    BsonConstants.TYPE_UTC_DATETIME,
                    BsonConstants.TYPE_TIMESTAMP,
                    BsonConstants.TYPE_INT64 -> Long.BYTES;
            case BsonConstants.TYPE_OBJECT_ID -> BsonConstants.LENGTH_OBJECTID;
            case BsonConstants.TYPE_DECIMAL128 -> 2 * Long.BYTES;
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY -> in.getIntLE(at);
            case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE -> Integer.BYTES + in.getIntLE(at);
            case BsonConstants.TYPE_DATA -> Integer.BYTES + 1 + in.getIntLE(at);
            case BsonConstants.TYPE_REGEX -> {
                int pattern = in.bytesBefore(BsonConstants.STRING_TERMINATION) + 1;
                yield pattern
                        + in.bytesBefore(at + pattern, in.readableBytes() - pattern, BsonConstants.STRING_TERMINATION)
                        + 1;
            }
            default -> throw new IllegalArgumentException("unknown type of BSON: " + type);
        };
    }

    /** Decodes what was left as it was, wherever it stands. */
    static Object complete(Object value) {
        if (value instanceof BsonSlice slice) {
            return slice.value();
        }
        if (value instanceof Document document) {
            document.replaceAll((name, field) -> complete(field));
        } else if (value instanceof List<?> items) {
            return items.stream().map(PartialBson::complete).toList();
        }
        return value;
    }

    /** A document or an array that nobody has to look into. */
    static BsonSlice slice(Object value) {
        ByteBuf out = Unpooled.buffer(FIRST_GUESS_BYTES);
        writeValue(value, BsonEncoder.determineType(value), out);
        return new BsonSlice(BsonEncoder.determineType(value), out.array(), 0, out.readableBytes());
    }

    /**
     * The BSON of a document, or of part of one that was read here and changed.
     *
     * @param guess how many bytes that may be
     */
    static byte[] write(Document document, int guess) {
        ByteBuf out = Unpooled.buffer(guess);
        writeFields(document, out);
        byte[] bson = new byte[out.readableBytes()];
        out.readBytes(bson);
        return bson;
    }

    private static void writeFields(Map<String, ?> document, ByteBuf out) {
        int start = out.writerIndex();
        out.writeZero(Integer.BYTES);
        document.forEach((name, value) -> writeField(name, value, out));
        out.writeByte(BsonConstants.TERMINATING_BYTE);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void writeField(String name, Object value, ByteBuf out) {
        byte type = value instanceof BsonSlice slice ? slice.type() : BsonEncoder.determineType(value);
        out.writeByte(type);
        out.writeCharSequence(name, StandardCharsets.UTF_8);
        out.writeByte(BsonConstants.STRING_TERMINATION);
        writeValue(value, type, out);
    }

    private static void writeValue(Object value, byte type, ByteBuf out) {
        if (value instanceof BsonSlice slice) {
            slice.writeTo(out);
        } else if (value instanceof Document document) {
            writeFields(document, out);
        } else if (value instanceof Collection<?> elements) {
            writeElements(elements, out);
        } else {
            BsonEncoder.encodeValue(type, value, out);
        }
    }

    private static void writeElements(Collection<?> elements, ByteBuf out) {
        int start = out.writerIndex();
        out.writeZero(Integer.BYTES);
        int index = 0;
        for (Object element : elements) {
            writeField(Integer.toString(index++), element, out);
        }
        out.writeByte(BsonConstants.TERMINATING_BYTE);
        out.setIntLE(start, out.writerIndex() - start);
    }
}
