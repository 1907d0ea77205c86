package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.error.RpcException;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps in an update what its sender cannot have read: a field marked {@code sensitive} that the request leaves unset
 * has its stored value, unless a path of the update mask names it, or a message around it. The same goes for
 * extensions that are not known.
 *
 * <ul>
 *   <li>In a single message this goes on, also where the request leaves the message out.
 *   <li>A map entry goes with the stored entry of its key, and an item of a list that declares {@code MERGE_BY_KEY}
 *       with the stored item of its key.
 *   <li>An item of any other list goes with a stored item that looks the same to a reader. A secret must not move to an
 *       item that it was not given with, so an item that the request changes has to bring its own.
 *   <li>An Any goes with a stored one of the same type; where nobody can look into it, and the request has it without
 *       content, it stays as it is. One that the request leaves out is gone.
 *   <li>Another member of the same oneof in the request leaves no place for the stored one.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
final class UnreadFields {
    private final String root;
    private final Descriptor type;
    private final SensitiveFields sensitive;
    private final Map<FieldDescriptor, FieldDescriptor> keys = new HashMap<>();

    /**
     * Compiles the rules of a message.
     *
     * @param root how paths to the message begin: {@code spec}
     */
    UnreadFields(String root, Descriptor type, KnownTypes known) {
        this.root = root + ".";
        this.type = type;
        this.sensitive = SensitiveFields.of(type, known);
        for (FieldDescriptor list : sensitive.listsToVisit()) {
            FieldMerge.keyOf(list).ifPresent(key -> keys.put(list, key));
        }
    }

    /**
     * The request with what it cannot know.
     *
     * @param cleared full paths, such as {@code spec.runtime_env}, of fields that are taken as the request has them
     */
    Message keptIn(Message stored, Message requested, Set<String> cleared) {
        return kept(stored, requested, root, cleared);
    }

    /**
     * The request with what it cannot know of the fields that it sets; the others stay unset.
     *
     * @param cleared full paths of fields that are taken as the request has them
     */
    Message keptInSetFields(Message stored, Message requested, Set<String> cleared) {
        List<FieldDescriptor> fields = sensitive.fieldsToVisit(type).stream()
                .filter(field -> Fields.isSet(requested, field))
                .toList();
        if (fields.isEmpty()) {
            return requested;
        }
        Message.Builder next = requested.toBuilder();
        fields.forEach(field -> keep(field, stored, requested, next, root, cleared));
        return next.build();
    }

    /**
     * Makes sure that each path leads to a field, through single messages.
     *
     * @throws RpcException INVALID_ARGUMENT naming the one that does not
     */
    void requirePaths(Set<String> paths) {
        for (String path : paths) {
            if (!path.startsWith(root) || !leadsToField(path.substring(root.length()))) {
                throw RpcException.invalidField(
                        "update_mask", "\"" + path + "\" is not the path of a field in " + root);
            }
        }
    }

    private boolean leadsToField(String path) {
        Optional<Descriptor> at = Optional.of(type);
        for (String name : path.split("\\.", -1)) {
            FieldDescriptor field =
                    at.map(inside -> inside.findFieldByName(name)).orElse(null);
            if (field == null) {
                return false;
            }
            boolean goesOn = field.getJavaType() == JavaType.MESSAGE && !field.isRepeated();
            at = goesOn ? Optional.of(field.getMessageType()) : Optional.empty();
        }
        return true;
    }

    private Message kept(Message stored, Message requested, String path, Set<String> cleared) {
        Descriptor at = requested.getDescriptorForType();
        if (AnyMessage.isTypeOf(at)) {
            return keptAny(new AnyMessage(stored), new AnyMessage(requested));
        }
        if (!sensitive.canBeIn(at)) {
            return requested;
        }
        Message before = sensitive.known().readExtensions(stored);
        Message asked = sensitive.known().readExtensions(requested);
        Message.Builder next = asked.toBuilder();
        for (FieldDescriptor field : sensitive.fieldsToVisit(at)) {
            keep(field, before, asked, next, path, cleared);
        }
        UndeclaredExtensions.in(before, sensitive.known()).addTo(next);
        return next.build();
    }

    private void keep(
            FieldDescriptor field,
            Message stored,
            Message requested,
            Message.Builder next,
            String path,
            Set<String> cleared) {
        String at = path + Fields.nameInPath(field);
        if (cleared.contains(at) || !Fields.isSet(stored, field) || isElsewhereInOneof(requested, field)) {
            return;
        }
        if (sensitive.isSensitive(field)) {
            if (!Fields.isSet(requested, field)) {
                Fields.copy(field, stored, next);
            }
        } else if (field.isRepeated()) {
            next.setField(field, keptItems(field, stored, requested));
        } else {
            Message before = (Message) stored.getField(field);
            Message asked = (Message) requested.getField(field);
            Message merged = kept(before, asked, at + ".", cleared);
            if (requested.hasField(field) || !merged.equals(asked)) {
                next.setField(field, merged);
            }
        }
    }

    private Message keptAny(AnyMessage stored, AnyMessage requested) {
        if (!requested.typeUrl().equals(stored.typeUrl())) {
            return requested.any();
        }
        boolean unseen =
                new AnyMessage(sensitive.removeFrom(stored.any())).content().isEmpty();
        if (unseen && requested.content().isEmpty()) {
            return stored.any();
        }
        Optional<Message> before = sensitive.inside(stored);
        Optional<Message> asked = sensitive.inside(requested);
        if (before.isEmpty() || asked.isEmpty()) {
            return requested.any();
        }
        Message merged = kept(before.get(), asked.get(), "", Set.of());
        return merged.equals(asked.get()) ? requested.any() : requested.with(merged.toByteString());
    }

    private List<Message> keptItems(FieldDescriptor field, Message stored, Message requested) {
        Optional<FieldDescriptor> key = Optional.ofNullable(keys.get(field));
        Map<Object, Deque<Message>> left = new HashMap<>();
        for (Message item : items(stored, field)) {
            left.computeIfAbsent(looks(item, key), look -> new ArrayDeque<>()).add(item);
        }
        List<Message> next = new ArrayList<>();
        for (Message item : items(requested, field)) {
            Message before =
                    left.getOrDefault(looks(item, key), new ArrayDeque<>()).poll();
            // No path of a mask leads into an item.
            next.add(before == null ? item : kept(before, item, "", Set.of()));
        }
        return next;
    }

    /** By what an item is known to a reader. */
    private Object looks(Message item, Optional<FieldDescriptor> key) {
        return key.map(item::getField).orElseGet(() -> sensitive.removeFrom(item));
    }

    private static List<Message> items(Message message, FieldDescriptor field) {
        List<Message> items = new ArrayList<>();
        for (Object item : (List<?>) message.getField(field)) {
            items.add((Message) item);
        }
        return items;
    }

    private static boolean isElsewhereInOneof(Message requested, FieldDescriptor field) {
        OneofDescriptor oneof = field.getRealContainingOneof();
        return oneof != null && requested.hasOneof(oneof) && !requested.hasField(field);
    }
}
