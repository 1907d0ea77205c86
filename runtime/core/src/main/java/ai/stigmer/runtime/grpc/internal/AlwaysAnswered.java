package ai.stigmer.runtime.grpc.internal;

import ai.stigmer.runtime.resource.internal.FieldBehavior;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The fields that the API marks as required. An API's document tells clients to expect them, so an answer in JSON has them
 * even where protobuf's own rule would leave out an empty text, list or zero.
 */
public final class AlwaysAnswered {
    private AlwaysAnswered() {}

    /** Those in the messages of answers, and in whatever these are made of. */
    public static Set<FieldDescriptor> in(Collection<Descriptor> answers) {
        Set<FieldDescriptor> found = new HashSet<>();
        Set<Descriptor> seen = new HashSet<>(answers);
        Deque<Descriptor> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            for (FieldDescriptor field : left.remove().getFields()) {
                if (!field.hasPresence() && FieldBehavior.isAlwaysAnswered(field)) {
                    found.add(field);
                }
                if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE && seen.add(field.getMessageType())) {
                    left.add(field.getMessageType());
                }
            }
        }
        return found;
    }
}
