package ai.stigmer.runtime.store.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands under a name, found by the bytes of the name. Immutable. */
final class Names<T> {
    private final byte[][] names;
    private final List<@Nullable T> values;
    private final int mask;

    Names(Map<String, T> byName) {
        int size = Integer.highestOneBit(Math.max(1, byName.size())) << 2;
        this.mask = size - 1;
        this.names = new byte[size][];
        List<@Nullable T> slots = new ArrayList<>(Collections.nCopies(size, null));
        byName.forEach((name, value) -> {
            byte[] bytes = name.getBytes(UTF_8);
            int slot = hash(bytes, 0, bytes.length) & mask;
            while (names[slot] != null) {
                slot = (slot + 1) & mask;
            }
            names[slot] = bytes;
            slots.set(slot, value);
        });
        this.values = slots;
    }

    @Nullable
    T find(byte[] bytes, int start, int end) {
        int slot = hash(bytes, start, end) & mask;
        while (true) {
            byte[] name = names[slot];
            if (name == null || Arrays.equals(name, 0, name.length, bytes, start, end)) {
                return values.get(slot);
            }
            slot = (slot + 1) & mask;
        }
    }

    /** By length, beginning and end, in which names differ. */
    private static int hash(byte[] bytes, int start, int end) {
        int length = end - start;
        long mixed = length;
        if (length >= Long.BYTES) {
            mixed += LittleEndian.getLong(bytes, start) * 31 + LittleEndian.getLong(bytes, end - Long.BYTES);
        } else if (length >= Integer.BYTES) {
            mixed += LittleEndian.getInt(bytes, start) * 31L + LittleEndian.getInt(bytes, end - Integer.BYTES);
        } else {
            for (int i = start; i < end; i++) {
                mixed = mixed * 31 + bytes[i];
            }
        }
        mixed *= 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
