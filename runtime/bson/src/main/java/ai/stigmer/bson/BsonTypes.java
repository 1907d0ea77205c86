package ai.stigmer.bson;

import java.util.Locale;
import org.bson.BsonType;

/** The types of BSON that a codec writes, as bytes. */
final class BsonTypes {
    static final byte DOUBLE = 0x01;
    static final byte STRING = 0x02;
    static final byte DOCUMENT = 0x03;
    static final byte ARRAY = 0x04;
    static final byte BINARY = 0x05;
    static final byte BOOLEAN = 0x08;
    static final byte NULL = 0x0A;
    static final byte INT32 = 0x10;
    static final byte INT64 = 0x12;

    private BsonTypes() {}

    static BsonType known(byte type) {
        BsonType known = BsonType.findByValue(type & 0xFF);
        if (known == null) {
            throw new DocumentMismatch("there is no type " + type);
        }
        return known;
    }

    /** For messages to people: {@code int32}. */
    static String name(byte type) {
        return known(type).name().toLowerCase(Locale.ROOT);
    }
}
