package ai.stigmer.runtime.resource.internal;

import ai.stigmer.runtime.resource.internal.Options.Option;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Set;

/**
 * What a spec's field says of who writes it, by our options or by {@code google.api.field_behavior}. Both say the same
 * in the end, so nothing behind this knows which one it was.
 *
 * @param computed the server's own: {@code computed}, {@code OUTPUT_ONLY}
 * @param immutable set when the resource is created, and never changed: {@code immutable}, {@code IMMUTABLE}
 * @param required never empty, unless the server writes it: {@code REQUIRED}
 */
public record FieldBehavior(boolean computed, boolean immutable, boolean required) {
    private static final int REQUIRED = 2;
    private static final int OUTPUT_ONLY = 3;
    private static final int INPUT_ONLY = 4;
    private static final int IMMUTABLE = 5;

    /** Whether every answer has the field: required, and no secret. */
    public static boolean isAlwaysAnswered(FieldDescriptor field) {
        return of(field).required
                && !Options.isMarked(field, Option.SENSITIVE)
                && !Options.numbers(field, Option.FIELD_BEHAVIOR).contains(INPUT_ONLY);
    }

    static FieldBehavior of(FieldDescriptor field) {
        Set<Integer> google = Options.numbers(field, Option.FIELD_BEHAVIOR);
        boolean computed = Options.isMarked(field, Option.COMPUTED) || google.contains(OUTPUT_ONLY);
        return new FieldBehavior(
                computed,
                Options.isMarked(field, Option.IMMUTABLE) || google.contains(IMMUTABLE),
                google.contains(REQUIRED) && !computed);
    }
}
