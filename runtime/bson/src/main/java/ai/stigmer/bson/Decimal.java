package ai.stigmer.bson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Numbers as text, the way they stand in keys. */
final class Decimal {
    private Decimal() {}

    /** Writes a number, which takes up to 20 bytes, and returns where it ends. */
    static int write(long value, byte[] target, int at) {
        if (value < 0) {
            // Rare enough to be simple, and there is a number without a positive counterpart.
            byte[] text = Long.toString(value).getBytes(ISO_8859_1);
            System.arraycopy(text, 0, target, at, text.length);
            return at + text.length;
        }
        int end = at + digits(value);
        long rest = value;
        for (int i = end - 1; i >= at; i--) {
            target[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return end;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
