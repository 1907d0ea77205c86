package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.Fields;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;
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
        long growing = 0;
        for (FieldDescriptor field : base.getDescriptorForType().getFields()) {
            growing += field.isRepeated()
                    ? ofItems((List<?>) base.getField(field), (List<?>) next.getField(field), inSameSegments(field))
                    : bytes(value(next, field)) - bytes(value(base, field));
        }
        return growing;
    }

    private static @Nullable Object value(Message message, FieldDescriptor field) {
        return Fields.isSet(message, field) ? message.getField(field) : null;
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
        if (had == has) {
            return 0;
        }
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
