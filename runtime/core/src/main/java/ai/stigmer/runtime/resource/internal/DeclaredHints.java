package ai.stigmer.runtime.resource.internal;

import ai.stigmer.bson.FieldHints;
import ai.stigmer.runtime.resource.internal.Options.Option;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What our options say of fields to the codec that stores them. Immutable and thread-safe. */
public final class DeclaredHints implements FieldHints {
    /**
     * What {@code former_names} declares.
     *
     * @throws IllegalArgumentException naming the field if the option cannot be understood
     */
    @Override
    public List<String> formerNames(FieldDescriptor field) {
        return Options.texts(field, Option.FORMER_NAMES);
    }

    /**
     * What {@code status_merge} declares, else {@code id}, {@code key} or {@code name} if the items have such a text.
     *
     * @throws IllegalArgumentException if the option does not fit the field's type, or cannot be understood
     */
    @Override
    public Optional<String> itemKey(FieldDescriptor list) {
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
