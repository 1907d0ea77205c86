package ai.stigmer.runtime.resource;

import ai.stigmer.runtime.resource.Options.Option;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;
import java.util.Optional;

/**
 * What a message says of itself as a resource, by the option {@code stigmer.resource}. Immutable.
 *
 * @param parent the kind that new resources are created under
 */
public record DeclaredResource(ResourceKind kind, Optional<Parent> parent) {
    private static final int KIND = 1;
    private static final int ID_PREFIX = 2;
    private static final int PARENT = 3;
    private static final int PARENT_KIND = 1;
    private static final int PARENT_FIELD = 2;

    /**
     * Where the parent of a resource is found.
     *
     * @param kind the parent's kind
     * @param field the path of the resource's field that names the parent's id, {@code spec.task_id}
     */
    public record Parent(String kind, String field) {}

    /** Empty if the message does not say that it is a resource. */
    static Optional<DeclaredResource> of(Descriptor type) {
        return Options.message(type, Option.RESOURCE).map(said -> {
            String kind = text(said, KIND);
            String prefix = text(said, ID_PREFIX);
            return new DeclaredResource(
                    new ResourceKind(kind, type.getName(), prefix.isEmpty() ? kind : prefix),
                    last(said, PARENT).map(parent -> parent(type, parent)));
        });
    }

    private static Parent parent(Descriptor type, ByteString bytes) {
        try {
            UnknownFieldSet said = UnknownFieldSet.parseFrom(bytes);
            return new Parent(text(said, PARENT_KIND), text(said, PARENT_FIELD));
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalArgumentException(type.getFullName() + ": its parent cannot be read", damaged);
        }
    }

    private static String text(UnknownFieldSet said, int number) {
        return last(said, number).map(ByteString::toStringUtf8).orElse("");
    }

    private static Optional<ByteString> last(UnknownFieldSet said, int number) {
        List<ByteString> values = said.getField(number).getLengthDelimitedList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }
}
