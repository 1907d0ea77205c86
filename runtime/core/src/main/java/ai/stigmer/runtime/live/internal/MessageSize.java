package ai.stigmer.runtime.live.internal;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Map;

/** Whether a message is small, found out without walking through all of one that is large. */
final class MessageSize {
    private MessageSize() {}

    /** Whether the message takes at most so many bytes on the wire. */
    static boolean isAtMost(int bytes, Message message) {
        // What only looks small is not long, so its exact size costs little.
        return left(bytes, message) >= 0 && message.getSerializedSize() <= bytes;
    }

    /** What is left of so many bytes after the items of the message's lists, less than 0 if they take more. */
    private static long left(long bytes, Message message) {
        long left = bytes;
        for (Map.Entry<FieldDescriptor, Object> entry : message.getAllFields().entrySet()) {
            if (entry.getKey().getJavaType() != JavaType.MESSAGE) {
                continue;
            }
            if (!entry.getKey().isRepeated()) {
                left = left(left, (Message) entry.getValue());
            } else {
                for (Object item : (List<?>) entry.getValue()) {
                    left -= ((Message) item).getSerializedSize();
                    if (left < 0) {
                        return left;
                    }
                }
            }
            if (left < 0) {
                return left;
            }
        }
        return left;
    }
}
