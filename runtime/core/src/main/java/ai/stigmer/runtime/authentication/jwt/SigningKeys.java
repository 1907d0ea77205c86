package ai.stigmer.runtime.authentication.jwt;

import ai.stigmer.runtime.authentication.jwt.JwtSettings.KeySource.AtUrl;
import ai.stigmer.runtime.authentication.jwt.JwtSettings.KeySource.InFile;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/** The published keys of an issuer. */
interface SigningKeys {
    /** The keys that match; read anew where none does, as the issuer may have begun to use a new one. */
    List<JWK> matching(JWKSelector selector) throws KeySourceException;

    static SigningKeys of(JwtSettings.KeySource source) {
        if (source instanceof InFile file) {
            return new KeyFile(file.file());
        }
        return atUrl((AtUrl) source);
    }

    private static SigningKeys atUrl(AtUrl source) {
        try {
            int patience = (int) Duration.ofSeconds(2).toMillis();
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            source.address().toURL(), new SameAddress(patience, patience, 256 * 1024))
                    .cache(
                            Duration.ofMinutes(5).toMillis(),
                            Duration.ofSeconds(5).toMillis())
                    .refreshAheadCache(false)
                    // A token that names an unknown key must not become a request to the issuer each time.
                    .rateLimited(Duration.ofSeconds(30).toMillis())
                    .retrying(true)
                    // Keys change seldom: an issuer that is down for a while need not take this service down.
                    .outageTolerant(Duration.ofHours(1).toMillis())
                    .build();
            return selector -> keys.get(selector, null);
        } catch (MalformedURLException | IllegalArgumentException malformed) {
            throw new IllegalStateException(source.address() + " is no address of a key set", malformed);
        }
    }

    /** Reads from the address that was checked and from no other that it refers to. */
    final class SameAddress extends DefaultResourceRetriever {
        SameAddress(int connectMillis, int readMillis, int mostBytes) {
            super(connectMillis, readMillis, mostBytes);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
            HttpURLConnection connection = super.openHTTPConnection(address);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
