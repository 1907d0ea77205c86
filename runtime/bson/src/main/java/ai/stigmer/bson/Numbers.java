package ai.stigmer.bson;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.stream.IntStream;

/** Which place in a list a number has: small numbers by a table, others by a search. Immutable. */
final class Numbers {
    static final int NOWHERE = -1;

    /** Beyond this a table would be more gaps than entries. */
    private static final int TABLE = 256;

    private final int[] table;
    private final int[] others;
    private final int[] placesOfOthers;

    Numbers(NavigableMap<Integer, Integer> placeByNumber) {
        int[] small = numbers(placeByNumber).filter(Numbers::isSmall).toArray();
        this.table = new int[small.length == 0 ? 0 : small[small.length - 1] + 1];
        Arrays.fill(table, NOWHERE);
        for (int number : small) {
            table[number] = placeByNumber.get(number);
        }
        this.others = numbers(placeByNumber).filter(number -> !isSmall(number)).toArray();
        this.placesOfOthers = Arrays.stream(others).map(placeByNumber::get).toArray();
    }

    private static IntStream numbers(NavigableMap<Integer, Integer> placeByNumber) {
        return placeByNumber.keySet().stream().mapToInt(Integer::intValue);
    }

    private static boolean isSmall(int number) {
        return number >= 0 && number < TABLE;
    }

    /** The place of a number, or {@link #NOWHERE}. */
    int find(int number) {
        if (number >= 0 && number < table.length) {
            return table[number];
        }
        int index = Arrays.binarySearch(others, number);
        return index < 0 ? NOWHERE : placesOfOthers[index];
    }
}
