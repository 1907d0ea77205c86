package ai.stigmer.example.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class TelemetryTest {
    @Test
    void it_is_off_unless_the_environment_names_somebody_or_there_is_a_page() {
        assertThat(Telemetry.of(Map.of("OTEL_SERVICE_NAME", "x"), false).openTelemetry())
                .isSameAs(OpenTelemetry.noop());
    }

    @Test
    void spans_and_metrics_go_to_the_collector_that_the_environment_names() throws IOException {
        // given
        Map<String, String> received = new ConcurrentHashMap<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            received.merge(
                    exchange.getRequestURI().getPath(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1),
                    String::concat);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        Map<String, String> environment = Map.of(
                Telemetry.ENDPOINT,
                "http://127.0.0.1:" + collector.getAddress().getPort(),
                "OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "OTEL_EXPORTER_OTLP_COMPRESSION",
                "none",
                "OTEL_SERVICE_NAME",
                "executions-of-acme");

        // when
        try (Telemetry telemetry = Telemetry.of(environment, false)) {
            Span span = telemetry
                    .openTelemetry()
                    .getTracer("test")
                    .spanBuilder("a-span")
                    .startSpan();
            assertThat(span.isRecording()).isTrue();
            span.end();
            telemetry
                    .openTelemetry()
                    .getMeter("test")
                    .counterBuilder("a-counter")
                    .build()
                    .add(1);
        } finally {
            collector.stop(1);
        }

        // then
        assertThat(received.get("/v1/traces")).contains("a-span", "executions-of-acme");
        assertThat(received.get("/v1/metrics")).contains("a-counter", "executions-of-acme");
    }

    @Test
    void with_a_page_alone_calls_are_measured_and_not_traced() {
        try (Telemetry telemetry = Telemetry.of(Map.of(), true)) {
            telemetry
                    .openTelemetry()
                    .getMeter("test")
                    .counterBuilder("a.counter")
                    .build()
                    .add(2);

            assertThat(telemetry.page().text()).contains("# TYPE a_counter_total counter", "a_counter_total 2.0");
            assertThat(telemetry
                            .openTelemetry()
                            .getTracer("test")
                            .spanBuilder("a-span")
                            .startSpan()
                            .isRecording())
                    .isFalse();
        }
    }
}
