package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.internal.DatabaseTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * Spans and durations of what is written to Redis, by the names of OpenTelemetry's semantic conventions for databases. One
 * round trip takes along news of many calls: each of them gets a span below its own, and the round trip is measured once.
 * No span has a key or anything of a state. Thread-safe.
 */
public final class RedisTelemetry {
    private static final String WRITE = "XADD";

    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final Attributes server;
    private final String spanName;

    private RedisTelemetry(OpenTelemetry openTelemetry, Attributes server, String spanName) {
        this.tracer = DatabaseTelemetry.tracer(openTelemetry);
        this.durations = DatabaseTelemetry.durations(openTelemetry);
        this.server = server;
        this.spanName = spanName;
    }

    /**
     * Reports to the service's own OpenTelemetry.
     *
     * @param uri where the client was connected to, if that is known; its credentials go nowhere
     */
    public static RedisTelemetry of(OpenTelemetry openTelemetry, Optional<URI> uri) {
        AttributesBuilder server = Attributes.builder().put(DatabaseTelemetry.SYSTEM, "redis");
        Optional<HostAndPort> address = uri.map(JedisURIHelper::getHostAndPort);
        address.ifPresent(known -> server.put(DatabaseTelemetry.ADDRESS, known.getHost())
                .put(DatabaseTelemetry.PORT, (long) known.getPort()));
        uri.ifPresent(
                known -> server.put(DatabaseTelemetry.NAMESPACE, Integer.toString(JedisURIHelper.getDBIndex(known))));
        return new RedisTelemetry(
                openTelemetry,
                server.build(),
                address.map(known -> WRITE + " " + known).orElse(WRITE));
    }

    /** Reports nothing. */
    public static RedisTelemetry none() {
        return of(OpenTelemetry.noop(), Optional.empty());
    }

    RoundTrip begin() {
        return new RoundTrip();
    }

    /** Several commands that are sent, and answered, together. Used by one thread. */
    final class RoundTrip {
        private final Instant began = Instant.now();
        private final long beganNanos = System.nanoTime();

        private RoundTrip() {}

        /** All of them were answered, some maybe with an error. */
        void answered() {
            measure(Attributes.empty());
        }

        /** Redis was not reached, or not any more. */
        void failed(RuntimeException failure) {
            measure(error(failure));
        }

        private void measure(Attributes error) {
            durations.record(
                    (System.nanoTime() - beganNanos) / 1e9,
                    server.toBuilder()
                            .put(DatabaseTelemetry.OPERATION, "PIPELINE")
                            .putAll(error)
                            .build());
        }

        /**
         * News went along.
         *
         * @param caller where the news comes from; without a span there, it has none here
         * @param failure why it was not taken, or null
         */
        void told(Context caller, @Nullable RuntimeException failure) {
            if (!Span.fromContext(caller).getSpanContext().isValid()) {
                return;
            }
            Span span = tracer.spanBuilder(spanName)
                    .setParent(caller)
                    .setSpanKind(SpanKind.CLIENT)
                    .setStartTimestamp(began)
                    .setAllAttributes(server)
                    .setAttribute(DatabaseTelemetry.OPERATION, WRITE)
                    .startSpan();
            if (failure != null) {
                span.setAllAttributes(error(failure)).setStatus(StatusCode.ERROR);
            }
            span.end(began.plusNanos(System.nanoTime() - beganNanos));
        }
    }

    private static Attributes error(RuntimeException failure) {
        if (failure instanceof JedisDataException refused) {
            // Redis begins what it refuses with one word for why; what follows may name a key.
            String code = Objects.requireNonNullElse(refused.getMessage(), "").split(" ", 2)[0];
            return DatabaseTelemetry.refused(code);
        }
        return DatabaseTelemetry.failed(failure);
    }
}
