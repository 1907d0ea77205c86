package ai.stigmer.http;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.MimeTypes;

/**
 * A file that is sent as it is.
 *
 * @param etag of what it holds: the files of a reproducible jar all have one date
 */
record StaticFile(ByteBuffer content, String type, String etag) {
    /**
     * Reads a file that is beside a class.
     *
     * @throws IllegalArgumentException if it is not there, or if nobody knows what it is
     */
    static StaticFile beside(Class<?> type, String name) {
        String mime = MimeTypes.DEFAULTS.getMimeByExtension(name);
        if (mime == null) {
            throw new IllegalArgumentException(name + " has no extension that says its media type");
        }
        try (InputStream file = type.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no resource " + name + " beside " + type.getName());
            }
            byte[] content = file.readAllBytes();
            return new StaticFile(
                    ByteBuffer.wrap(content).asReadOnlyBuffer(),
                    mime.startsWith("text/") ? mime + ";charset=utf-8" : mime,
                    '"' + Hashing.sha256().hashBytes(content).toString() + '"');
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the resource " + name, failure);
        }
    }
}
