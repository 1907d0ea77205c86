package ai.stigmer.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/** Compression by gzip, the one that every client of the protocols has. */
final class Compression {
    static final String GZIP = "gzip";

    /** What is smaller would hardly become so. */
    private static final int MIN_BYTES = 1024;

    private Compression() {}

    /**
     * Whether requests are compressed, by the header that says how.
     *
     * @throws BrokenRequest UNIMPLEMENTED if it is in another way than gzip
     */
    static boolean isGzip(@Nullable String encoding) {
        if (encoding == null || encoding.isEmpty() || encoding.equals("identity")) {
            return false;
        }
        if (encoding.equals(GZIP)) {
            return true;
        }
        throw BrokenRequest.unsupported("unknown compression \"" + encoding + "\"; supported are gzip and identity");
    }

    /** Whether the client takes gzip, by the header that lists what it takes. */
    static boolean acceptsGzip(HttpFields headers, String name) {
        return headers.getCSV(name, false).stream()
                .flatMap(value -> Arrays.stream(value.split(";", 2)).limit(1))
                .anyMatch(value -> value.strip().equals(GZIP));
    }

    static boolean isWorthwhile(byte[] message) {
        return message.length >= MIN_BYTES;
    }

    static byte[] gzip(byte[] message) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(message.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(message);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
