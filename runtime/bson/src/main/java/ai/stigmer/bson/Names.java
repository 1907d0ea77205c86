package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;

/** Which number stands under a name, found by the bytes of the name. Immutable. */
final class Names {
    static final int NOWHERE = -1;

    private final byte[][] names;
    private final int[] numbers;
    private final int mask;

    Names(Map<String, Integer> numberByName) {
        int places = Integer.highestOneBit(Math.max(1, numberByName.size())) << 2;
        this.mask = places - 1;
        this.names = new byte[places][];
        this.numbers = new int[places];
        numberByName.forEach((name, number) -> {
            byte[] bytes = name.getBytes(UTF_8);
            int place = hash(bytes, 0, bytes.length) & mask;
            while (names[place] != null) {
                place = (place + 1) & mask;
            }
            names[place] = bytes;
            numbers[place] = number;
        });
    }

    /** The place of a name, or {@link #NOWHERE}. */
    int find(byte[] source, int start, int end) {
        int place = hash(source, start, end) & mask;
        while (true) {
            byte[] name = names[place];
            if (name == null) {
                return NOWHERE;
            }
            if (Arrays.equals(name, 0, name.length, source, start, end)) {
                return place;
            }
            place = (place + 1) & mask;
        }
    }

    /** The number that stands at a place which was found. */
    int numberAt(int place) {
        return numbers[place];
    }

    /** Made of the length, the beginning and the end, in which names differ. */
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
        return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> 32);
    }
}
