package ai.stigmer.runtime.server;

import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import java.time.Duration;
import java.util.Objects;

/**
 * What no client may exceed, and no answer.
 *
 * @param messageBytes the largest request message; a larger one is RESOURCE_EXHAUSTED naming both sizes
 * @param answerBytes the largest message that is answered, by default what clients of grpc take; a list answers fewer
 *     items, a write what fits, and anything else is RESOURCE_EXHAUSTED naming both sizes
 * @param metadataBytes the most metadata of one call, as HTTP/2 counts it: 32 bytes more for each header
 * @param callsPerConnection calls at one time on one connection; more wait at the client
 * @param streamsPerCaller calls at one time that are more than one request and one response, such as subscriptions, by
 *     one caller over all connections; one more is RESOURCE_EXHAUSTED
 * @param connectionAge after which a client is asked to connect anew, so that replicas share the load and certificates
 *     stay fresh
 * @param connectionAgeGrace how long the calls of an aged connection may go on
 * @param connectionIdle after which a connection without calls is closed
 * @param keepAlive how often clients may ping, and how often a silent client is asked whether it is there
 */
public record ServerLimits(
        int messageBytes,
        int answerBytes,
        int metadataBytes,
        int callsPerConnection,
        int streamsPerCaller,
        Duration connectionAge,
        Duration connectionAgeGrace,
        Duration connectionIdle,
        Duration keepAlive) {
    private static final ServerLimits STANDARD = new ServerLimits(
            4 * 1024 * 1024,
            AnswerLimit.standard().bytes(),
            32 * 1024,
            256,
            1000,
            Duration.ofMinutes(30),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofSeconds(30));

    /**
     * Names limits.
     *
     * @throws IllegalArgumentException if one is not positive, or leaves answers no room
     */
    public ServerLimits {
        requirePositive("messageBytes", messageBytes);
        requirePositive("answerBytes", new AnswerLimit(answerBytes).bytes());
        requirePositive("metadataBytes", metadataBytes);
        requirePositive("callsPerConnection", callsPerConnection);
        requirePositive("streamsPerCaller", streamsPerCaller);
        requirePositive("connectionAge", connectionAge);
        requirePositive("connectionAgeGrace", connectionAgeGrace);
        requirePositive("connectionIdle", connectionIdle);
        requirePositive("keepAlive", keepAlive);
    }

    /**
     * 4 MiB messages and answers, 32 KiB metadata, 256 calls a connection, 1000 streams a caller, connections of half
     * an hour.
     */
    public static ServerLimits standard() {
        return STANDARD;
    }

    public ServerLimits withMessageBytes(int most) {
        return new ServerLimits(
                most,
                answerBytes,
                metadataBytes,
                callsPerConnection,
                streamsPerCaller,
                connectionAge,
                connectionAgeGrace,
                connectionIdle,
                keepAlive);
    }

    public ServerLimits withAnswerBytes(int most) {
        return new ServerLimits(
                messageBytes,
                most,
                metadataBytes,
                callsPerConnection,
                streamsPerCaller,
                connectionAge,
                connectionAgeGrace,
                connectionIdle,
                keepAlive);
    }

    public ServerLimits withMetadataBytes(int most) {
        return new ServerLimits(
                messageBytes,
                answerBytes,
                most,
                callsPerConnection,
                streamsPerCaller,
                connectionAge,
                connectionAgeGrace,
                connectionIdle,
                keepAlive);
    }

    public ServerLimits withCallsPerConnection(int most) {
        return new ServerLimits(
                messageBytes,
                answerBytes,
                metadataBytes,
                most,
                streamsPerCaller,
                connectionAge,
                connectionAgeGrace,
                connectionIdle,
                keepAlive);
    }

    public ServerLimits withStreamsPerCaller(int most) {
        return new ServerLimits(
                messageBytes,
                answerBytes,
                metadataBytes,
                callsPerConnection,
                most,
                connectionAge,
                connectionAgeGrace,
                connectionIdle,
                keepAlive);
    }

    public ServerLimits withConnectionAge(Duration most, Duration grace) {
        return new ServerLimits(
                messageBytes,
                answerBytes,
                metadataBytes,
                callsPerConnection,
                streamsPerCaller,
                most,
                grace,
                connectionIdle,
                keepAlive);
    }

    private static void requirePositive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be positive");
        }
    }

    private static void requirePositive(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be positive");
        }
    }
}
