package ai.stigmer.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some fields of a document, by their paths, and single items of its arrays. Where another path leads into an array, all of
 * that is meant.
 *
 * <p>Not thread-safe.
 */
final class Fields {
    private final Map<String, Fields> inner = new HashMap<>();
    private boolean whole;
    private boolean ofItems;

    /** Whether everything in here is meant. */
    boolean isWhole() {
        return whole;
    }

    /** Whether nothing but single items is meant if this is an array. */
    boolean isOfItems() {
        return ofItems && inner.isEmpty() && !whole;
    }

    /** What is meant of a field; empty if nothing is. */
    Optional<Fields> of(String field) {
        return Optional.ofNullable(inner.get(field));
    }

    void addAll() {
        whole = true;
    }

    /** Adds everything under a path with dots. */
    void add(String path) {
        Fields at = this;
        for (String name : split(path)) {
            if (!isName(name)) {
                break;
            }
            at = at.inner(name);
        }
        at.addAll();
    }

    /**
     * Adds what is around a plain path, and not what is under it.
     *
     * @see #isPlain
     */
    void addAround(String path) {
        List<String> names = split(path);
        int last = names.size() - 1;
        Fields at = this;
        for (String name : names.subList(0, last)) {
            at = at.inner(name);
        }
        at.ofItems |= isIndex(names.get(last));
    }

    private Fields inner(String name) {
        return inner.computeIfAbsent(name, any -> new Fields());
    }

    /** Whether a path leads to something that is meant, or through it. */
    boolean reaches(String path) {
        Fields at = this;
        for (String name : split(path)) {
            Fields next = at.inner.get(name);
            if (at.whole || next == null) {
                return at.whole;
            }
            at = next;
        }
        return true;
    }

    /** Whether a path leads to one field, or to one item of an array that is a field. */
    static boolean isPlain(String path) {
        List<String> names = split(path);
        int last = names.size() - 1;
        return names.subList(0, last).stream().allMatch(Fields::isName)
                && (isName(names.get(last)) || (last > 0 && isIndex(names.get(last))));
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.charAt(0) != '$' && !isIndex(name);
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(0));
    }

    private static List<String> split(String path) {
        return List.of(path.split("\\.", -1));
    }
}
