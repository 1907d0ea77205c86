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

/** The spans and the lag of one sink's deliveries. Thread-safe. */
final class DeliverySpans {
    private static final String SCOPE = "ai.stigmer.runtime";
    private static final AttributeKey<String> SINK = AttributeKey.stringKey("stigmer.sink");
    private static final AttributeKey<String> KIND = AttributeKey.stringKey("stigmer.kind");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("stigmer.outcome");
    private static final List<Double> BOUNDARIES = List.of(0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0, 60.0, 600.0, 3600.0);

    private final String sink;
    private final InstantSource clock;
    private final Tracer tracer;
    private final DoubleHistogram lags;

    DeliverySpans(String sink, OpenTelemetry openTelemetry, InstantSource clock) {
        this.sink = sink;
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

    Delivery begin(DomainEvent event) {
        Context parent = event.traceparent().map(TraceParent::context).orElseGet(Context::current);
        Span span = tracer.spanBuilder("deliver " + sink)
                .setParent(parent)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute(SINK, sink)
                .setAttribute(KIND, event.kind())
                .startSpan();
        return new Delivery(event, span, parent.with(span));
    }

    /** One delivery of one event. */
    final class Delivery {
        private final DomainEvent event;
        private final Span span;
        private final Context context;

        private Delivery(DomainEvent event, Span span, Context context) {
            this.event = event;
            this.span = span;
            this.context = context;
        }

        /** Runs what delivers as part of the trace. */
        void run(Runnable work) {
            context.wrap(work).run();
        }

        void delivered() {
            end("delivered");
        }

        void failed(Throwable failure) {
            span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            end("failed");
        }

        private void end(String outcome) {
            span.end();
            lags.record(
                    Duration.between(event.time(), clock.instant()).toMillis() / 1e3,
                    Attributes.of(SINK, sink, KIND, event.kind(), OUTCOME, outcome));
        }
    }
}
