package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.ResourceType;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes one version of a resource takes more than another, nearly. What both have, as a write leaves it, is not looked
 * into, so that it costs little to weigh a long list again and again.
 */
final class Growth {
    /** What a number takes, more or less, and what stands before anything else. */
    private static final long NUMBER = 4;

    private static final long TAG_AND_LENGTH = 2;

    private final StatusSegments before;
    private final StatusSegments after;

    private Growth(StatusSegments before, StatusSegments after) {
        this.before = before;
        this.after = after;
    }

    static <R extends Message> long between(
            ResourceType<R> type, ResourceCache.Entry<R> base, ResourceCache.Entry<R> next) {
        Growth growth = new Growth(base.segments(), next.segments());
        R before = base.stored().resource();
        R after = next.stored().resource();
        long growing = growth.ofFields(type.status(before), type.status(after));
        for (FieldDescriptor field : before.getDescriptorForType().getFields()) {
            if (!field.equals(type.statusField()) && before.getField(field) != after.getField(field)) {
                growing += bytes(after.getField(field)) - bytes(before.getField(field));
            }
        }
        return growing;
    }

    private long ofFields(Message base, Message next) {
        Map<FieldDescriptor, Object> had = base.getAllFields();
        Map<FieldDescriptor, Object> has = next.getAllFields();
        Set<FieldDescriptor> fields = new HashSet<>(had.keySet());
        fields.addAll(has.keySet());
        long growing = 0;
        for (FieldDescriptor field : fields) {
            growing += field.isRepeated()
                    ? ofItems(items(had.get(field)), items(has.get(field)), inSameSegments(field))
                    : bytes(has.get(field)) - bytes(had.get(field));
        }
        return growing;
    }

    /** How many items stand at the front of a list in segments that both versions have. */
    private int inSameSegments(FieldDescriptor field) {
        List<StatusSegments.Ref> had = before.of(field.getName());
        List<StatusSegments.Ref> has = after.of(field.getName());
        int items = 0;
        for (int i = 0; i < Math.min(had.size(), has.size()) && had.get(i).equals(has.get(i)); i++) {
            items += had.get(i).items();
        }
        return items;
    }

    private static long ofItems(List<?> had, List<?> has, int from) {
        long growing = 0;
        for (int i = from; i < Math.max(had.size(), has.size()); i++) {
            Object base = i < had.size() ? had.get(i) : null;
            Object next = i < has.size() ? has.get(i) : null;
            if (base != next) {
                growing += bytes(next) - bytes(base);
            }
        }
        return growing;
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
