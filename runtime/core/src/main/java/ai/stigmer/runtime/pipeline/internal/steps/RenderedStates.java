package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ReadMask;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What subscribers are sent of a state, made once for all who ask for the same of it. Thread-safe. */
final class RenderedStates<R extends Message> {
    private final ResponseView<R> view;

    /** For as long as somebody holds the very state, which is the same for all subscribers of a replica. */
    private final Cache<Stored<R>, Map<Part, Message>> rendered =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    /**
     * What is asked of a state.
     *
     * @param versioned whether it is to tell its version
     */
    record Part(ReadMask mask, boolean versioned) {}

    RenderedStates(ResponseView<R> view) {
        this.view = Objects.requireNonNull(view, "view");
    }

    Message of(Stored<R> state, Part asked) {
        return rendered.get(state, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        asked,
                        part -> part.versioned()
                                ? view.versioned(state, part.mask())
                                : view.of(state.resource(), part.mask()));
    }
}
