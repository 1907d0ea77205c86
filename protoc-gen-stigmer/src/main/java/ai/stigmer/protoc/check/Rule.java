package ai.stigmer.protoc.check;

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
    SAME_DESCRIPTOR_NAME,
    CLASS_OUT_OF_REACH,
    CONTROLLER_NAME_TAKEN,
    MALFORMED_KIND_NAME,
    MALFORMED_KIND,
    KIND_DECLARED_TWICE,
    NO_RESOURCE_MESSAGE,
    OPERATION_DOES_NOT_FIT,
    AUTHORIZED_ELSEWHERE,
    APPLY_WITHOUT_TARGET;

    /** The name that diagnostics and the README give it, {@code unknown-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
