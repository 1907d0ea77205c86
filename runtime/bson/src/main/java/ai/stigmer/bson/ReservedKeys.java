package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The keys of a document that are not names of fields. No field has such a name, and no key of a map becomes one when it
 * is escaped, as no two hexadecimal digits follow the percent sign.
 */
final class ReservedKeys {
    /** Beside the fields of a message: its unknown fields and extensions, as protobuf bytes. */
    static final String UNKNOWN = "%unknown";

    /** Instead of everything else: the whole message as protobuf bytes. */
    static final String RAW = "%raw";

    /** Instead of everything else: a Value that is not set. */
    static final String UNSET = "%unset";

    static final EncodedName UNKNOWN_ELEMENT = EncodedName.element(UNKNOWN);
    static final EncodedName RAW_ELEMENT = EncodedName.element(RAW);
    static final EncodedName UNSET_ELEMENT = EncodedName.element(UNSET);

    static final byte[] UNKNOWN_KEY = UNKNOWN.getBytes(UTF_8);
    static final byte[] RAW_KEY = RAW.getBytes(UTF_8);
    static final byte[] UNSET_KEY = UNSET.getBytes(UTF_8);

    private ReservedKeys() {}
}
