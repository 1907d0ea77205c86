package ai.stigmer.example.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.PrometheusNaming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * OpenTelemetry's metrics by the names and in the forms that Prometheus has for them: dots become underscores, the unit
 * stands at the end of the name, and buckets have upper bounds.
 */
final class PrometheusSnapshots {
    private PrometheusSnapshots() {}

    static MetricSnapshots of(Collection<MetricData> metrics) {
        return new MetricSnapshots(metrics.stream()
                .filter(metric -> !metric.isEmpty())
                .flatMap(PrometheusSnapshots::snapshot)
                .toList());
    }

    private static Stream<MetricSnapshot> snapshot(MetricData metric) {
        return switch (metric.getType()) {
            case HISTOGRAM -> Stream.of(histogram(metric));
            case LONG_SUM ->
                Stream.of(sum(
                        metric,
                        metric.getLongSumData().isMonotonic(),
                        longs(metric.getLongSumData().getPoints())));
            case DOUBLE_SUM ->
                Stream.of(sum(
                        metric,
                        metric.getDoubleSumData().isMonotonic(),
                        doubles(metric.getDoubleSumData().getPoints())));
            case LONG_GAUGE ->
                Stream.of(gauge(metric, longs(metric.getLongGaugeData().getPoints())));
            case DOUBLE_GAUGE ->
                Stream.of(gauge(metric, doubles(metric.getDoubleGaugeData().getPoints())));
            // Of these there are none: nobody here asks for them.
            case SUMMARY, EXPONENTIAL_HISTOGRAM -> Stream.empty();
        };
    }

    /** A value and what it is of. */
    private record Value(Attributes attributes, double value) {}

    private static List<Value> longs(Collection<LongPointData> points) {
        return points.stream()
                .map(point -> new Value(point.getAttributes(), point.getValue()))
                .toList();
    }

    private static List<Value> doubles(Collection<DoublePointData> points) {
        return points.stream()
                .map(point -> new Value(point.getAttributes(), point.getValue()))
                .toList();
    }

    private static MetricSnapshot sum(MetricData metric, boolean isMonotonic, List<Value> values) {
        if (!isMonotonic) {
            return gauge(metric, values);
        }
        return new CounterSnapshot(
                metadata(metric),
                values.stream()
                        .map(value -> CounterSnapshot.CounterDataPointSnapshot.builder()
                                .labels(labels(value.attributes()))
                                .value(value.value())
                                .build())
                        .toList());
    }

    private static MetricSnapshot gauge(MetricData metric, List<Value> values) {
        return new GaugeSnapshot(
                metadata(metric),
                values.stream()
                        .map(value -> GaugeSnapshot.GaugeDataPointSnapshot.builder()
                                .labels(labels(value.attributes()))
                                .value(value.value())
                                .build())
                        .toList());
    }

    private static MetricSnapshot histogram(MetricData metric) {
        return new HistogramSnapshot(
                metadata(metric),
                metric.getHistogramData().getPoints().stream()
                        .map(PrometheusSnapshots::histogramPoint)
                        .toList());
    }

    private static HistogramSnapshot.HistogramDataPointSnapshot histogramPoint(HistogramPointData point) {
        List<Double> bounds = new ArrayList<>(point.getBoundaries());
        bounds.add(Double.POSITIVE_INFINITY);
        return HistogramSnapshot.HistogramDataPointSnapshot.builder()
                .labels(labels(((PointData) point).getAttributes()))
                .classicHistogramBuckets(ClassicHistogramBuckets.of(bounds, point.getCounts()))
                .sum(point.getSum())
                .build();
    }

    private static MetricMetadata metadata(MetricData metric) {
        String name = PrometheusNaming.prometheusName(PrometheusNaming.sanitizeMetricName(metric.getName()));
        String unit = unit(metric.getUnit());
        return new MetricMetadata(
                unit.isEmpty() || name.endsWith("_" + unit) ? name : name + "_" + unit, metric.getDescription());
    }

    /** What is in braces says only what is counted. */
    private static String unit(String unit) {
        return switch (unit) {
            case "s" -> "seconds";
            case "By" -> "bytes";
            default -> "";
        };
    }

    private static Labels labels(Attributes attributes) {
        Labels.Builder labels = Labels.builder();
        attributes.forEach((key, value) -> labels.label(
                PrometheusNaming.prometheusName(PrometheusNaming.sanitizeLabelName(key.getKey())),
                String.valueOf(value)));
        return labels.build();
    }
}
