package ai.stigmer.runtime.authentication.jwt;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A key set in a file, read again when the file has changed. One that cannot be read leaves the one before in use. */
final class KeyFile implements SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;
    private volatile Read last;

    /** What was read, and what the file was like then. */
    private record Read(Object stamp, JWKSet keys) {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException if it cannot be read
     */
    KeyFile(Path file) {
        this.file = file;
        try {
            this.last = new Read(stamp(), read());
        } catch (IOException | ParseException failure) {
            throw new IllegalStateException("cannot read the key set " + file + ": " + failure, failure);
        }
    }

    @Override
    public List<JWK> matching(JWKSelector selector) throws KeySourceException {
        return selector.select(keys());
    }

    private JWKSet keys() {
        Read known = last;
        try {
            Object now = stamp();
            if (!now.equals(known.stamp())) {
                known = new Read(now, read());
                last = known;
            }
        } catch (IOException | ParseException failure) {
            LOG.warn("key_file_unusable file={} reason=\"{}\" the keys before stay in use", file, failure.toString());
        }
        return known.keys();
    }

    private JWKSet read() throws IOException, ParseException {
        return JWKSet.parse(Files.readString(file, StandardCharsets.UTF_8));
    }

    private Object stamp() throws IOException {
        return List.of(Files.getLastModifiedTime(file), Files.size(file), file.toRealPath());
    }
}
