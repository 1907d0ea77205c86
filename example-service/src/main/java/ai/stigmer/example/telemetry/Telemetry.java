package ai.stigmer.example.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The service's OpenTelemetry: off, unless the environment names somebody to send to or there is an admin port whose
 * {@code /metrics} shows what is measured.
 *
 * <p>Thread-safe.
 */
public final class Telemetry implements AutoCloseable {
    /** Where spans and metrics are sent, by OTLP. The other {@code OTEL_} variables say how. */
    public static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static final String PREFIX = "OTEL_";
    private static final Map<String, String> DEFAULTS = Map.of(
            "otel.service.name", "agent-execution-service",
            "otel.logs.exporter", "none");
    private static final Map<String, String> SENDS_NOTHING = Map.of(
            "otel.traces.exporter", "none",
            "otel.traces.sampler", "always_off",
            "otel.metrics.exporter", "none");

    private final Optional<OpenTelemetrySdk> sdk;
    private final MetricsPage page;

    private Telemetry(Optional<OpenTelemetrySdk> sdk, MetricsPage page) {
        this.sdk = sdk;
        this.page = page;
    }

    /** Reports nothing. */
    public static Telemetry off() {
        return new Telemetry(Optional.empty(), new MetricsPage());
    }

    /**
     * What the environment asks for.
     *
     * @param environment its variables
     * @param hasPage whether somebody may look at the metrics page
     * @throws IllegalArgumentException if an {@code OTEL_} variable means nothing
     */
    public static Telemetry of(Map<String, String> environment, boolean hasPage) {
        Map<String, String> asked = properties(environment);
        boolean sends = asked.keySet().stream()
                .anyMatch(name -> name.startsWith("otel.exporter.otlp") || name.endsWith(".exporter"));
        if (!sends && !hasPage) {
            return off();
        }
        Map<String, String> properties = new HashMap<>(DEFAULTS);
        if (!sends) {
            properties.putAll(SENDS_NOTHING);
        }
        properties.putAll(asked);
        MetricsPage page = new MetricsPage();
        try {
            OpenTelemetrySdk sdk = AutoConfiguredOpenTelemetrySdk.builder()
                    .disableShutdownHook()
                    .addPropertiesCustomizer(config -> properties)
                    .addMeterProviderCustomizer((meters, config) -> meters.registerMetricReader(page))
                    .build()
                    .getOpenTelemetrySdk();
            return new Telemetry(Optional.of(sdk), page);
        } catch (ConfigurationException | IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    "the OTEL_ variables cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    /** As OpenTelemetry's own configuration names them: {@code OTEL_SERVICE_NAME} is {@code otel.service.name}. */
    private static Map<String, String> properties(Map<String, String> environment) {
        Map<String, String> properties = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return properties;
    }

    /** Where the service reports to. */
    public OpenTelemetry openTelemetry() {
        return sdk.<OpenTelemetry>map(known -> known).orElseGet(OpenTelemetry::noop);
    }

    /** Everything that is measured, for Prometheus. */
    public MetricsPage page() {
        return page;
    }

    /** Sends what is pending, and ends. */
    @Override
    public void close() {
        sdk.ifPresent(OpenTelemetrySdk::close);
    }
}
