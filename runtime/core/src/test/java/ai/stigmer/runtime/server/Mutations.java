package ai.stigmer.runtime.server;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Makes broken bytes of good ones. Used by one thread at a time. */
final class Mutations {
    private static final int LONGEST = 64 * 1024;
    private static final byte[][] NASTY = {
        {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0x0f}, // the longest length
        {(byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, (byte) 0x80, 1},
        {0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b}, // groups that do not end
        {(byte) 0xc3, 0x28}, // no UTF-8
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, // half a surrogate pair
        {0, 0, 0, 0},
        {(byte) 0xf8, 0x7f},
        "../../etc/passwd\0$where{\"$gt\":\"\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
    };

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    byte[] of(byte[] good) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            bytes = once(bytes);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return random(random.nextInt(1, 32));
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, at);
            case 1 -> set(bytes, at, (byte) random.nextInt(256));
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 4 -> inserted(bytes, at, NASTY[random.nextInt(NASTY.length)]);
            case 5 -> inserted(bytes, at, random(random.nextInt(1, 16)));
            case 6 -> inserted(bytes, at, Arrays.copyOfRange(bytes, at, random.nextInt(at, bytes.length) + 1));
            case 7 -> without(bytes, at, random.nextInt(1, 8));
            default -> random(random.nextInt(1, 200));
        };
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int at) {
        return set(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        byte[] longer = new byte[bytes.length + more.length];
        System.arraycopy(bytes, 0, longer, 0, at);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        return longer;
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        int end = Math.min(bytes.length, at + count);
        byte[] shorter = new byte[bytes.length - (end - at)];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, end, shorter, at, bytes.length - end);
        return shorter;
    }
}
