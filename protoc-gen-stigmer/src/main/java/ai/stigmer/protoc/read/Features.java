package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.FeatureSet;
import com.google.protobuf.JavaFeaturesProto;
import com.google.protobuf.JavaFeaturesProto.JavaFeatures;
import com.google.protobuf.JavaFeaturesProto.JavaFeatures.NestInFileClassFeature.NestInFileClass;
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
    static final int EXPLICIT = FeatureSet.FieldPresence.EXPLICIT_VALUE;
    static final int IMPLICIT = FeatureSet.FieldPresence.IMPLICIT_VALUE;
    static final int OPEN = FeatureSet.EnumType.OPEN_VALUE;
    static final int CLOSED = FeatureSet.EnumType.CLOSED_VALUE;
    static final int LENGTH_PREFIXED = FeatureSet.MessageEncoding.LENGTH_PREFIXED_VALUE;
    static final int DELIMITED = FeatureSet.MessageEncoding.DELIMITED_VALUE;
    static final int NEST_NO = NestInFileClass.NO_VALUE;
    static final int NEST_YES = NestInFileClass.YES_VALUE;
    static final int NEST_LEGACY = NestInFileClass.LEGACY_VALUE;

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
                case FeatureSet.FIELD_PRESENCE_FIELD_NUMBER -> presence = field.integer();
                case FeatureSet.ENUM_TYPE_FIELD_NUMBER -> openness = field.integer();
                case FeatureSet.MESSAGE_ENCODING_FIELD_NUMBER -> encoding = field.integer();
                case JavaFeaturesProto.JAVA_FIELD_NUMBER -> {
                    for (WireReader java = field.slice().read(); java.next(); ) {
                        switch (java.number()) {
                            case JavaFeatures.LEGACY_CLOSED_ENUM_FIELD_NUMBER -> closed = java.bool();
                            case JavaFeatures.USE_OLD_OUTER_CLASSNAME_DEFAULT_FIELD_NUMBER -> oldName = java.bool();
                            case JavaFeatures.NEST_IN_FILE_CLASS_FIELD_NUMBER -> nest = java.integer();
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
