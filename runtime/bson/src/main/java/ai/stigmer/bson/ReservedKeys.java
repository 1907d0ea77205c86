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

    static final Words UNKNOWN_ELEMENT = Words.element(UNKNOWN);
    static final Words RAW_ELEMENT = Words.element(RAW);
    static final Words UNSET_ELEMENT = Words.element(UNSET);

    static final byte[] UNKNOWN_KEY = UNKNOWN.getBytes(UTF_8);
    static final byte[] RAW_KEY = RAW.getBytes(UTF_8);
    static final byte[] UNSET_KEY = UNSET.getBytes(UTF_8);

    private ReservedKeys() {}
}
