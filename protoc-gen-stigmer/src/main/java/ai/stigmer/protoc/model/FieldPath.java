package ai.stigmer.protoc.model;

import java.util.List;

/**
 * A path through the request message that is known to resolve.
 *
 * @param text as the proto writes it, {@code metadata.id}
 * @param getters the field part of each getter's name, {@code Metadata}, {@code Id}
 * @param leaf what stands at its end
 * @param deprecated whether a getter on the way draws a warning
 */
public record FieldPath(String text, List<String> getters, Leaf leaf, boolean deprecated) {
    public FieldPath {
        getters = List.copyOf(getters);
    }

    /** What a path ends at. */
    public sealed interface Leaf {}

    /** A string whose getter gives the empty string when it is not set. */
    public record PlainString() implements Leaf {}

    /** A string with a declared default: it is only read after asking whether it is set. */
    public record GuardedString() implements Leaf {}

    /** A list of strings. */
    public record Strings() implements Leaf {}

    /** An enum whose getter gives the value zero when it is not set. */
    public record PlainEnum() implements Leaf {}

    /**
     * An enum whose default is another value than zero: it is only read after asking whether it is set.
     *
     * @param type the enum's class
     * @param zero the constant with the number zero; empty if there is none
     */
    public record GuardedEnum(JavaType type, String zero) implements Leaf {}
}
