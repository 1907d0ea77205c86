package ai.stigmer.protoc.read;

import java.io.IOException;
import java.util.Set;

/**
 * The names that protoc's Java generator gives to the accessors of fields. Where two fields of a message are at odds it
 * puts their numbers behind their names; what it takes for odds is found out from what it writes, not from what would be
 * sensible.
 */
public final class JavaFieldNames {
    /** Accessors of fields with these names would hide methods that every message has. */
    private static final Set<String> RESERVED = Set.of(
            "Class",
            "DefaultInstanceForType",
            "ParserForType",
            "SerializedSize",
            "AllFields",
            "DescriptorForType",
            "InitializationErrorString",
            "UnknownFields",
            "CachedSize");

    /** The major version of protoc 30, the first whose open enums are at odds with fields called …_value. */
    private static final int PROTOC_30 = 6;

    private final PluginRequest request;
    private final boolean valueCollides;

    /** The names that the compiler which sent this request gives. */
    public JavaFieldNames(PluginRequest request) {
        this.request = request;
        this.valueCollides = request.compilerMajor() >= PROTOC_30;
    }

    /**
     * The field's part of getter names: {@code FooBar} of {@code getFooBar}.
     *
     * @throws IOException if the request contradicts itself
     */
    public String of(ProtoField field) throws IOException {
        String name = capitalized(field);
        for (ProtoField other : field.message().fields()) {
            if (other != field && collide(field, name, other, capitalized(other))) {
                return name + field.number();
            }
        }
        return name;
    }

    private boolean collide(ProtoField one, String oneName, ProtoField other, String otherName) throws IOException {
        return oneName.equals(otherName)
                || isAccessorOf(one, oneName, other, otherName)
                || isAccessorOf(other, otherName, one, oneName);
    }

    /** A list {@code foo} also has getFooCount and getFooList, an open enum getFooValue. */
    private boolean isAccessorOf(ProtoField owner, String ownerName, ProtoField other, String name) throws IOException {
        if (!name.startsWith(ownerName)) {
            return false;
        }
        return switch (name.substring(ownerName.length())) {
            case "Count", "List" -> owner.isRepeated() && !other.isRepeated();
            case "Value" -> valueCollides && isOpenEnum(owner);
            default -> false;
        };
    }

    private boolean isOpenEnum(ProtoField field) throws IOException {
        return field.isEnum()
                && !field.features().legacyClosedEnum()
                && request.enumType(field.typeName()).features().enumType() != Features.CLOSED;
    }

    private static String capitalized(ProtoField field) {
        String name = CamelCase.capitalized(field.nameForJava());
        return RESERVED.contains(name) ? name + "_" : name;
    }
}
