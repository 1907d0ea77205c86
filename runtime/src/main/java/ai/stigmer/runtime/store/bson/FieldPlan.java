package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.MapEntry;
import com.google.protobuf.Message;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** How one field is written and read. Immutable. */
sealed interface FieldPlan {
    FieldDescriptor field();

    /** Writes the field's value, as {@code Message.getField} gives it, behind its name. */
    void write(Object value, BsonWriter writer);

    /** Reads the field's value into the message. */
    void read(BsonReader reader, Message.Builder into);

    /** A field with one value. */
    record OfSingular(FieldDescriptor field, ValueCodec codec) implements FieldPlan {
        @Override
        public void write(Object value, BsonWriter writer) {
            codec.write(value, writer);
        }

        @Override
        public void read(BsonReader reader, Message.Builder into) {
            into.setField(field, codec.read(reader, into));
        }
    }

    /** A list as an array. */
    record OfList(FieldDescriptor field, ValueCodec codec) implements FieldPlan {
        @Override
        public void write(Object value, BsonWriter writer) {
            writer.writeStartArray();
            for (Object item : (List<?>) value) {
                codec.write(item, writer);
            }
            writer.writeEndArray();
        }

        @Override
        public void read(BsonReader reader, Message.Builder into) {
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                into.addRepeatedField(field, codec.read(reader, into));
            }
            reader.readEndArray();
        }
    }

    /** A map as a document, with its keys escaped. */
    record OfMap(FieldDescriptor field, FieldDescriptor key, FieldDescriptor value, ValueCodec codec)
            implements FieldPlan {
        @Override
        public void write(Object entries, BsonWriter writer) {
            writer.writeStartDocument();
            for (Object item : (List<?>) entries) {
                MapEntry<?, ?> entry = (MapEntry<?, ?>) item;
                writer.writeName(MapKeys.escape(MapKeys.toText(entry.getField(key), key)));
                codec.write(entry.getField(value), writer);
            }
            writer.writeEndDocument();
        }

        @Override
        public void read(BsonReader reader, Message.Builder into) {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                String text = MapKeys.unescape(reader.readName());
                Message.Builder entry = into.newBuilderForField(field);
                entry.setField(key, MapKeys.fromText(text, key));
                entry.setField(value, codec.read(reader, entry));
                into.addRepeatedField(field, entry.build());
            }
            reader.readEndDocument();
        }
    }
}
