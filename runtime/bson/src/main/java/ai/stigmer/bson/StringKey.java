package ai.stigmer.bson;

/**
 * A key that is a text. What a path or an operator could be mistaken for is escaped as {@code %XX}: every {@code %},
 * {@code .} and NUL, and a {@code $} at the beginning. The empty key, which no path can name, is {@code %}.
 *
 * @param valid whether protobuf has made sure that it is UTF-8
 */
record StringKey(boolean valid) implements MapKey {
    @Override
    public int wireType() {
        return WireTypes.DELIMITED;
    }

    @Override
    public boolean toBson(WireReader from, BsonSink to) {
        int length = from.readVarint32();
        int start = from.skip(length);
        byte[] source = from.bytes();
        if (!valid && !Utf8.isValid(source, start, length)) {
            return false;
        }
        if (length == 0) {
            to.oneByte('%');
            return true;
        }
        int end = start + length;
        int plain = start;
        for (int i = start; i < end; i++) {
            byte c = source[i];
            if (c <= '.' && isSpecial(c, i == start)) {
                to.bytes(source, plain, i - plain);
                escape(c, to);
                plain = i + 1;
            }
        }
        to.bytes(source, plain, end - plain);
        return true;
    }

    @Override
    public boolean alwaysHasForm() {
        return valid;
    }

    private static boolean isSpecial(byte c, boolean first) {
        return c == '.' || c == '%' || c == 0 || (c == '$' && first);
    }

    private static void escape(byte c, BsonSink to) {
        to.oneByte('%');
        to.oneByte(digit(c >> 4));
        to.oneByte(digit(c & 0xF));
    }

    private static int digit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }

    @Override
    public void toWire(byte[] source, int start, int end, WireSink to) {
        int first = Bytes.find('%', source, start, end);
        if (first == end) {
            to.delimited(source, start, end - start);
        } else if (end - start == 1) {
            to.varint32(0);
        } else {
            to.varint32(end - start - 2 * escapes(source, first, end));
            unescape(source, start, end, to);
        }
    }

    private static int escapes(byte[] source, int start, int end) {
        int escapes = 0;
        for (int i = start; i < end; i++) {
            if (source[i] == '%') {
                escapes++;
            }
        }
        return escapes;
    }

    private static void unescape(byte[] source, int start, int end, WireSink to) {
        int plain = start;
        for (int i = start; i < end; i++) {
            if (source[i] == '%') {
                to.bytes(source, plain, i - plain);
                to.oneByte(escaped(source, i + 1, end));
                plain = i + 3;
                i += 2;
            }
        }
        to.bytes(source, plain, end - plain);
    }

    private static int escaped(byte[] source, int start, int end) {
        int high = start + 1 < end ? Character.digit(source[start], 16) : -1;
        int low = start + 1 < end ? Character.digit(source[start + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new DocumentMismatch("expected two hexadecimal digits behind % in the key");
        }
        return (high << 4) | low;
    }
}
