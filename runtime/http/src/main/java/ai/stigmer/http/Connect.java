package ai.stigmer.http;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** What the forms of the Connect protocol have in common. */
final class Connect {
    private static final String TIMEOUT = "connect-timeout-ms";
    private static final String VERSION = "connect-protocol-version";
    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{1,10}");

    private Connect() {}

    static Optional<Duration> timeout(Request request) {
        String timeout = request.getHeaders().get(TIMEOUT);
        if (timeout == null) {
            return Optional.empty();
        }
        if (!MILLISECONDS.matcher(timeout).matches()) {
            throw BrokenRequest.invalid(TIMEOUT + " must be a number of milliseconds of at most 10 digits");
        }
        return Optional.of(Duration.ofMillis(Long.parseLong(timeout)));
    }

    /**
     * Sees to it that the request is of the version that is served here. One that does not say it may be by hand.
     *
     * @throws BrokenRequest INVALID_ARGUMENT if it is of another
     */
    static void requireVersion(Request request) {
        String version = request.getHeaders().get(VERSION);
        if (version != null && !version.equals("1")) {
            throw BrokenRequest.invalid(VERSION + " must be 1");
        }
    }
}
