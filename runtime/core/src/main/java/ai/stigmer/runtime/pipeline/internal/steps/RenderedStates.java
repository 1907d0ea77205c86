package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What subscribers are sent of a state, made once for each part that they ask for. Thread-safe. */
final class RenderedStates<R extends Message> {
    private final ResponseView<R> view;

    /** For as long as somebody holds the very state, which is the same for all subscribers of a replica. */
    private final Cache<Stored<R>, Map<ReadMask, Message>> rendered =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    RenderedStates(ResponseView<R> view) {
        this.view = Objects.requireNonNull(view, "view");
    }

    Message of(Stored<R> state, ReadMask mask) {
        return rendered.get(state, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(mask, part -> view.ofState(state, part));
    }
}
