package ai.stigmer.protoc.read;

import java.io.IOException;

/**
 * An extension that stands at the top level of a file: how an option gets its name.
 *
 * @param type the number of FieldDescriptorProto.Type
 * @param typeName the full name of the message or enum, or empty
 */
record ProtoExtension(String fullName, String extendee, int number, int type, String typeName) {
    static ProtoExtension read(Slice extension, String protoPackage) throws IOException {
        String name = "";
        String extendee = "";
        int number = 0;
        int type = 0;
        String typeName = "";
        for (WireReader field = extension.read(); field.next(); ) {
            switch (field.number()) {
                case 1 -> name = Identifiers.require(field.text());
                case 2 -> extendee = TypeNames.withoutLeadingDot(field.text());
                case 3 -> number = field.integer();
                case 5 -> type = field.integer();
                case 6 -> typeName = TypeNames.withoutLeadingDot(field.text());
                default -> {}
            }
        }
        String fullName = protoPackage.isEmpty() ? name : protoPackage + "." + name;
        return new ProtoExtension(fullName, extendee, number, type, typeName);
    }
}
