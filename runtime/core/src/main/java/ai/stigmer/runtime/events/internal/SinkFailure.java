package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.events.SinkUnavailableException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * What a sink has thrown: whether it was the sink or the event, and a line about it for logs and dead letters. The line
 * has the kinds of the exceptions and the beginning of what they say, without the credentials of addresses in it: it is
 * kept where more people can read than the sink's own configuration.
 */
record SinkFailure(Throwable thrown) {
    private static final int MAX_CAUSES = 10;
    private static final int MAX_MESSAGE = 200;
    private static final List<Class<?>> OUTAGES = List.of(
            SinkUnavailableException.class,
            SocketException.class,
            UnknownHostException.class,
            InterruptedIOException.class,
            HttpTimeoutException.class,
            ClosedChannelException.class,
            TimeoutException.class);
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/@\\s]*@");

    /** Whether the sink takes no event at all; otherwise it has refused this one. */
    boolean isOutage() {
        return causes().stream()
                .anyMatch(
                        cause -> OUTAGES.stream().anyMatch(outage -> outage.isInstance(cause)) || isUnavailable(cause));
    }

    private static boolean isUnavailable(Throwable cause) {
        return cause instanceof RpcException failure
                && (failure.reason().equals(ErrorReason.AUTHORIZER_UNAVAILABLE)
                        || failure.reason().equals(ErrorReason.STORE_UNAVAILABLE));
    }

    /** In one line: the reasons of other systems may have several. */
    String text() {
        List<Throwable> causes = causes();
        String first = text(thrown);
        return causes.size() == 1 ? first : first + ", caused by " + text(causes.get(causes.size() - 1));
    }

    private static String text(Throwable cause) {
        String kind = cause.getClass().getName();
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return kind;
        }
        String line = CREDENTIALS.matcher(message.replaceAll("\\s+", " ")).replaceAll("//***@");
        return kind + ": " + (line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "…");
    }

    /** From what was thrown to its root; causes may lead back to themselves. */
    private List<Throwable> causes() {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && causes.size() < MAX_CAUSES; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
