package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A key that is a truth value: {@code true} or {@code false}. */
enum BoolKey implements MapKey {
    INSTANCE;

    private static final byte[] TRUE = "true".getBytes(UTF_8);
    private static final byte[] FALSE = "false".getBytes(UTF_8);

    @Override
    public int wireType() {
        return WireTypes.VARINT;
    }

    @Override
    public boolean toBson(WireReader from, BsonSink to) {
        byte[] text = from.readVarint64() == 0 ? FALSE : TRUE;
        to.bytes(text, 0, text.length);
        return true;
    }

    @Override
    public void toWire(byte[] source, int start, int end, WireSink to) {
        boolean value = Arrays.equals(source, start, end, TRUE, 0, TRUE.length);
        if (!value && !Arrays.equals(source, start, end, FALSE, 0, FALSE.length)) {
            throw new DocumentMismatch("expected true or false as key");
        }
        to.oneByte(value ? 1 : 0);
    }
}
