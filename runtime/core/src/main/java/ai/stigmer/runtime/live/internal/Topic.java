package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.resource.Stored;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource that is followed. Immutable.
 *
 * @param newest the newest state that was seen, as subscribers may see it; the same for all of them
 * @param keptUntil until when it is followed without a listener, on the clock of {@link System#nanoTime}
 */
record Topic<R extends Message>(
        List<OrderedListener<R>> listeners, @Nullable Stored<R> newest, long keptUntil) {
    static <R extends Message> Topic<R> keptUntil(@Nullable Topic<R> known, long nanos) {
        return known == null
                ? new Topic<>(List.of(), null, nanos)
                : new Topic<>(known.listeners(), known.newest(), nanos);
    }

    long version() {
        return state().map(state -> state.revision().version()).orElse(0L);
    }

    Optional<Stored<R>> state() {
        return Optional.ofNullable(newest);
    }

    boolean isOver(long now) {
        return listeners.isEmpty() && keptUntil - now <= 0;
    }

    Topic<R> with(OrderedListener<R> listener) {
        List<OrderedListener<R>> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Topic<>(List.copyOf(more), newest, keptUntil);
    }

    Topic<R> without(OrderedListener<R> listener) {
        return new Topic<>(listeners.stream().filter(other -> other != listener).toList(), newest, keptUntil);
    }

    Topic<R> seen(Stored<R> state) {
        return state.revision().version() <= version() ? this : new Topic<>(listeners, state, keptUntil);
    }
}
