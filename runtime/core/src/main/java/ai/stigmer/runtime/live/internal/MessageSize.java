package ai.stigmer.runtime.live.internal;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.List;

/**
 * Whether a resource is small, found out without walking through all of one that is large: what grows is the lists of its
 * sections, whose items know their sizes.
 */
final class MessageSize {
    private MessageSize() {}

    /** Whether the resource takes at most so many bytes on the wire. */
    static boolean isAtMost(int bytes, Message resource) {
        long left = bytes;
        for (FieldDescriptor section : messageFields(resource)) {
            if (!section.isRepeated() && resource.hasField(section)) {
                left = leftAfterLists(left, (Message) resource.getField(section));
            }
        }
        // What only looks small is not long, so its exact size costs little.
        return left >= 0 && resource.getSerializedSize() <= bytes;
    }

    /** What is left of so many bytes after the items of a section's lists; less than 0 if they take more. */
    private static long leftAfterLists(long bytes, Message section) {
        long left = bytes;
        for (FieldDescriptor field : messageFields(section)) {
            if (field.isRepeated()) {
                for (Object item : (List<?>) section.getField(field)) {
                    left -= ((Message) item).getSerializedSize();
                    if (left < 0) {
                        return left;
                    }
                }
            }
        }
        return left;
    }

    private static List<FieldDescriptor> messageFields(Message message) {
        return message.getDescriptorForType().getFields().stream()
                .filter(field -> field.getJavaType() == JavaType.MESSAGE)
                .toList();
    }
}
