package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.internal.Options.Option;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
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
    public record Parent(String kind, String field) {
        private static final String SPEC = "spec.";

        /** The path within the spec. */
        String fieldInSpec() {
            return field.substring(SPEC.length());
        }

        /** The id that a resource names; empty if it names none. */
        public Optional<String> idIn(Message resource) {
            Message message = resource;
            String[] names = field.split("\\.", -1);
            for (int i = 0; i < names.length - 1; i++) {
                message = (Message)
                        message.getField(message.getDescriptorForType().findFieldByName(names[i]));
            }
            Object id = message.getField(message.getDescriptorForType().findFieldByName(names[names.length - 1]));
            return Optional.of((String) id).filter(text -> !text.isEmpty());
        }

        private void requireIn(Descriptor resource) {
            Optional<Descriptor> message = Optional.of(resource);
            FieldDescriptor leaf = null;
            for (String name : field.split("\\.", -1)) {
                leaf = message.map(type -> type.findFieldByName(name)).orElse(null);
                message = Optional.ofNullable(leaf)
                        .filter(found -> found.getJavaType() == JavaType.MESSAGE && !found.isRepeated())
                        .map(FieldDescriptor::getMessageType);
            }
            if (!field.startsWith(SPEC) || leaf == null || leaf.isRepeated() || leaf.getJavaType() != JavaType.STRING) {
                throw new IllegalArgumentException(
                        resource.getFullName() + ": the field of its parent " + kind + " is \"" + field
                                + "\", but has to be a singular string in the spec, such as spec." + kind + "_id");
            }
        }
    }

    /** Empty if the message does not say that it is a resource. */
    public static Optional<DeclaredResource> of(Descriptor type) {
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
            Parent parent = new Parent(text(said, PARENT_KIND), text(said, PARENT_FIELD));
            parent.requireIn(type);
            return parent;
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
