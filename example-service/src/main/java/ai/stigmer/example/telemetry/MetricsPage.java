package ai.stigmer.example.telemetry;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is measured, in Prometheus' text format: collected whenever somebody reads it.
 *
 * <p>Thread-safe.
 */
public final class MetricsPage implements MetricReader {
    private final PrometheusTextFormatWriter writer =
            PrometheusTextFormatWriter.builder().build();
    private volatile CollectionRegistration registration = CollectionRegistration.noop();

    /** The media type of {@link #text}. */
    public String type() {
        return PrometheusTextFormatWriter.CONTENT_TYPE;
    }

    public String text() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            writer.write(page, PrometheusSnapshots.of(registration.collectAllMetrics()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the metrics cannot be written", failure);
        }
        return page.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void register(CollectionRegistration measured) {
        registration = measured;
    }

    /** Prometheus takes totals, and makes rates itself. */
    @Override
    public AggregationTemporality getAggregationTemporality(InstrumentType instrument) {
        return AggregationTemporality.CUMULATIVE;
    }

    @Override
    public CompletableResultCode forceFlush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        registration = CollectionRegistration.noop();
        return CompletableResultCode.ofSuccess();
    }
}
