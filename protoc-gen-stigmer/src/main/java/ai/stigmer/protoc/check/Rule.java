package ai.stigmer.protoc.check;

import ai.stigmer.protoc.read.UnreadableOption;
import java.util.Locale;

/**
 * Every rule that protos must keep. The README explains each of them, cause and remedy, under its name, and a test
 * holds that list complete.
 */
public enum Rule {
    MISSING_AUTHORIZATION,
    NO_RESOURCE,
    NO_KIND,
    NO_PERMISSION,
    CONTRADICTING_OPTIONS,
    TWO_KIND_SOURCES,
    TWO_ID_SOURCES,
    MALFORMED_RESOURCE_ID,
    MALFORMED_PATH,
    UNKNOWN_FIELD,
    PATH_THROUGH_REPEATED,
    PATH_THROUGH_MAP,
    PATH_THROUGH_SCALAR,
    WRONG_LEAF,
    UNREADABLE_OPTION,
    OPTION_SAID_TWICE,
    TEXT_NOT_UTF8,
    AMBIGUOUS_VALUE,
    UNKNOWN_VALUE,
    LOOK_ALIKE_OPTION,
    SAME_DESCRIPTOR_NAME,
    CLASS_OUT_OF_REACH,
    CONTROLLER_NAME_TAKEN,
    MALFORMED_KIND_NAME,
    MALFORMED_KIND,
    KIND_DECLARED_TWICE,
    NO_RESOURCE_MESSAGE,
    OPERATION_DOES_NOT_FIT,
    AUTHORIZED_ELSEWHERE,
    APPLY_WITHOUT_TARGET,
    UNKNOWN_RPC,
    PARENT_OUTSIDE_SPEC,
    MALFORMED_MODEL,
    UNKNOWN_KIND,
    UNKNOWN_PERMISSION,
    NOT_GRANTABLE;

    /** The rule that an option breaks which cannot be read. */
    static Rule of(UnreadableOption option) {
        return switch (option.cause()) {
            case NOT_OURS -> UNREADABLE_OPTION;
            case SAID_TWICE -> OPTION_SAID_TWICE;
            case NOT_UTF8 -> TEXT_NOT_UTF8;
            case AMBIGUOUS_VALUE -> AMBIGUOUS_VALUE;
            case UNKNOWN_VALUE -> UNKNOWN_VALUE;
            case LOOK_ALIKE -> LOOK_ALIKE_OPTION;
        };
    }

    /** Whether only Java's code suffers where it is broken, so that a run without Java does not ask for it. */
    public boolean isOfJava() {
        return switch (this) {
            case SAME_DESCRIPTOR_NAME, CLASS_OUT_OF_REACH, CONTROLLER_NAME_TAKEN, MALFORMED_KIND_NAME -> true;
            default -> false;
        };
    }

    /** The name that diagnostics and the README give it, {@code unknown-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
