package ai.stigmer.protoc.read;

import java.io.IOException;

/**
 * An extension, which is how an option gets its name.
 *
 * @param type the number of FieldDescriptorProto.Type
 * @param typeName the full name of the message or enum, or empty
 */
record ProtoExtension(String fullName, String extendee, int number, boolean repeated, int type, String typeName) {
    private static final int REPEATED = 3;
    private static final int MESSAGE = 11;

    /** Reads an extension that stands in a package or in a message. */
    static ProtoExtension read(Slice extension, String scope) throws IOException {
        String name = "";
        String extendee = "";
        int number = 0;
        int label = 0;
        int type = 0;
        String typeName = "";
        for (WireReader field = extension.read(); field.next(); ) {
            switch (field.number()) {
                case 1 -> name = Identifiers.require(field.text());
                case 2 -> extendee = TypeNames.withoutLeadingDot(field.text());
                case 3 -> number = field.integer();
                case 4 -> label = field.integer();
                case 5 -> type = field.integer();
                case 6 -> typeName = TypeNames.withoutLeadingDot(field.text());
                default -> {}
            }
        }
        String fullName = scope.isEmpty() ? name : scope + "." + name;
        return new ProtoExtension(fullName, extendee, number, label == REPEATED, type, typeName);
    }

    boolean isMessage() {
        return type == MESSAGE;
    }

    /** The package or message that it stands in; empty for none. */
    String scope() {
        return fullName.substring(0, Math.max(0, fullName.lastIndexOf('.')));
    }

    /** The name without package or message. */
    String name() {
        return fullName.substring(fullName.lastIndexOf('.') + 1);
    }
}
