package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.Options.Option;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a message what may not leave the process: fields marked {@code sensitive}, at any depth, in lists, map
 * values, extensions and Any too; and what nobody can look into, since it may hold a secret: the content of an Any
 * whose type is not known, and extensions that are not. Which types hold such fields is decided once; a message of
 * any other type is passed on untouched.
 *
 * <p>Which types and extensions are known, {@link ResourceType#of} says.
 *
 * <p>Immutable and thread-safe.
 */
public final class SensitiveFields {
    /** How many Anys may stand in each other; the content of a deeper one is taken out unseen. */
    private static final int DEEPEST_ANY = 16;

    private final KnownTypes known;
    private final Set<FieldDescriptor> sensitive;
    private final Map<Descriptor, List<FieldDescriptor>> fieldsToVisit;

    private SensitiveFields(
            KnownTypes known, Set<FieldDescriptor> sensitive, Map<Descriptor, List<FieldDescriptor>> fieldsToVisit) {
        this.known = known;
        this.sensitive = sensitive;
        this.fieldsToVisit = fieldsToVisit;
    }

    /**
     * Compiles what is sensitive in a resource.
     *
     * @throws IllegalArgumentException naming the field if its option cannot be understood
     */
    public static SensitiveFields of(ResourceType<?> type) {
        return of(type.defaultInstance().getDescriptorForType(), type);
    }

    /**
     * Compiles what is sensitive in a message that has to do with a resource, such as a request.
     *
     * @throws IllegalArgumentException naming the field if its option cannot be understood
     */
    public static SensitiveFields of(Descriptor message, ResourceType<?> type) {
        return of(message, type.knownTypes());
    }

    static SensitiveFields of(Descriptor type, KnownTypes known) {
        Map<Descriptor, List<FieldDescriptor>> reachable = new HashMap<>();
        collect(type, known, reachable);
        Set<FieldDescriptor> sensitive = new HashSet<>();
        reachable
                .values()
                .forEach(fields -> fields.stream()
                        .filter(field -> Options.isMarked(field, Option.SENSITIVE))
                        .forEach(sensitive::add));
        Map<Descriptor, List<FieldDescriptor>> fieldsToVisit = new HashMap<>();
        // A type matters when it has a sensitive field or reaches a type that matters; types may be recursive, so this
        // goes on until nothing new is found.
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<Descriptor, List<FieldDescriptor>> candidate : reachable.entrySet()) {
                List<FieldDescriptor> fields = candidate.getValue().stream()
                        .filter(field -> sensitive.contains(field) || leadsTo(field, fieldsToVisit))
                        .toList();
                changed |= !fields.isEmpty() && !fields.equals(fieldsToVisit.put(candidate.getKey(), fields));
            }
        }
        return new SensitiveFields(known, Set.copyOf(sensitive), Map.copyOf(fieldsToVisit));
    }

    private static void collect(Descriptor type, KnownTypes known, Map<Descriptor, List<FieldDescriptor>> reachable) {
        if (reachable.containsKey(type)) {
            return;
        }
        List<FieldDescriptor> fields = new ArrayList<>(type.getFields());
        fields.addAll(known.extensionsOf(type));
        reachable.put(type, List.copyOf(fields));
        for (FieldDescriptor field : fields) {
            if (field.getJavaType() == JavaType.MESSAGE) {
                collect(field.getMessageType(), known, reachable);
            }
        }
        if (AnyMessage.isTypeOf(type)) {
            known.messages().forEach(inside -> collect(inside, known, reachable));
        }
    }

    private static boolean leadsTo(FieldDescriptor field, Map<Descriptor, ?> fieldsToVisit) {
        return field.getJavaType() == JavaType.MESSAGE
                && (fieldsToVisit.containsKey(field.getMessageType()) || mayHoldUnknown(field.getMessageType()));
    }

    private static boolean mayHoldUnknown(Descriptor type) {
        return AnyMessage.isTypeOf(type) || type.isExtendable();
    }

    /** Whether a field of the types that this knows is marked. */
    public boolean isSensitive(FieldDescriptor field) {
        return sensitive.contains(field);
    }

    /** Whether a message of this type can hold what may not leave the process. */
    public boolean canBeIn(Descriptor type) {
        return fieldsToVisit.containsKey(type) || mayHoldUnknown(type);
    }

    /** The fields of a type that are sensitive or lead to what may not leave the process. */
    List<FieldDescriptor> fieldsToVisit(Descriptor type) {
        return fieldsToVisit.getOrDefault(type, List.of());
    }

    /** The lists and maps whose items lead to what may not leave the process. */
    List<FieldDescriptor> listsToVisit() {
        return fieldsToVisit.values().stream()
                .flatMap(List::stream)
                .filter(field -> field.isRepeated() && !isSensitive(field))
                .distinct()
                .toList();
    }

    /** The message without what may not leave the process. */
    public Message removeFrom(Message message) {
        return removeFrom(message, 0);
    }

    private Message removeFrom(Message message, int anysAround) {
        Descriptor type = message.getDescriptorForType();
        if (AnyMessage.isTypeOf(type)) {
            AnyMessage any = new AnyMessage(message);
            return isHarmless(any) ? message : any.with(contentToShow(any, anysAround));
        }
        if (!canBeIn(type)) {
            return message;
        }
        Message readable = known.readExtensions(message);
        Message.Builder open = readable.toBuilder();
        for (FieldDescriptor field : fieldsToVisit(type)) {
            if (sensitive.contains(field)) {
                open.clearField(field);
            } else if (field.isRepeated()) {
                for (int i = 0; i < readable.getRepeatedFieldCount(field); i++) {
                    Message item = (Message) readable.getRepeatedField(field, i);
                    open.setRepeatedField(field, i, removeFrom(item, anysAround));
                }
            } else if (readable.hasField(field)) {
                open.setField(field, removeFrom((Message) readable.getField(field), anysAround));
            }
        }
        UndeclaredExtensions.in(readable, known).removeFrom(open);
        return open.buildPartial();
    }

    private boolean isHarmless(AnyMessage any) {
        return known.message(any.typeName()).filter(inside -> !canBeIn(inside)).isPresent();
    }

    private ByteString contentToShow(AnyMessage any, int anysAround) {
        Optional<Message> inside = anysAround < DEEPEST_ANY ? inside(any) : Optional.empty();
        return inside.map(readable -> removeFrom(readable, anysAround + 1).toByteString())
                .orElse(ByteString.EMPTY);
    }

    /** What is in an Any; empty if nobody can look into it. */
    Optional<Message> inside(AnyMessage any) {
        return known.message(any.typeName()).flatMap(type -> {
            try {
                return Optional.of(
                        DynamicMessage.newBuilder(type).mergeFrom(any.content()).buildPartial());
            } catch (InvalidProtocolBufferException damaged) {
                return Optional.empty();
            }
        });
    }

    KnownTypes known() {
        return known;
    }
}
