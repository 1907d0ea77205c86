package ai.stigmer.runtime.events.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.events.EventSink;
import io.opentelemetry.api.OpenTelemetry;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracedSinkTest {
    private static final DeliveryTelemetry TELEMETRY =
            new DeliveryTelemetry(OpenTelemetry.noop(), InstantSource.system());

    @Test
    void a_sink_that_takes_several_events_at_once_still_does_when_it_is_watched() {
        EventSink.Batched batched = events -> Map.of();
        EventSink single = event -> {};

        assertThat(TracedSink.of(batched, TELEMETRY)).isInstanceOf(EventSink.Batched.class);
        assertThat(TracedSink.of(single, TELEMETRY)).isNotInstanceOf(EventSink.Batched.class);
    }
}
