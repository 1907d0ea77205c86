package ai.stigmer.runtime.pipeline.internal;

import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import com.google.protobuf.Message;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.List;

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

    private static final AttributeKey<Boolean> OLD_COPY = AttributeKey.booleanKey("stigmer.old_copy");
    private static final List<Double> BOUNDARIES =
            List.of(0.0001, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final LongCounter retries;
    private final LongCounter conflicts;

    private PipelineTelemetry(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer(SCOPE);
        this.durations = openTelemetry
                .getMeter(SCOPE)
                .histogramBuilder("stigmer.step.duration")
                .setUnit("s")
                .setDescription("How long a step of a pipeline took")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
                .build();
        Meter meter = openTelemetry.getMeter(SCOPE);
        this.retries = meter.counterBuilder("stigmer.pipeline.retries")
                .setDescription("How often a request began again as another write was faster, or the copy was old")
                .build();
        this.conflicts = meter.counterBuilder("stigmer.pipeline.conflicts")
                .setDescription("Requests that were given up as others were faster every time")
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

    /** A pipeline of this name may begin requests again, and has not yet: so a first one is seen as a rise. */
    public void begun(String pipeline) {
        retries.add(0, Attributes.of(PIPELINE, pipeline, OLD_COPY, true));
        retries.add(0, Attributes.of(PIPELINE, pipeline, OLD_COPY, false));
        conflicts.add(0, Attributes.of(PIPELINE, pipeline));
    }

    /**
     * A request begins again.
     *
     * @param oldCopy whether it had begun with the replica's copy, which was not the newest version
     */
    public void retried(String pipeline, boolean oldCopy) {
        retries.add(1, Attributes.of(PIPELINE, pipeline, OLD_COPY, oldCopy));
    }

    /** A request is given up as others were faster. */
    public void conflicted(String pipeline) {
        conflicts.add(1, Attributes.of(PIPELINE, pipeline));
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
