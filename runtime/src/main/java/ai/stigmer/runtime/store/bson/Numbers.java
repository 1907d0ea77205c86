package ai.stigmer.runtime.store.bson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What stands under a number: small numbers at their place in a table, others in a sorted list. Immutable. */
final class Numbers<T> {
    /** Beyond this a table would be more gaps than entries. */
    private static final int TABLE = 256;

    private final List<@Nullable T> table;
    private final int[] others;
    private final List<T> valuesOfOthers;

    Numbers(SortedMap<Integer, T> byNumber) {
        this.table = new ArrayList<>();
        this.valuesOfOthers = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        byNumber.forEach((number, value) -> {
            if (number >= 0 && number < TABLE) {
                while (table.size() < number) {
                    table.add(null);
                }
                table.add(value);
            } else {
                numbers.add(number);
                valuesOfOthers.add(value);
            }
        });
        this.others = numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    @Nullable
    T find(int number) {
        if (number >= 0 && number < table.size()) {
            return table.get(number);
        }
        int index = Arrays.binarySearch(others, number);
        return index < 0 ? null : valuesOfOthers.get(index);
    }
}
