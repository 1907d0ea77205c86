package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.ExtensionRegistryLite;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/**
 * How messages of one type are written and read. Filled by the compiler and never changed afterwards.
 *
 * <p>What has no field here, unknown fields and extensions, stands as protobuf bytes under {@value #OTHERS}.
 */
final class MessagePlan {
    private static final String OTHERS = "%unknown";

    private final ExtensionRegistryLite extensions;
    private final Map<String, FieldPlan> byName = new HashMap<>();

    MessagePlan(ExtensionRegistryLite extensions) {
        this.extensions = extensions;
    }

    void add(FieldPlan field) {
        byName.put(field.field().getName(), field);
    }

    void write(Message message, BsonWriter writer) {
        writer.writeStartDocument();
        Message.Builder others = null;
        for (Map.Entry<FieldDescriptor, Object> entry : message.getAllFields().entrySet()) {
            FieldDescriptor field = entry.getKey();
            if (field.isExtension()) {
                others = others == null ? message.newBuilderForType() : others;
                others.setField(field, entry.getValue());
            } else {
                writer.writeName(field.getName());
                plan(field.getName()).write(entry.getValue(), writer);
            }
        }
        if (!message.getUnknownFields().asMap().isEmpty()) {
            others = others == null ? message.newBuilderForType() : others;
            others.setUnknownFields(message.getUnknownFields());
        }
        if (others != null) {
            writer.writeBinaryData(OTHERS, new BsonBinary(others.buildPartial().toByteArray()));
        }
        writer.writeEndDocument();
    }

    void read(BsonReader reader, Message.Builder into) {
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = reader.readName();
            try {
                if (name.equals(OTHERS)) {
                    into.mergeFrom(reader.readBinaryData().getData(), extensions);
                } else {
                    plan(name).read(reader, into);
                }
            } catch (InvalidProtocolBufferException | RuntimeException broken) {
                throw new IllegalArgumentException(
                        into.getDescriptorForType().getName() + "." + name + ": " + broken.getMessage(), broken);
            }
        }
        reader.readEndDocument();
    }

    private FieldPlan plan(String name) {
        FieldPlan plan = byName.get(name);
        if (plan == null) {
            throw new IllegalArgumentException("the type has no such field");
        }
        return plan;
    }
}
