package ai.stigmer.runtime.store.internal.mongo;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes one version of a message takes more than another, nearly. What both have, as a write leaves it, is not looked
 * into, so that it costs little to weigh a long list again and again.
 */
final class Growth {
    /** What a number takes, more or less, and what stands before anything else. */
    private static final long NUMBER = 4;

    private static final long TAG_AND_LENGTH = 2;

    private Growth() {}

    static long between(Message base, Message next) {
        if (base == next) {
            return 0;
        }
        Map<FieldDescriptor, Object> before = base.getAllFields();
        Map<FieldDescriptor, Object> after = next.getAllFields();
        Set<FieldDescriptor> fields = new HashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .mapToLong(field -> between(before.get(field), after.get(field)))
                .sum();
    }

    private static long between(@Nullable Object before, @Nullable Object after) {
        if (before == after) {
            return 0;
        }
        if (before instanceof Message base && after instanceof Message next) {
            return between(base, next);
        }
        if (before instanceof List<?> || after instanceof List<?>) {
            return between(items(before), items(after));
        }
        return bytes(after) - bytes(before);
    }

    private static long between(List<?> before, List<?> after) {
        long growth = 0;
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Object base = i < before.size() ? before.get(i) : null;
            Object next = i < after.size() ? after.get(i) : null;
            if (base != next) {
                growth += bytes(next) - bytes(base);
            }
        }
        return growth;
    }

    private static List<?> items(@Nullable Object list) {
        return list == null ? List.of() : (List<?>) list;
    }

    private static long bytes(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Message message) {
            return TAG_AND_LENGTH + message.getSerializedSize();
        }
        if (value instanceof String text) {
            return TAG_AND_LENGTH + text.length();
        }
        return value instanceof ByteString bytes ? TAG_AND_LENGTH + bytes.size() : NUMBER;
    }
}
