package ai.stigmer.runtime.internal;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;

/** What OpenTelemetry's semantic conventions for databases call alike for each of them. Thread-safe. */
public final class DatabaseTelemetry {
    public static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    public static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    public static final AttributeKey<String> NAMESPACE = AttributeKey.stringKey("db.namespace");
    public static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("server.address");
    public static final AttributeKey<Long> PORT = AttributeKey.longKey("server.port");

    private static final AttributeKey<String> STATUS_CODE = AttributeKey.stringKey("db.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final String SCOPE = "ai.stigmer.runtime";
    private static final List<Double> BOUNDARIES = List.of(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0);

    private DatabaseTelemetry() {}

    public static Tracer tracer(OpenTelemetry openTelemetry) {
        return openTelemetry.getTracer(SCOPE);
    }

    /** Where operations are measured, in seconds. */
    public static DoubleHistogram durations(OpenTelemetry openTelemetry) {
        return openTelemetry
                .getMeter(SCOPE)
                .histogramBuilder("db.client.operation.duration")
                .setUnit("s")
                .setDescription("Duration of database client operations.")
                .setExplicitBucketBoundariesAdvice(BOUNDARIES)
                .build();
    }

    /** Of an operation that the database answered with an error. */
    public static Attributes refused(String code) {
        return Attributes.of(STATUS_CODE, code, ERROR, code);
    }

    /** Of an operation that the database has not answered. */
    public static Attributes failed(Throwable failure) {
        return Attributes.of(ERROR, failure.getClass().getName());
    }
}
