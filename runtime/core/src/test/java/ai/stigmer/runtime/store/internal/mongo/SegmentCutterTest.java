package ai.stigmer.runtime.store.internal.mongo;

import static ai.stigmer.runtime.store.internal.mongo.SegmentCutter.MAX_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.store.internal.mongo.SegmentCutter.Cut;
import ai.stigmer.runtime.store.internal.mongo.SegmentCutter.NewSegment;
import ai.stigmer.runtime.store.internal.mongo.StatusSegments.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class SegmentCutterTest {
    private static List<String> items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "item " + i).toList();
    }

    private static List<String> replaced(List<String> items, int at, String item) {
        List<String> changed = new ArrayList<>(items);
        changed.set(at, item);
        return changed;
    }

    private static Cut cut(List<String> next) {
        return SegmentCutter.cut(List.of(), List.of(), next);
    }

    @Test
    void a_short_list_has_no_segments() {
        Cut cut = cut(items(MAX_ITEMS));

        assertThat(cut.refs()).isEmpty();
        assertThat(cut.tail()).isZero();
    }

    @Test
    void a_long_list_is_cut_into_full_segments_and_a_tail() {
        Cut cut = cut(items(2 * MAX_ITEMS + 5));

        assertThat(cut.refs()).extracting(Ref::items).containsExactly(MAX_ITEMS, MAX_ITEMS);
        assertThat(cut.written()).hasSize(2);
        assertThat(cut.tail()).isEqualTo(2 * MAX_ITEMS);
    }

    @Test
    void an_item_that_is_appended_writes_no_segment_until_the_tail_is_full() {
        List<String> base = items(10_000);
        Cut stored = cut(base);
        List<String> next = items(10_001);

        Cut cut = SegmentCutter.cut(base, stored.refs(), next);

        assertThat(cut.refs()).isEqualTo(stored.refs());
        assertThat(cut.written()).isEmpty();
    }

    @Test
    void an_item_that_is_replaced_writes_its_segment_alone() {
        List<String> base = items(10 * MAX_ITEMS);
        Cut stored = cut(base);

        Cut cut = SegmentCutter.cut(base, stored.refs(), replaced(base, 3 * MAX_ITEMS + 7, "other"));

        assertThat(cut.written()).hasSize(1);
        assertThat(cut.written().get(0).from()).isEqualTo(3 * MAX_ITEMS);
        assertThat(cut.written().get(0).to()).isEqualTo(4 * MAX_ITEMS);
        assertThat(cut.refs().get(3).id()).isNotEqualTo(stored.refs().get(3).id());
        assertThat(cut.refs().subList(4, 9)).isEqualTo(stored.refs().subList(4, 9));
    }

    @Test
    void a_segment_that_would_be_too_large_becomes_several() {
        List<String> base = items(2 * MAX_ITEMS);
        Cut stored = cut(base);
        String large = "x".repeat(SegmentCutter.MAX_BYTES - 100);
        List<String> grown = replaced(replaced(base, 0, large), 1, large);

        Cut cut = SegmentCutter.cut(base, stored.refs(), grown);

        assertThat(stored.refs()).hasSize(1);
        assertThat(cut.refs()).extracting(Ref::items).hasSizeGreaterThan(1).doesNotContain(0);
        assertThat(cut.refs().stream().mapToInt(Ref::items).sum()).isEqualTo(cut.tail());
    }

    @Test
    void an_item_larger_than_a_segment_has_a_segment_of_its_own() {
        String huge = "x".repeat(3 * SegmentCutter.MAX_BYTES);

        Cut cut = cut(List.of("a", huge, "b", "c"));

        assertThat(cut.refs()).extracting(Ref::items).containsExactly(1, 1);
        assertThat(cut.tail()).isEqualTo(2);
    }

    @Test
    void segments_and_tail_always_are_the_list() {
        SplittableRandom random = new SplittableRandom(7);
        Map<ObjectId, List<String>> segments = new HashMap<>();
        List<String> base = List.of();
        List<Ref> refs = List.of();
        for (int round = 0; round < 2000; round++) {
            List<String> next = changed(base, random, round);

            Cut cut = SegmentCutter.cut(base, refs, next);

            for (NewSegment segment : cut.written()) {
                segments.put(segment.id(), List.copyOf(next.subList(segment.from(), segment.to())));
            }
            List<String> assembled = new ArrayList<>();
            for (Ref ref : cut.refs()) {
                assertThat(segments.get(ref.id())).hasSize(ref.items());
                assembled.addAll(segments.get(ref.id()));
            }
            assertThat(assembled).hasSize(cut.tail());
            assembled.addAll(next.subList(cut.tail(), next.size()));
            assertThat(assembled).isEqualTo(next);
            base = next;
            refs = cut.refs();
        }
    }

    private static List<String> changed(List<String> base, SplittableRandom random, int round) {
        List<String> next = new ArrayList<>(base);
        int at = next.isEmpty() ? 0 : random.nextInt(next.size());
        switch (random.nextInt(12)) {
            case 0 -> next.subList(at, next.size()).clear();
            case 1 -> next.add(at, "inserted " + round);
            case 2, 3 -> {
                if (!next.isEmpty()) {
                    next.set(at, "replaced " + round + "x".repeat(random.nextInt(40_000)));
                }
            }
            default -> IntStream.range(0, random.nextInt(40)).forEach(i -> next.add("appended " + round + " " + i));
        }
        return List.copyOf(next);
    }
}
