package ai.stigmer.protoc.read;

import java.io.IOException;

/**
 * The edition features that decide how generated Java looks.
 *
 * @param fieldPresence {@link #EXPLICIT}, {@link #IMPLICIT} or required
 * @param enumType {@link #OPEN} or {@link #CLOSED}
 * @param messageEncoding {@link #DELIMITED} for groups
 * @param legacyClosedEnum whether Java treats a field's enum as closed though it is open
 * @param oldOuterClassName whether the outer class is named after the file alone, as before edition 2024
 * @param nestInFileClass {@link #NEST_YES}, {@link #NEST_NO}, or {@link #NEST_LEGACY}: as java_multiple_files says
 */
record Features(
        int fieldPresence,
        int enumType,
        int messageEncoding,
        boolean legacyClosedEnum,
        boolean oldOuterClassName,
        int nestInFileClass) {
    static final int EXPLICIT = 1;
    static final int IMPLICIT = 2;
    static final int OPEN = 1;
    static final int CLOSED = 2;
    static final int LENGTH_PREFIXED = 1;
    static final int DELIMITED = 2;
    static final int NEST_NO = 1;
    static final int NEST_YES = 2;
    static final int NEST_LEGACY = 3;

    private static final int JAVA_FEATURES = 1001;

    static Features defaultsOf(int edition) {
        boolean before2024 = edition < ProtoFile.EDITION_2024;
        boolean proto2 = edition <= ProtoFile.PROTO2;
        return new Features(
                edition == ProtoFile.PROTO3 ? IMPLICIT : EXPLICIT,
                proto2 ? CLOSED : OPEN,
                LENGTH_PREFIXED,
                proto2,
                before2024,
                before2024 ? NEST_LEGACY : NEST_NO);
    }

    /** These features where an inner FeatureSet says nothing else. */
    Features overriddenBy(Slice featureSet) throws IOException {
        if (featureSet.length() == 0) {
            return this;
        }
        int presence = fieldPresence;
        int openness = enumType;
        int encoding = messageEncoding;
        boolean closed = legacyClosedEnum;
        boolean oldName = oldOuterClassName;
        int nest = nestInFileClass;
        for (WireReader field = featureSet.read(); field.next(); ) {
            switch (field.number()) {
                case 1 -> presence = field.integer();
                case 2 -> openness = field.integer();
                case 5 -> encoding = field.integer();
                case JAVA_FEATURES -> {
                    for (WireReader java = field.slice().read(); java.next(); ) {
                        switch (java.number()) {
                            case 1 -> closed = java.bool();
                            case 4 -> oldName = java.bool();
                            case 5 -> nest = java.integer();
                            default -> {}
                        }
                    }
                }
                default -> {}
            }
        }
        return new Features(presence, openness, encoding, closed, oldName, nest);
    }
}
