package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/**
 * Struct, Value and ListValue as what they describe: a document, a value, an array. A Value that is not set is
 * {@code {"%unset": true}}; one that has no such form, as it holds unknown fields or an unknown null, stands as protobuf
 * bytes in {@code {"%raw": …}}.
 *
 * @param form which of the three the field holds
 */
record StructCodec(Class<? extends Message> form, Descriptor type) implements ValueCodec {
    private static final String UNSET = "%unset";
    private static final String RAW = "%raw";

    @Override
    public void write(Object value, BsonWriter writer) {
        Message message = (Message) value;
        if (form == Struct.class) {
            writeStruct((Struct) message, writer);
        } else if (form == ListValue.class) {
            writeList((ListValue) message, writer);
        } else {
            writeValue((Value) message, writer);
        }
    }

    private static void writeStruct(Struct struct, BsonWriter writer) {
        if (hasUnknown(struct)) {
            writeRaw(struct, writer);
            return;
        }
        writer.writeStartDocument();
        struct.getFieldsMap().forEach((key, value) -> {
            writer.writeName(MapKeys.escape(key));
            writeValue(value, writer);
        });
        writer.writeEndDocument();
    }

    private static void writeList(ListValue list, BsonWriter writer) {
        if (hasUnknown(list)) {
            writeRaw(list, writer);
            return;
        }
        writer.writeStartArray();
        list.getValuesList().forEach(value -> writeValue(value, writer));
        writer.writeEndArray();
    }

    private static void writeValue(Value value, BsonWriter writer) {
        // A struct or list with unknown fields inside is raw as the whole value, so that reading knows which it was.
        if (hasUnknown(value) || hasUnknown(value.getStructValue()) || hasUnknown(value.getListValue())) {
            writeRaw(value, writer);
            return;
        }
        switch (value.getKindCase()) {
            case NULL_VALUE -> {
                if (value.getNullValueValue() == NullValue.NULL_VALUE_VALUE) {
                    writer.writeNull();
                } else {
                    writeRaw(value, writer);
                }
            }
            case NUMBER_VALUE -> writer.writeDouble(value.getNumberValue());
            case STRING_VALUE -> writer.writeString(value.getStringValue());
            case BOOL_VALUE -> writer.writeBoolean(value.getBoolValue());
            case STRUCT_VALUE -> writeStruct(value.getStructValue(), writer);
            case LIST_VALUE -> writeList(value.getListValue(), writer);
            case KIND_NOT_SET -> {
                writer.writeStartDocument();
                writer.writeBoolean(UNSET, true);
                writer.writeEndDocument();
            }
        }
    }

    private static void writeRaw(Message message, BsonWriter writer) {
        writer.writeStartDocument();
        writer.writeBinaryData(RAW, new BsonBinary(message.toByteArray()));
        writer.writeEndDocument();
    }

    private static boolean hasUnknown(Message message) {
        return !message.getUnknownFields().asMap().isEmpty();
    }

    @Override
    public Object read(BsonReader reader, Message.Builder owner) {
        try {
            if (form == Struct.class) {
                return readStruct(reader);
            }
            return form == ListValue.class ? readList(reader) : readValue(reader);
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalArgumentException("unreadable " + RAW, broken);
        }
    }

    private static Struct readStruct(BsonReader reader) throws InvalidProtocolBufferException {
        Struct.Builder struct = Struct.newBuilder();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = reader.readName();
            if (name.equals(RAW)) {
                struct.mergeFrom(reader.readBinaryData().getData());
            } else {
                struct.putFields(MapKeys.unescape(name), readValue(reader));
            }
        }
        reader.readEndDocument();
        return struct.build();
    }

    private static ListValue readList(BsonReader reader) throws InvalidProtocolBufferException {
        if (reader.getCurrentBsonType() == BsonType.DOCUMENT) {
            reader.readStartDocument();
            ListValue list = ListValue.parseFrom(reader.readBinaryData(RAW).getData());
            reader.readEndDocument();
            return list;
        }
        ListValue.Builder list = ListValue.newBuilder();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            list.addValues(readValue(reader));
        }
        reader.readEndArray();
        return list.build();
    }

    private static Value readValue(BsonReader reader) throws InvalidProtocolBufferException {
        Value.Builder value = Value.newBuilder();
        switch (reader.getCurrentBsonType()) {
            case NULL -> {
                reader.readNull();
                value.setNullValue(NullValue.NULL_VALUE);
            }
            case DOUBLE -> value.setNumberValue(reader.readDouble());
            case STRING -> value.setStringValue(reader.readString());
            case BOOLEAN -> value.setBoolValue(reader.readBoolean());
            case ARRAY -> value.setListValue(readList(reader));
            case DOCUMENT -> readDocument(reader, value);
            default -> throw new IllegalArgumentException("no Value is a " + reader.getCurrentBsonType());
        }
        return value.build();
    }

    /** A Struct, or one of the two documents that stand for what has no other form. */
    private static void readDocument(BsonReader reader, Value.Builder value) throws InvalidProtocolBufferException {
        Struct.Builder struct = Struct.newBuilder();
        boolean isStruct = true;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = reader.readName();
            if (name.equals(UNSET)) {
                reader.readBoolean();
                isStruct = false;
            } else if (name.equals(RAW)) {
                value.mergeFrom(reader.readBinaryData().getData());
                isStruct = false;
            } else {
                struct.putFields(MapKeys.unescape(name), readValue(reader));
            }
        }
        reader.readEndDocument();
        if (isStruct) {
            value.setStructValue(struct);
        }
    }
}
