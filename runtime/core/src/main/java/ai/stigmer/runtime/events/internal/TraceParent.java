package ai.stigmer.runtime.events.internal;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text in which an event keeps the trace that it belongs to: {@code traceparent} of W3C Trace Context. */
public final class TraceParent {
    private static final String FIELD = "traceparent";
    private static final TextMapGetter<Map<String, String>> GETTER = new FromMap();

    private TraceParent() {}

    /** That of the current span; empty where nobody traces, or not this call. */
    public static Optional<String> current() {
        if (!Span.current().getSpanContext().isSampled()) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), fields, (map, name, value) -> {
            if (map != null) {
                map.put(name, value);
            }
        });
        return Optional.ofNullable(fields.get(FIELD));
    }

    /** The context that it stands for; an empty one if the text is none. */
    static Context context(String traceparent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), Map.of(FIELD, traceparent), GETTER);
    }

    private static final class FromMap implements TextMapGetter<Map<String, String>> {
        @Override
        public @Nullable String get(@Nullable Map<String, String> fields, String name) {
            return fields == null ? null : fields.get(name);
        }
    }
}
