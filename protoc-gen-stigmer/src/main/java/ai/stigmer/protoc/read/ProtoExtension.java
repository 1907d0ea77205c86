package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import java.io.IOException;

/**
 * An extension, which is how an option gets its name.
 *
 * @param type the number of FieldDescriptorProto.Type
 * @param typeName the full name of the message or enum, or empty
 */
record ProtoExtension(String fullName, String extendee, int number, boolean repeated, int type, String typeName) {
    private static final int REPEATED = FieldDescriptorProto.Label.LABEL_REPEATED_VALUE;
    private static final int MESSAGE = FieldDescriptorProto.Type.TYPE_MESSAGE_VALUE;

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
                case FieldDescriptorProto.NAME_FIELD_NUMBER -> name = Identifiers.require(field.text());
                case FieldDescriptorProto.EXTENDEE_FIELD_NUMBER -> extendee = TypeNames.withoutLeadingDot(field.text());
                case FieldDescriptorProto.NUMBER_FIELD_NUMBER -> number = field.integer();
                case FieldDescriptorProto.LABEL_FIELD_NUMBER -> label = field.integer();
                case FieldDescriptorProto.TYPE_FIELD_NUMBER -> type = field.integer();
                case FieldDescriptorProto.TYPE_NAME_FIELD_NUMBER ->
                    typeName = TypeNames.withoutLeadingDot(field.text());
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
