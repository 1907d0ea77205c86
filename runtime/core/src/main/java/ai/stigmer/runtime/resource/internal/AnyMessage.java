package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;

/** A {@code google.protobuf.Any}, whichever class it has. */
record AnyMessage(Message any) {
    static boolean isTypeOf(Descriptor type) {
        return type.getFullName().equals("google.protobuf.Any");
    }

    String typeUrl() {
        return (String) any.getField(field(Any.TYPE_URL_FIELD_NUMBER));
    }

    /** The full name of the type inside. */
    String typeName() {
        return typeUrl().substring(typeUrl().lastIndexOf('/') + 1);
    }

    ByteString content() {
        return (ByteString) any.getField(field(Any.VALUE_FIELD_NUMBER));
    }

    Message with(ByteString content) {
        return any.toBuilder().setField(field(Any.VALUE_FIELD_NUMBER), content).build();
    }

    private FieldDescriptor field(int number) {
        return any.getDescriptorForType().findFieldByNumber(number);
    }
}
