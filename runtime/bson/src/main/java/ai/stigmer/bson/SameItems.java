package ai.stigmer.bson;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/** Which item of a list was which item of the list that it replaces. */
final class SameItems {
    /** Of an item that was not there before. */
    static final int NEW = -1;

    private final int[] sources;
    private final boolean[] taken;

    private SameItems(int before, int next) {
        this.sources = new int[next];
        this.taken = new boolean[before];
        Arrays.fill(sources, NEW);
    }

    /**
     * The place that each item had before, or {@link #NEW}.
     *
     * @param key the field that tells items apart, if they have one
     */
    static int[] between(List<BsonDocument> before, List<BsonDocument> next, Optional<String> key) {
        SameItems items = new SameItems(before.size(), next.size());
        items.pairInPlace(before, next);
        items.pairEqual(before, next);
        if (key.isPresent()) {
            items.pairEqual(values(before, key.get()), values(next, key.get()));
        } else if (before.size() == next.size()) {
            items.pairPlaces();
        }
        return items.sources;
    }

    /** The keys, and for an item without one what equals no other. */
    private static List<Object> values(List<BsonDocument> items, String key) {
        return items.stream()
                .<Object>map(item -> item.containsKey(key) ? item.get(key) : new Object())
                .toList();
    }

    private void pairInPlace(List<BsonDocument> before, List<BsonDocument> next) {
        for (int i = 0; i < Math.min(before.size(), next.size()); i++) {
            if (before.get(i).equals(next.get(i))) {
                pair(i, i);
            }
        }
    }

    private <T> void pairEqual(List<T> before, List<T> next) {
        Map<T, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                places.computeIfAbsent(before.get(i), absent -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < next.size(); i++) {
            Deque<Integer> same = sources[i] == NEW ? places.get(next.get(i)) : null;
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), i);
            }
        }
    }

    private void pairPlaces() {
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] == NEW && !taken[i]) {
                pair(i, i);
            }
        }
    }

    private void pair(int before, int next) {
        sources[next] = before;
        taken[before] = true;
    }
}
