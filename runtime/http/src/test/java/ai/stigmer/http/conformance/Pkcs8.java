package ai.stigmer.http.conformance;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The form in which the runtime takes keys, of the older one for RSA keys alone (PKCS #1) in which the suite gives its. */
final class Pkcs8 {
    /** The version, and that the key is of RSA. */
    private static final byte[] BEFORE_KEY = {
        2, 1, 0, 0x30, 13, 6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 1, 5, 0
    };

    private Pkcs8() {}

    static ByteString of(ByteString pem) {
        String base64 = pem.toStringUtf8().replaceAll("-----[A-Z ]+-----", "");
        byte[] key = element(4, Base64.getMimeDecoder().decode(base64));
        byte[] whole = element(
                0x30,
                ByteBuffer.allocate(BEFORE_KEY.length + key.length)
                        .put(BEFORE_KEY)
                        .put(key)
                        .array());
        return ByteString.copyFrom(
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(whole)
                        + "\n-----END PRIVATE KEY-----\n",
                StandardCharsets.US_ASCII);
    }

    /** DER with a length of two bytes, which keys of any size in use need. */
    private static byte[] element(int tag, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) tag)
                .put((byte) 0x82)
                .putShort((short) content.length)
                .put(content)
                .array();
    }
}
