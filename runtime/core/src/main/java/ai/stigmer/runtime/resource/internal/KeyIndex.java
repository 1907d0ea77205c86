package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where the items of a list stand, by their key. Two layers, so that the index of a list with some items more costs those
 * items and not the whole list. Immutable.
 */
final class KeyIndex {
    private final Map<Object, Integer> lower;
    private final Map<Object, Integer> upper;

    private KeyIndex(Map<Object, Integer> lower, Map<Object, Integer> upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /** Reads a whole list. Of items with the same key the last one is found. */
    static KeyIndex of(List<?> items, FieldDescriptor key) {
        Map<Object, Integer> positions = new HashMap<>(items.size() * 2);
        for (int i = 0; i < items.size(); i++) {
            positions.put(((Message) items.get(i)).getField(key), i);
        }
        return new KeyIndex(positions, Map.of());
    }

    OptionalInt position(Object key) {
        Integer position = upper.get(key);
        if (position == null) {
            position = lower.get(key);
        }
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The index of a list that has these items as well. */
    KeyIndex with(Map<Object, Integer> added) {
        if (added.isEmpty()) {
            return this;
        }
        Map<Object, Integer> joined = new HashMap<>(upper);
        joined.putAll(added);
        if (isSmallBeside(lower, joined)) {
            return new KeyIndex(lower, joined);
        }
        Map<Object, Integer> all = new HashMap<>(lower);
        all.putAll(joined);
        return new KeyIndex(all, Map.of());
    }

    /** With this bound, copying the upper layer with each item and the lower one now and then cost the least together. */
    private static boolean isSmallBeside(Map<Object, Integer> lower, Map<Object, Integer> upper) {
        return (long) upper.size() * upper.size() <= 2L * lower.size();
    }
}
