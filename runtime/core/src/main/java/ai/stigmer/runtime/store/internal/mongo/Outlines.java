package ai.stigmer.runtime.store.internal.mongo;

import ai.stigmer.bson.BsonCodec;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.SensitiveFields;
import ai.stigmer.runtime.resource.internal.StatusMerge;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.internal.mongo.StatusSegments.Ref;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;

/**
 * Makes outlines of one kind's resources, and reads what they leave out. A placeholder is known by its identity: a state that
 * was built from an outline has it in its place, or something else there. Thread-safe.
 */
final class Outlines<R extends Message> {
    /** Below this, a whole resource is read at once, and subscribers are told all of it. */
    private static final int MIN_BYTES = 64 * 1024;

    private final ResourceType<R> type;
    private final BsonCodec<R> codec;
    private final SegmentStore<R> segments;
    private final StatusMerge merge;
    private final SensitiveFields sensitive;

    Outlines(ResourceType<R> type, BsonCodec<R> codec, SegmentStore<R> segments) {
        this.type = type;
        this.codec = codec;
        this.segments = segments;
        this.merge = StatusMerge.of(type);
        this.sensitive = SensitiveFields.of(type);
    }

    /** The outline of a resource; empty if it is small, or an update may depend on items that it does not name. */
    Optional<OutlinedResource<R>> of(ResourceCache.Entry<R> entry) {
        R resource = entry.stored().resource();
        if (!entry.exact()
                || entry.segments().isEmpty()
                || resource.getSerializedSize() <= MIN_BYTES
                || !lists(entry.segments()).stream().allMatch(this::canBeLeftOut)) {
            return Optional.empty();
        }
        return Optional.of(outlined(entry.stored(), entry.segments(), list -> List.of()));
    }

    /**
     * The outline of what was made from one.
     *
     * @param written without the placeholders that the write had to look behind
     * @param now the segments of what was written
     */
    OutlinedResource<R> of(OutlinedResource<R> before, Stored<R> written, StatusSegments now) {
        return outlined(written, now, list -> {
            List<?> known = items(before.stored().resource(), list);
            return known.subList(0, count(before.segments().of(list.getName())));
        });
    }

    /** The lists that have placeholders. */
    Set<FieldDescriptor> lists(StatusSegments refs) {
        return refs.lists().keySet().stream()
                .map(name -> type.statusField().getMessageType().findFieldByName(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The whole resource; empty if a segment is gone. */
    Optional<Stored<R>> whole(OutlinedResource<R> outline) {
        return read(outline, (list, from, to) -> true).map(items -> without(outline, outline.stored(), items));
    }

    /** The whole change; empty if a segment is gone. */
    Optional<Change.UpdateStatus<R>> whole(OutlinedResource<R> outline, Change.UpdateStatus<R> change) {
        return read(outline, (list, from, to) -> true).map(items -> without(outline, change, items));
    }

    /** The change without placeholders in the segments that it changes; empty if one of these is gone. */
    Optional<Change.UpdateStatus<R>> whereItChanges(OutlinedResource<R> outline, Change.UpdateStatus<R> change) {
        return read(outline, (list, from, to) -> {
                    List<?> before = items(outline.stored().resource(), list);
                    List<?> next = items(change.next(), list);
                    return to > next.size()
                            || IntStream.range(from, to).anyMatch(place -> next.get(place) != before.get(place));
                })
                .map(items -> without(outline, change, items));
    }

    private boolean canBeLeftOut(FieldDescriptor list) {
        return list.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                && !sensitive.canBeIn(list.getMessageType())
                && DynamicMessage.getDefaultInstance(list.getMessageType()).isInitialized();
    }

    /**
     * A resource with placeholders in all of its segments.
     *
     * @param known the placeholders that it has already, by list
     */
    private OutlinedResource<R> outlined(
            Stored<R> stored, StatusSegments refs, Function<FieldDescriptor, List<?>> known) {
        Message.Builder status = type.status(stored.resource()).toBuilder();
        for (FieldDescriptor list : lists(refs)) {
            List<?> items = items(stored.resource(), list);
            List<?> placeholders = known.apply(list);
            int[] missing = IntStream.range(0, count(refs.of(list.getName())))
                    .filter(place -> place >= placeholders.size() || placeholders.get(place) != items.get(place))
                    .toArray();
            // A list that stays the same object is not looked through again by the next merge.
            if (missing.length > 0) {
                List<Object> outlined = new ArrayList<>(items);
                Message blank = status.newBuilderForField(list).buildPartial();
                for (int place : missing) {
                    outlined.set(place, placeholder(list, (Message) items.get(place), blank));
                }
                status.setField(list, outlined);
            }
        }
        return new OutlinedResource<>(with(stored, status), refs);
    }

    private Message placeholder(FieldDescriptor list, Message item, Message blank) {
        return merge.keyOf(list)
                .map(key -> blank.newBuilderForType()
                        .setField(key, item.getField(key))
                        .buildPartial())
                .orElse(blank);
    }

    /** Whether the items of a segment are read. */
    private interface Wanted {
        boolean test(FieldDescriptor list, int from, int to);
    }

    /** The lists of an outline with the items of some segments in their places; empty if one of these is gone. */
    private Optional<Map<FieldDescriptor, List<Object>>> read(OutlinedResource<R> outline, Wanted wanted) {
        Map<FieldDescriptor, List<Object>> lists = new HashMap<>();
        for (FieldDescriptor list : lists(outline.segments())) {
            Map<ObjectId, Integer> places = new LinkedHashMap<>();
            int from = 0;
            for (Ref ref : outline.segments().of(list.getName())) {
                if (wanted.test(list, from, from + ref.items())) {
                    places.put(ref.id(), from);
                }
                from += ref.items();
            }
            if (places.isEmpty()) {
                continue;
            }
            Map<ObjectId, RawBsonDocument> parts = StoreFailures.reading(() -> segments.stored(places.keySet()));
            if (parts.size() < places.size()) {
                return Optional.empty();
            }
            List<Object> items = new ArrayList<>(items(outline.stored().resource(), list));
            parts.forEach((id, part) -> {
                int place = places.get(id);
                for (Object item : items(codec.decodeExactly(part).message(), list)) {
                    items.set(place++, item);
                }
            });
            lists.put(list, items);
        }
        return Optional.of(lists);
    }

    private Change.UpdateStatus<R> without(
            OutlinedResource<R> outline, Change.UpdateStatus<R> change, Map<FieldDescriptor, List<Object>> items) {
        if (items.isEmpty()) {
            return change;
        }
        Stored<R> next = new Stored<>(change.next(), change.base().revision());
        return new Change.UpdateStatus<>(
                without(outline, change.base(), items),
                without(outline, next, items).resource(),
                change.sequence(),
                change.sameGeneration(),
                change.actor());
    }

    /** A state that was made from an outline, with these items in the place of the placeholders that it still has. */
    private Stored<R> without(OutlinedResource<R> outline, Stored<R> state, Map<FieldDescriptor, List<Object>> items) {
        Message.Builder status = type.status(state.resource()).toBuilder();
        items.forEach((list, real) -> {
            List<?> placeholders = items(outline.stored().resource(), list);
            List<Object> own = new ArrayList<>(items(state.resource(), list));
            for (int place = 0; place < Math.min(own.size(), placeholders.size()); place++) {
                if (own.get(place) == placeholders.get(place)) {
                    own.set(place, real.get(place));
                }
            }
            status.setField(list, own);
        });
        return with(state, status);
    }

    private Stored<R> with(Stored<R> stored, Message.Builder status) {
        return new Stored<>(type.withStatus(stored.resource(), status.build()), stored.revision());
    }

    private List<?> items(R resource, FieldDescriptor list) {
        return (List<?>) type.status(resource).getField(list);
    }

    private static int count(List<Ref> refs) {
        return refs.stream().mapToInt(Ref::items).sum();
    }
}
