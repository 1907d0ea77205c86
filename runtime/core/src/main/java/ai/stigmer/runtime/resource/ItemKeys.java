package ai.stigmer.runtime.resource;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Optional;
import java.util.stream.Stream;

/** Which field of a list's items tells them apart. */
public final class ItemKeys {
    private ItemKeys() {}

    /**
     * The name of the key: what {@code status_merge} declares, else {@code id}, {@code key} or {@code name} if the
     * items have such a text.
     *
     * @throws IllegalArgumentException if the option does not fit the field's type, or cannot be understood
     */
    public static Optional<String> of(FieldDescriptor list) {
        return FieldMerge.keyOf(list).map(FieldDescriptor::getName).or(() -> byConvention(list));
    }

    private static Optional<String> byConvention(FieldDescriptor list) {
        return Stream.of("id", "key", "name")
                .map(list.getMessageType()::findFieldByName)
                .filter(field -> field != null && field.getType() == FieldDescriptor.Type.STRING && !field.isRepeated())
                .map(FieldDescriptor::getName)
                .findFirst();
    }
}
