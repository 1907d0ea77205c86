package ai.stigmer.example.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;

/**
 * Makes one line of whatever the transport logs, and writes no more than {@value #LINES} of a logger's in a minute; so it
 * does of refused calls whose caller is nobody. What they log is what strangers send: whoever reaches the port could else fill the disk.
 *
 * <p>Thread-safe.
 */
public final class TransportNoise extends TurboFilter {
    private static final List<String> TRANSPORT =
            List.of("io.grpc.", "io.netty.", "de.bwaldvogel.mongo.", "stigmer.calls.anonymous");
    private static final int LINES = 10;
    private static final long WINDOW = TimeUnit.MINUTES.toNanos(1);
    private static final int LONGEST = 240;

    /** One for each logger of the libraries. */
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        // Without a text, somebody only asks whether the level is on.
        if (format == null || TRANSPORT.stream().noneMatch(logger.getName()::startsWith)) {
            return FilterReply.NEUTRAL;
        }
        if (level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            windows.computeIfAbsent(logger.getName(), name -> new Window())
                    .admit(System.nanoTime())
                    .ifPresent(suppressed -> write(
                            logger, level, MessageFormatter.basicArrayFormat(format, parameters), failure, suppressed));
        }
        return FilterReply.DENY;
    }

    private static void write(
            Logger source, Level level, @Nullable String text, @Nullable Throwable failure, long suppressed) {
        Logger own = source.getLoggerContext().getLogger(TransportNoise.class);
        String name = source.getName();
        own.atLevel(org.slf4j.event.Level.valueOf(level.toString()))
                .log(
                        "transport source={} text=\"{}\" cause=\"{}\" suppressed={}",
                        name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                        oneLine(String.valueOf(text)),
                        failure == null ? "" : oneLine(failure.toString()),
                        suppressed);
    }

    /** Strangers must not be able to write a line of their own, nor a long one. */
    private static String oneLine(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return line.replaceAll("[^\\x20-\\x7e]+", " ").replace('"', '\'');
    }

    /** What one logger has written of late. */
    private static final class Window {
        private boolean open;
        private long began;
        private int written;
        private long suppressed;

        /** How many were suppressed before one that is to be written; empty for one that is not. */
        synchronized OptionalLong admit(long now) {
            if (!open || now - began >= WINDOW) {
                open = true;
                began = now;
                written = 0;
            }
            if (written == LINES) {
                suppressed++;
                return OptionalLong.empty();
            }
            written++;
            long before = suppressed;
            suppressed = 0;
            return OptionalLong.of(before);
        }
    }
}
