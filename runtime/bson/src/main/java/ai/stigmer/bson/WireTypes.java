package ai.stigmer.bson;

/** The wire types of protobuf, and how a tag is made of a number and a type. */
final class WireTypes {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int DELIMITED = 2;
    static final int START_GROUP = 3;
    static final int END_GROUP = 4;
    static final int FIXED32 = 5;

    private WireTypes() {}

    static int tag(int number, int type) {
        return (number << 3) | type;
    }

    static int number(int tag) {
        return tag >>> 3;
    }

    static int type(int tag) {
        return tag & 7;
    }
}
