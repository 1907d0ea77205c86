package ai.stigmer.example.stores;

import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.settings.Setting;
import ai.stigmer.example.settings.WrongSetting;
import com.mongodb.ConnectionString;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a store that is reached without TLS over a network, where others can read and alter what is said. An
 * OpenFGA is refused, as it decides who may do what and its key goes with every question, unless the operator says by
 * name that the network is trusted. Of MongoDB and Redis a warning tells, as they have no other way in many closed
 * networks.
 */
final class PlainTransport {
    private static final Logger LOG = LoggerFactory.getLogger(PlainTransport.class);
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?", Pattern.CASE_INSENSITIVE);

    private PlainTransport() {}

    /**
     * Stops a plain OpenFGA that is not on this machine.
     *
     * @throws IllegalArgumentException if the address is none of HTTP, or is plain and not allowed to be
     */
    static URI requireSafeOpenFga(String url, boolean isHttpSafe) {
        URI address = http(url);
        if ("https".equalsIgnoreCase(address.getScheme()) || isThisMachine(address.getHost())) {
            return address;
        }
        if (!isHttpSafe) {
            throw new IllegalArgumentException(Setting.OPENFGA_URL.variable() + " is " + url
                    + ", where others could alter on its way who may do what; use an https:// address, or set "
                    + Setting.INSECURE_OPENFGA_OVER_HTTP.variable() + "=true if nobody else is on that network");
        }
        LOG.warn(
                "{}=true: whoever is on the network can alter who may do what",
                Setting.INSECURE_OPENFGA_OVER_HTTP.variable());
        return address;
    }

    private static URI http(String url) {
        try {
            URI address = URI.create(url);
            boolean isHttp =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (isHttp && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            throw noAddress(url).because(malformed);
        }
        throw noAddress(url);
    }

    private static WrongSetting noAddress(String url) {
        return Environment.wrong(Setting.OPENFGA_URL, url, "the http:// or https:// address of OpenFGA's HTTP API");
    }

    /** Says at start that a MongoDB or a Redis of the environment is reached in plain text. */
    static void warn(String mongoUri, String redisUri) {
        if (isPlainMongo(mongoUri)) {
            LOG.warn(
                    "{} has no tls=true: whoever is on the network can read and alter what is stored",
                    Setting.MONGODB_URI.variable());
        }
        if (isPlainRedis(redisUri)) {
            LOG.warn(
                    "{} is not rediss://: whoever is on the network can read and alter live updates",
                    Setting.REDIS_URI.variable());
        }
    }

    static boolean isPlainMongo(String uri) {
        // With +srv, TLS is the default and the hosts are only known to the DNS.
        if (!uri.startsWith("mongodb://")) {
            return uri.startsWith("mongodb+srv://") && uri.matches(".*[?&](tls|ssl)=false.*");
        }
        ConnectionString address = new ConnectionString(uri);
        return !Boolean.TRUE.equals(address.getSslEnabled()) && !areThisMachine(address.getHosts());
    }

    static boolean isPlainRedis(String uri) {
        return uri.startsWith("redis://") && !isThisMachine(URI.create(uri).getHost());
    }

    private static boolean areThisMachine(List<String> hosts) {
        return hosts.stream()
                // A path is a socket of this machine.
                .allMatch(host -> host.startsWith("/") || isThisMachine(host.replaceFirst(":\\d+$", "")));
    }

    private static boolean isThisMachine(String host) {
        return LOOPBACK.matcher(host).matches();
    }
}
