package ai.stigmer.runtime.resource;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.Optional;

/**
 * Reads our options from descriptors by their full names, so that the runtime needs no generated class of the module
 * that declares them.
 */
final class Options {
    private static final String PACKAGE = "ai.stigmer.commons.apiresource.";

    private Options() {}

    static boolean isMarked(FieldDescriptor field, String option) {
        return Boolean.TRUE.equals(find(field.getOptions(), option).orElse(false));
    }

    static boolean isMarked(EnumValueDescriptor value, String option) {
        return Boolean.TRUE.equals(find(value.getOptions(), option).orElse(false));
    }

    /** A message-typed option of a field. */
    static Optional<Message> message(FieldDescriptor field, String option) {
        return find(field.getOptions(), option).map(Message.class::cast);
    }

    private static Optional<Object> find(Message options, String option) {
        for (Map.Entry<FieldDescriptor, Object> entry : options.getAllFields().entrySet()) {
            if (entry.getKey().getFullName().equals(PACKAGE + option)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
