package ai.stigmer.bson;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * What a codec is told of fields that descriptors alone do not say: names that they had before, and how the items of a
 * list are told apart. Whoever has options for that reads them here.
 *
 * <p>Implementations are thread-safe.
 */
public interface FieldHints {
    /** Of schemas that say nothing of it. */
    FieldHints NONE = new FieldHints() {
        @Override
        public List<String> formerNames(FieldDescriptor field) {
            return List.of();
        }

        @Override
        public Optional<String> itemKey(FieldDescriptor list) {
            return Optional.empty();
        }
    };

    /** The names that a field had before it was renamed, the last one first. */
    List<String> formerNames(FieldDescriptor field);

    /** The name of the field by which the items of a list of messages are known again; empty if there is none. */
    Optional<String> itemKey(FieldDescriptor list);
}
