package ai.stigmer.runtime.pipeline.internal;

import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import com.google.protobuf.Message;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;

/**
 * Makes every step a span, {@code agent-execution-update/Authorize}, and a measurement of the histogram
 * {@code stigmer.step.duration} in seconds.
 *
 * <p>Immutable and thread-safe.
 */
public final class PipelineTelemetry {
    private static final String SCOPE = "ai.stigmer.runtime";
    private static final AttributeKey<String> PIPELINE = AttributeKey.stringKey("stigmer.pipeline");
    private static final AttributeKey<String> STEP = AttributeKey.stringKey("stigmer.step");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("stigmer.outcome");

    private final Tracer tracer;
    private final DoubleHistogram durations;

    private PipelineTelemetry(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer(SCOPE);
        this.durations = openTelemetry
                .getMeter(SCOPE)
                .histogramBuilder("stigmer.step.duration")
                .setUnit("s")
                .setDescription("How long a step of a pipeline took")
                .build();
    }

    /** Reports to the service's own OpenTelemetry. */
    public static PipelineTelemetry of(OpenTelemetry openTelemetry) {
        return new PipelineTelemetry(openTelemetry);
    }

    /** Reports nothing. */
    public static PipelineTelemetry none() {
        return new PipelineTelemetry(OpenTelemetry.noop());
    }

    public <R extends Message> Step.Next observe(String pipeline, Step<R> step, RequestContext<R> context) {
        Span span = tracer.spanBuilder(pipeline + "/" + step.name()).startSpan();
        long began = System.nanoTime();
        String outcome = "failed";
        Scope entered = span.makeCurrent();
        try {
            Step.Next next = step.execute(context);
            outcome = next == Step.Next.CONTINUE ? "done" : "reload";
            return next;
        } catch (RuntimeException | Error failure) {
            // The message may quote the request, so the span gets the type alone.
            span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            throw failure;
        } finally {
            entered.close();
            span.end();
            durations.record(
                    (System.nanoTime() - began) / 1e9,
                    Attributes.of(PIPELINE, pipeline, STEP, step.name(), OUTCOME, outcome));
        }
    }
}
