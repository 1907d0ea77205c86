package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a connection to the embedded store through once it has shown the password, by SASL's PLAIN mechanism. The
 * library behind the store knows no authentication of its own.
 */
final class PasswordGate {
    /** The name that goes with the password in connection strings. */
    static final String USER = "stigmer";

    private static final AttributeKey<Boolean> PASSED = AttributeKey.valueOf("stigmer.password.shown");
    private static final Set<String> OPEN = Set.of("hello", "ismaster");

    private final StorePassword password;

    PasswordGate(StorePassword password) {
        this.password = password;
    }

    /** The answer to a command that may not pass: to {@code saslStart} in any case, else a refusal. */
    Optional<Document> stop(Channel channel, String command, Document request) {
        if (command.equalsIgnoreCase("saslStart")) {
            return Optional.of(authenticate(channel, request));
        }
        return isPassed(channel) || OPEN.contains(command.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(Refusal.of(13, "Unauthorized", "command " + command + " requires authentication"));
    }

    boolean isPassed(Channel channel) {
        return channel.hasAttr(PASSED);
    }

    /** The payload is an identity, a name and the password, with a NUL between them. */
    private Document authenticate(Channel channel, Document request) {
        String[] shown = payload(request).split("\0", -1);
        if (!"PLAIN".equals(request.get("mechanism"))
                || shown.length != 3
                || !shown[1].equals(USER)
                || !password.is(shown[2])) {
            return Refusal.of(18, "AuthenticationFailed", "Authentication failed.");
        }
        channel.attr(PASSED).set(true);
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    private static String payload(Document request) {
        return request.get("payload") instanceof BinData payload
                ? new String(payload.getData(), StandardCharsets.UTF_8)
                : "";
    }
}
