package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.ExtensionRegistryLite;
import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.HashMap;
import java.util.Map;

/** Decides from descriptors how each field is written and read. Types may contain themselves. */
final class PlanCompiler {
    private final ExtensionRegistryLite extensions;
    private final Map<Descriptor, MessagePlan> compiled = new HashMap<>();

    PlanCompiler(ExtensionRegistryLite extensions) {
        this.extensions = extensions;
    }

    MessagePlan message(Descriptor type) {
        MessagePlan known = compiled.get(type);
        if (known != null) {
            return known;
        }
        MessagePlan plan = new MessagePlan(extensions);
        // Known before its fields are, so that a type that contains itself ends here.
        compiled.put(type, plan);
        for (FieldDescriptor field : type.getFields()) {
            plan.add(field(field));
        }
        return plan;
    }

    private FieldPlan field(FieldDescriptor field) {
        if (field.isMapField()) {
            FieldDescriptor key = field.getMessageType().findFieldByNumber(1);
            FieldDescriptor value = field.getMessageType().findFieldByNumber(2);
            return new FieldPlan.OfMap(field, key, value, value(value));
        }
        return field.isRepeated()
                ? new FieldPlan.OfList(field, value(field))
                : new FieldPlan.OfSingular(field, value(field));
    }

    private ValueCodec value(FieldDescriptor field) {
        return switch (field.getType()) {
            case STRING -> ScalarCodecs.STRING;
            case BYTES -> ScalarCodecs.BYTES;
            case BOOL -> ScalarCodecs.BOOL;
            case INT32, SINT32, SFIXED32 -> ScalarCodecs.INT32;
            case UINT32, FIXED32 -> ScalarCodecs.UINT32;
            // uint64 as two's complement, as protobuf-java itself has it.
            case INT64, SINT64, SFIXED64, UINT64, FIXED64 -> ScalarCodecs.INT64;
            case FLOAT -> ScalarCodecs.FLOAT;
            case DOUBLE -> ScalarCodecs.DOUBLE;
            case ENUM -> new EnumCodec(field.getEnumType());
            case MESSAGE, GROUP -> message(field);
        };
    }

    private ValueCodec message(FieldDescriptor field) {
        Descriptor type = field.getMessageType();
        return switch (type.getFullName()) {
            case "google.protobuf.Struct" -> new StructCodec(Struct.class, type);
            case "google.protobuf.Value" -> new StructCodec(Value.class, type);
            case "google.protobuf.ListValue" -> new StructCodec(ListValue.class, type);
            default -> new NestedCodec(field, message(type));
        };
    }
}
