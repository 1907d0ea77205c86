package ai.stigmer.bson;

import java.util.Arrays;

/**
 * The parts of a message's bytes that have no form of their own in the document, as pairs of where they start and end. A
 * stack: a message adds its own on top of those of the messages around it, and takes them away when it ends.
 */
final class UnmappedRanges {
    private int[] ends = {};
    private int size;

    /** What {@link #bytes} and {@link #take} take the parts from that were added afterwards. */
    int mark() {
        return size;
    }

    void add(int start, int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Math.max(8, size * 2));
        }
        ends[size++] = start;
        ends[size++] = end;
    }

    /** How many bytes have been left over since the mark. */
    int bytes(int mark) {
        int bytes = 0;
        for (int i = mark; i < size; i += 2) {
            bytes += ends[i + 1] - ends[i];
        }
        return bytes;
    }

    /** Hands out what was left over since the mark, in order, and forgets it. */
    void take(int mark, byte[] source, BsonSink target) {
        for (int i = mark; i < size; i += 2) {
            target.bytes(source, ends[i], ends[i + 1] - ends[i]);
        }
        size = mark;
    }
}
