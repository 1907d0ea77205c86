package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;

/**
 * The extensions in a message that no known file declares, whether somebody registered them for parsing or not.
 *
 * @param unread the numbers of those that are unknown fields
 */
record UndeclaredExtensions(Message message, List<FieldDescriptor> parsed, List<Integer> unread) {
    static UndeclaredExtensions in(Message message, KnownTypes known) {
        Descriptor type = message.getDescriptorForType();
        if (!type.isExtendable()) {
            return new UndeclaredExtensions(message, List.of(), List.of());
        }
        List<FieldDescriptor> declared = known.extensionsOf(type);
        return new UndeclaredExtensions(
                message,
                message.getAllFields().keySet().stream()
                        .filter(field -> field.isExtension() && !declared.contains(field))
                        .toList(),
                message.getUnknownFields().asMap().keySet().stream()
                        .filter(type::isExtensionNumber)
                        .toList());
    }

    void removeFrom(Message.Builder builder) {
        parsed.forEach(builder::clearField);
        if (!unread.isEmpty()) {
            UnknownFieldSet.Builder others = UnknownFieldSet.newBuilder(builder.getUnknownFields());
            unread.forEach(others::clearField);
            builder.setUnknownFields(others.build());
        }
    }

    /** Puts them where there are none of the same number. */
    void addTo(Message.Builder builder) {
        for (FieldDescriptor extension : parsed) {
            if (!Fields.isSet(builder.buildPartial(), extension)) {
                Fields.copy(extension, message, builder);
            }
        }
        UnknownFieldSet.Builder fields = UnknownFieldSet.newBuilder(builder.getUnknownFields());
        for (int number : unread) {
            if (!fields.hasField(number)) {
                fields.addField(number, message.getUnknownFields().getField(number));
            }
        }
        if (!unread.isEmpty()) {
            builder.setUnknownFields(fields.build());
        }
    }
}
