package ai.stigmer.runtime.server;

import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.Status.Code;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A span and a measurement of {@code rpc.server.call.duration} for each call, by the names of OpenTelemetry's semantic
 * conventions for RPC, version 1.45.0. A trace that the caller is in goes on.
 *
 * <p>Immutable and thread-safe.
 */
final class RpcTelemetry {
    /** For a method that the server does not have, whose name anybody can make up. */
    static final String OTHER_METHOD = "_OTHER";

    private static final String SCOPE = "ai.stigmer.runtime";
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("rpc.system.name");
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("rpc.method");
    private static final AttributeKey<String> ORIGINAL_METHOD = AttributeKey.stringKey("rpc.method_original");
    private static final AttributeKey<String> CODE = AttributeKey.stringKey("rpc.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("server.address");
    private static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");
    private static final List<Double> BOUNDARIES =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    /** The codes that are errors of a server; the others are errors of the client, or none. */
    private static final Set<Code> SERVER_ERRORS = Set.of(
            Code.UNKNOWN, Code.DEADLINE_EXCEEDED, Code.UNIMPLEMENTED, Code.INTERNAL, Code.UNAVAILABLE, Code.DATA_LOSS);

    private static final int MAX_ORIGINAL = 200;
    private static final TextMapGetter<Metadata> HEADERS = new Headers();

    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final TextMapPropagator propagator;

    RpcTelemetry(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer(SCOPE);
        this.propagator = openTelemetry.getPropagators().getTextMapPropagator();
        this.durations = openTelemetry
                .getMeter(SCOPE)
                .histogramBuilder("rpc.server.call.duration")
                .setUnit("s")
                .setDescription("Measures the duration of an incoming Remote Procedure Call (RPC).")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
                .build();
    }

    /**
     * Begins to measure a call.
     *
     * @param method of the server, or {@link #OTHER_METHOD}
     */
    Measured begin(String method, ServerCall<?, ?> call, Metadata headers) {
        SpanBuilder span = tracer.spanBuilder(method)
                .setParent(propagator.extract(Context.current(), headers, HEADERS))
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(SYSTEM, "grpc")
                .setAttribute(METHOD, method);
        if (method.equals(OTHER_METHOD)) {
            String original = call.getMethodDescriptor().getFullMethodName();
            span.setAttribute(ORIGINAL_METHOD, original.substring(0, Math.min(MAX_ORIGINAL, original.length())));
        }
        if (call.getAttributes().get(Grpc.TRANSPORT_ATTR_LOCAL_ADDR) instanceof InetSocketAddress local) {
            span.setAttribute(ADDRESS, local.getAddress().getHostAddress()).setAttribute(PORT, (long) local.getPort());
        }
        return new Measured(method, span.startSpan());
    }

    /** One call. Thread-safe. */
    final class Measured {
        private final String method;
        private final Span span;
        private final Context context;
        private final long began = System.nanoTime();

        private Measured(String method, Span span) {
            this.method = method;
            this.span = span;
            this.context = Context.current().with(span);
        }

        /** The context in which the call's own spans have this call as their parent. */
        Context context() {
            return context;
        }

        void end(Status status) {
            Code code = status.getCode();
            AttributesBuilder attributes =
                    Attributes.builder().put(SYSTEM, "grpc").put(METHOD, method).put(CODE, code.name());
            span.setAttribute(CODE, code.name());
            if (SERVER_ERRORS.contains(code)) {
                attributes.put(ERROR, code.name());
                span.setAttribute(ERROR, code.name()).setStatus(StatusCode.ERROR);
            }
            durations.record((System.nanoTime() - began) / 1e9, attributes.build(), context);
            span.end();
        }
    }

    private static final class Headers implements TextMapGetter<Metadata> {
        @Override
        public @Nullable String get(@Nullable Metadata headers, String key) {
            return headers == null || key.endsWith(Metadata.BINARY_HEADER_SUFFIX)
                    ? null
                    : headers.get(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER));
        }
    }
}
