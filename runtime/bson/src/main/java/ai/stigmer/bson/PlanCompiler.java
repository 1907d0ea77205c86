package ai.stigmer.bson;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Decides from descriptors how each field is taken across. Types may contain themselves. */
final class PlanCompiler {
    private final boolean uniqueKeys;
    private final FieldHints hints;
    private final DynamicValueCodec dynamicValue;
    private final Map<Descriptor, MessagePlan> compiled = new HashMap<>();

    /**
     * @param uniqueKeys whether the classes of the messages see to it that no key of a map comes twice
     */
    PlanCompiler(boolean uniqueKeys, FieldHints hints) {
        this.uniqueKeys = uniqueKeys;
        this.hints = hints;
        this.dynamicValue = new DynamicValueCodec(uniqueKeys);
    }

    MessagePlan message(Descriptor type) {
        MessagePlan known = compiled.get(type);
        if (known != null) {
            return known;
        }
        MessagePlan plan = new MessagePlan();
        // Known before its fields are, so that a type that contains itself ends here.
        compiled.put(type, plan);
        NavigableMap<Integer, FieldPlan> byNumber = new TreeMap<>();
        for (FieldDescriptor field : type.getFields()) {
            byNumber.put(field.getNumber(), field(field));
        }
        plan.fill(
                byNumber, FormerNames.of(type, hints), Set.copyOf(type.toProto().getReservedNameList()));
        return plan;
    }

    private FieldPlan field(FieldDescriptor field) {
        EncodedName name = EncodedName.element(field.getName());
        int number = field.getNumber();
        if (field.isMapField()) {
            return new MapField(name, WireTypes.tag(number, WireTypes.DELIMITED), entries(field.getMessageType()));
        }
        if (field.getType() == FieldDescriptor.Type.STRING && !field.isRepeated() && field.needsUtf8Check()) {
            return new StringField(name, WireTypes.tag(number, WireTypes.DELIMITED));
        }
        ValueCodec value = value(field);
        int tag = WireTypes.tag(number, value.wireType());
        if (value instanceof EnumCodec constants && !field.isRepeated()) {
            return new EnumField(field.getName(), tag, constants);
        }
        if (!field.isRepeated()) {
            return new SingularField(name, tag, value);
        }
        // What cannot be packed has no other tag.
        int packedTag = field.isPackable() ? WireTypes.tag(number, WireTypes.DELIMITED) : tag;
        return new ListField(name, tag, packedTag, field.isPacked(), value);
    }

    private MapEntries entries(Descriptor entry) {
        FieldDescriptor key = entry.findFieldByNumber(MapEntries.KEY_NUMBER);
        FieldDescriptor value = entry.findFieldByNumber(MapEntries.VALUE_NUMBER);
        return MapEntries.of(key(key), value(value), uniqueKeys);
    }

    private static MapKey key(FieldDescriptor field) {
        return switch (field.getType()) {
            case STRING -> new StringKey(field.needsUtf8Check());
            case BOOL -> BoolKey.INSTANCE;
            case UINT64, FIXED64 -> new IntegerKey(integer(field), true);
            default -> new IntegerKey(integer(field), false);
        };
    }

    private ValueCodec value(FieldDescriptor field) {
        return switch (field.getType()) {
            case STRING -> new StringCodec(field.needsUtf8Check());
            case BYTES -> ScalarCodec.BYTES;
            case BOOL -> ScalarCodec.BOOL;
            case FLOAT -> ScalarCodec.FLOAT;
            case DOUBLE -> ScalarCodec.DOUBLE;
            case ENUM -> new EnumCodec(field.getEnumType(), field.legacyEnumFieldTreatedAsClosed());
            case MESSAGE -> message(field);
            case GROUP ->
                new GroupCodec(message(field.getMessageType()), WireTypes.tag(field.getNumber(), WireTypes.END_GROUP));
            default -> new IntegerCodec(integer(field));
        };
    }

    private static WireInteger integer(FieldDescriptor field) {
        return switch (field.getType()) {
            case INT32 -> WireInteger.INT32;
            case UINT32 -> WireInteger.UINT32;
            case SINT32 -> WireInteger.SINT32;
            case FIXED32 -> WireInteger.FIXED32;
            case SFIXED32 -> WireInteger.SFIXED32;
            case INT64, UINT64 -> WireInteger.INT64;
            case SINT64 -> WireInteger.SINT64;
            case FIXED64, SFIXED64 -> WireInteger.SFIXED64;
            default -> throw new IllegalArgumentException(field.getFullName() + " is no whole number");
        };
    }

    private ValueCodec message(FieldDescriptor field) {
        return switch (field.getMessageType().getFullName()) {
            case "google.protobuf.Struct" -> dynamicValue.struct();
            case "google.protobuf.Value" -> dynamicValue;
            case "google.protobuf.ListValue" -> dynamicValue.list();
            case "google.protobuf.Timestamp", "google.protobuf.Duration" ->
                new InstantCodec(new MessageCodec(message(field.getMessageType())));
            default -> new MessageCodec(message(field.getMessageType()));
        };
    }
}
