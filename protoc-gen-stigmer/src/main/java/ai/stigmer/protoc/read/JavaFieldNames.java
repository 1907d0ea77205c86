package ai.stigmer.protoc.read;

import java.io.IOException;
import java.util.Set;

/** The names that protoc's Java generator gives to the accessors of fields. */
final class JavaFieldNames {
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

    private JavaFieldNames() {}

    static String of(ProtoMessage message, ProtoField field) throws IOException {
        String name = capitalized(field);
        for (ProtoField other : message.fields()) {
            if (other != field && collide(field, name, other, capitalized(other))) {
                return name + field.number();
            }
        }
        return name;
    }

    private static boolean collide(ProtoField one, String oneName, ProtoField other, String otherName) {
        return oneName.equals(otherName)
                || isAccessorOf(otherName, one, oneName)
                || isAccessorOf(oneName, other, otherName);
    }

    /** A repeated field {@code foo} also has getFooCount and getFooList. */
    private static boolean isAccessorOf(String name, ProtoField repeated, String repeatedName) {
        return repeated.isRepeated() && (name.equals(repeatedName + "Count") || name.equals(repeatedName + "List"));
    }

    private static String capitalized(ProtoField field) {
        String name = CamelCase.capitalized(field.nameForJava());
        return RESERVED.contains(name) ? name + "_" : name;
    }
}
