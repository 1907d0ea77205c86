package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.resource.ResourceType;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a client may change in a spec: fields marked {@code immutable} or {@code IMMUTABLE} keep the value that they were
 * created with, fields marked {@code computed} or {@code OUTPUT_ONLY} are the server's; so are extensions with these marks. The field that names the parent
 * is immutable without a mark, since nobody has authorized a resource under another one. Fields inside lists and maps are
 * judged as part of those, not on their own, but {@code REQUIRED} ones, which are never empty.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpecRules {
    private final MessageRules rules;
    private final RequiredValues required;

    private SpecRules(MessageRules rules, RequiredValues required) {
        this.rules = rules;
        this.required = required;
    }

    /** Compiles the rules of a type's spec. */
    public static SpecRules of(ResourceType<?> type) {
        String parent = type.declared()
                .flatMap(DeclaredResource::parent)
                .map(DeclaredResource.Parent::fieldInSpec)
                .orElse("");
        Descriptor spec = type.specField().getMessageType();
        return new SpecRules(
                MessageRules.of(spec, type.knownTypes(), parent, Set.of()), RequiredValues.of(spec, type.knownTypes()));
    }

    /**
     * The spec of a new resource: what the server computes is left out.
     *
     * @param violations receives required fields that are empty
     */
    public Message created(Message requested, List<FieldViolation> violations) {
        Message spec = rules.created(requested);
        required.check(spec, "spec.", violations);
        return spec;
    }

    /**
     * The spec of an update: that of the request, entirely, but for computed fields, which stay as stored, and
     * immutable fields that the request leaves unset.
     *
     * @param violations receives immutable fields for which the request names another value, and required ones that
     *     would be empty
     */
    public Message updated(Message stored, Message requested, List<FieldViolation> violations) {
        Message spec = rules.updated(stored, requested, "spec.", violations);
        required.check(spec, "spec.", violations);
        return spec;
    }

    private record Nested(FieldDescriptor field, MessageRules rules) {}

    private record MessageRules(
            KnownTypes known, List<FieldDescriptor> immutable, List<FieldDescriptor> computed, List<Nested> nested) {

        static MessageRules of(Descriptor type, KnownTypes known, String fixedPath, Set<Descriptor> enclosing) {
            List<FieldDescriptor> immutable = new ArrayList<>();
            List<FieldDescriptor> computed = new ArrayList<>();
            List<Nested> nested = new ArrayList<>();
            Set<Descriptor> path = new HashSet<>(enclosing);
            path.add(type);
            List<FieldDescriptor> fields = new ArrayList<>(type.getFields());
            fields.addAll(known.extensionsOf(type));
            for (FieldDescriptor field : fields) {
                FieldBehavior behavior = FieldBehavior.of(field);
                if (behavior.computed()) {
                    computed.add(field);
                } else if (behavior.immutable() || fixedPath.equals(field.getName())) {
                    immutable.add(field);
                } else if (isSingularMessage(field) && !path.contains(field.getMessageType())) {
                    nestedIn(field, known, restOf(fixedPath, field), path).ifPresent(nested::add);
                }
            }
            return new MessageRules(known, List.copyOf(immutable), List.copyOf(computed), List.copyOf(nested));
        }

        private static boolean isSingularMessage(FieldDescriptor field) {
            return field.getJavaType() == JavaType.MESSAGE && !field.isRepeated();
        }

        /** The path behind a field that it goes through; empty if it goes elsewhere. */
        private static String restOf(String path, FieldDescriptor field) {
            return path.startsWith(field.getName() + ".")
                    ? path.substring(field.getName().length() + 1)
                    : "";
        }

        private static Optional<Nested> nestedIn(
                FieldDescriptor field, KnownTypes known, String fixedPath, Set<Descriptor> path) {
            MessageRules rules = of(field.getMessageType(), known, fixedPath, path);
            return rules.areEmpty() ? Optional.empty() : Optional.of(new Nested(field, rules));
        }

        private boolean areEmpty() {
            return immutable.isEmpty() && computed.isEmpty() && nested.isEmpty();
        }

        Message created(Message request) {
            if (areEmpty()) {
                return request;
            }
            Message requested = known.readExtensions(request);
            Message.Builder spec = requested.toBuilder();
            computed.forEach(spec::clearField);
            for (Nested part : nested) {
                if (requested.hasField(part.field())) {
                    spec.setField(part.field(), part.rules().created((Message) requested.getField(part.field())));
                }
            }
            return spec.build();
        }

        Message updated(Message before, Message request, String path, List<FieldViolation> violations) {
            if (areEmpty()) {
                return request;
            }
            Message stored = known.readExtensions(before);
            Message requested = known.readExtensions(request);
            Message.Builder spec = requested.toBuilder();
            computed.forEach(field -> Fields.copy(field, stored, spec));
            for (FieldDescriptor field : immutable) {
                if (!Fields.isSet(requested, field)) {
                    Fields.copy(field, stored, spec);
                } else if (!requested.getField(field).equals(stored.getField(field))) {
                    violations.add(
                            new FieldViolation(path + Fields.nameInPath(field), "is immutable and has another value"));
                }
            }
            for (Nested part : nested) {
                FieldDescriptor field = part.field();
                if (stored.hasField(field) || requested.hasField(field)) {
                    Message merged = part.rules()
                            .updated(
                                    (Message) stored.getField(field),
                                    (Message) requested.getField(field),
                                    path + Fields.nameInPath(field) + ".",
                                    violations);
                    if (requested.hasField(field) || !merged.equals(merged.getDefaultInstanceForType())) {
                        spec.setField(field, merged);
                    }
                }
            }
            return spec.build();
        }
    }
}
