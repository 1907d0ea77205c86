package ai.stigmer.runtime.events.internal;

import ai.stigmer.runtime.events.DomainEvent;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Spans of deliveries, and the histogram {@code stigmer.event.delivery.lag} in seconds. Thread-safe. */
public final class DeliveryTelemetry {
    private static final String SCOPE = "ai.stigmer.runtime";
    private static final AttributeKey<String> SINK = AttributeKey.stringKey("stigmer.sink");
    private static final AttributeKey<String> KIND = AttributeKey.stringKey("stigmer.kind");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("stigmer.outcome");
    private static final List<Double> BOUNDARIES = List.of(0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0, 60.0, 600.0, 3600.0);

    private final InstantSource clock;
    private final Tracer tracer;
    private final DoubleHistogram lags;

    public DeliveryTelemetry(OpenTelemetry openTelemetry, InstantSource clock) {
        this.clock = clock;
        this.tracer = openTelemetry.getTracer(SCOPE);
        this.lags = openTelemetry
                .getMeter(SCOPE)
                .histogramBuilder("stigmer.event.delivery.lag")
                .setUnit("s")
                .setDescription("How long after an event a sink took it, or did not")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
                .build();
    }

    /** A delivery begins, in the trace of the call that caused the event. */
    Delivery begin(String sink, DomainEvent event) {
        Context parent = event.traceparent().map(TraceParent::context).orElseGet(Context::root);
        Span span = tracer.spanBuilder("deliver " + sink)
                .setParent(parent)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute(SINK, sink)
                .setAttribute(KIND, event.kind())
                .startSpan();
        return new Delivery(sink, event, span, parent.with(span));
    }

    /** One attempt to deliver an event. */
    final class Delivery {
        private final String sink;
        private final DomainEvent event;
        private final Span span;
        private final Context context;

        private Delivery(String sink, DomainEvent event, Span span, Context context) {
            this.sink = sink;
            this.event = event;
            this.span = span;
            this.context = context;
        }

        /** In which its span is the current one. */
        Context context() {
            return context;
        }

        void taken() {
            end("delivered");
        }

        /** The message of a failure may quote the event, so the span gets the type alone. */
        void failed(Throwable failure) {
            span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            end("failed");
        }

        private void end(String outcome) {
            span.end();
            lags.record(
                    Duration.between(event.time(), clock.instant()).toMillis() / 1e3,
                    Attributes.of(SINK, sink, KIND, event.kind(), OUTCOME, outcome),
                    context);
        }
    }
}
