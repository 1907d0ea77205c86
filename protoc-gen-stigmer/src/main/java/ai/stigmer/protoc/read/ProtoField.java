package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;

/** A field of a message. */
public final class ProtoField {
    private static final int REPEATED = FieldDescriptorProto.Label.LABEL_REPEATED_VALUE;
    private static final int GROUP = FieldDescriptorProto.Type.TYPE_GROUP_VALUE;
    private static final int MESSAGE = FieldDescriptorProto.Type.TYPE_MESSAGE_VALUE;
    private static final int STRING = FieldDescriptorProto.Type.TYPE_STRING_VALUE;
    private static final int ENUM = FieldDescriptorProto.Type.TYPE_ENUM_VALUE;

    private static final int NO_ONEOF = -1;

    /** As protobuf has it. */
    private static final int LAST_NUMBER = (1 << 29) - 1;

    private static final String[] TYPE_NAMES = {
        "an unknown type",
        "double",
        "float",
        "int64",
        "uint64",
        "int32",
        "fixed64",
        "fixed32",
        "bool",
        "string",
        "group",
        "message",
        "bytes",
        "uint32",
        "enum",
        "sfixed32",
        "sfixed64",
        "sint32",
        "sint64"
    };

    private final ProtoMessage message;
    private final String name;
    private final int number;
    private final int label;
    private final int type;
    private final String typeName;
    private final String defaultValue;
    private final String jsonName;
    private final int oneof;
    private final boolean deprecated;
    private final OptionValues options;
    private final Features features;

    private ProtoField(
            ProtoMessage message,
            String name,
            int number,
            int label,
            int type,
            String typeName,
            String defaultValue,
            String jsonName,
            int oneof,
            boolean deprecated,
            OptionValues options,
            Features features) {
        this.message = message;
        this.name = name;
        this.number = number;
        this.label = label;
        this.type = type;
        this.typeName = typeName;
        this.defaultValue = defaultValue;
        this.jsonName = jsonName;
        this.oneof = oneof;
        this.deprecated = deprecated;
        this.options = options;
        this.features = features;
    }

    static ProtoField read(ProtoMessage message, Slice slice) throws IOException {
        String name = "";
        int number = 0;
        int label = 0;
        int type = 0;
        String typeName = "";
        String defaultValue = "";
        String jsonName = "";
        int oneof = NO_ONEOF;
        Slice options = Slice.EMPTY;
        for (WireReader field = slice.read(); field.next(); ) {
            switch (field.number()) {
                case FieldDescriptorProto.NAME_FIELD_NUMBER -> name = field.text();
                case FieldDescriptorProto.NUMBER_FIELD_NUMBER -> number = field.integer();
                case FieldDescriptorProto.LABEL_FIELD_NUMBER -> label = field.integer();
                case FieldDescriptorProto.TYPE_FIELD_NUMBER -> type = field.integer();
                case FieldDescriptorProto.TYPE_NAME_FIELD_NUMBER ->
                    typeName = TypeNames.withoutLeadingDot(field.text());
                case FieldDescriptorProto.DEFAULT_VALUE_FIELD_NUMBER -> defaultValue = field.text();
                case FieldDescriptorProto.OPTIONS_FIELD_NUMBER -> options = field.slice();
                case FieldDescriptorProto.ONEOF_INDEX_FIELD_NUMBER -> oneof = field.integer();
                case FieldDescriptorProto.JSON_NAME_FIELD_NUMBER -> jsonName = field.text();
                default -> {}
            }
        }
        boolean deprecated = false;
        Slice featureSet = Slice.EMPTY;
        for (WireReader option = options.read(); option.next(); ) {
            switch (option.number()) {
                case FieldOptions.DEPRECATED_FIELD_NUMBER -> deprecated = option.bool();
                case FieldOptions.FEATURES_FIELD_NUMBER -> featureSet = option.slice();
                default -> {}
            }
        }
        return new ProtoField(
                message,
                Identifiers.require(name),
                requireNumber(name, number),
                label,
                type,
                typeName,
                defaultValue,
                jsonName,
                oneof,
                deprecated,
                new OptionValues(options),
                message.features().overriddenBy(featureSet));
    }

    /** Numbers get into the names of Java's accessors, so what protoc refuses must not come this far. */
    private static int requireNumber(String name, int number) throws IOException {
        if (number < 1 || number > LAST_NUMBER) {
            throw new IOException("field " + name + " has the number " + number + ", and only 1 to " + LAST_NUMBER
                    + " are numbers of fields");
        }
        return number;
    }

    public String name() {
        return name;
    }

    int number() {
        return number;
    }

    public boolean isRepeated() {
        return label == REPEATED;
    }

    public boolean isMessage() {
        return type == MESSAGE || type == GROUP;
    }

    public boolean isString() {
        return type == STRING;
    }

    public boolean isEnum() {
        return type == ENUM;
    }

    public boolean deprecated() {
        return deprecated;
    }

    /** The full name of the message or enum type. */
    public String typeName() {
        return typeName;
    }

    /** The type for people: {@code int64}, {@code bytes}, a message's full name. */
    public String typeText() {
        if (!typeName.isEmpty()) {
            return typeName;
        }
        return type >= 0 && type < TYPE_NAMES.length ? TYPE_NAMES[type] : TYPE_NAMES[0];
    }

    /** The name in JSON, which protoc says; else that which it would have made. */
    String jsonName() {
        return jsonName.isEmpty() ? CamelCase.json(name) : jsonName;
    }

    /** The place of its oneof in the message; that of a proto3 optional field counts as one. */
    OptionalInt oneof() {
        return oneof == NO_ONEOF ? OptionalInt.empty() : OptionalInt.of(oneof);
    }

    OptionValues options() {
        return options;
    }

    /** The declared default, or empty. */
    public String defaultValue() {
        return defaultValue;
    }

    /** Whether Java has a {@code has} method for the field. */
    public boolean hasPresence() {
        if (isRepeated()) {
            return false;
        }
        return isMessage() || oneof != NO_ONEOF || features.fieldPresence() != Features.IMPLICIT;
    }

    ProtoMessage message() {
        return message;
    }

    Features features() {
        return features;
    }

    /** The name that Java names are made from: a group is known by the name of its type. */
    String nameForJava() {
        String simpleType = typeName.substring(typeName.lastIndexOf('.') + 1);
        boolean group = type == GROUP || (type == MESSAGE && features.messageEncoding() == Features.DELIMITED);
        boolean groupLike = group
                && simpleType.toLowerCase(Locale.ROOT).equals(name)
                && typeName.equals(message.fullName() + "." + simpleType);
        return groupLike ? simpleType : name;
    }
}
