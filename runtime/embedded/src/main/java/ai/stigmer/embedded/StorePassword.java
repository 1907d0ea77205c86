package ai.stigmer.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What an embedded store asks of whoever connects, so that other users of the machine cannot. It is new with every
 * start, and never written but where its owner alone can read it.
 *
 * @param text letters and digits
 */
record StorePassword(String text) {
    private static final int BYTES = 32;

    static StorePassword random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new StorePassword(HexFormat.of().formatHex(bytes));
    }

    /** In the same time wherever they differ. */
    boolean is(String other) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "StorePassword[hidden]";
    }
}
