package ai.stigmer.runtime.live.internal;

import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource that somebody follows. Immutable.
 *
 * @param version the newest that was seen
 */
record Topic<R extends Message>(List<OrderedListener<R>> listeners, long version) {
    Topic() {
        this(List.of(), 0);
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    Topic<R> with(OrderedListener<R> listener) {
        List<OrderedListener<R>> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Topic<>(List.copyOf(more), version);
    }

    Topic<R> without(OrderedListener<R> listener) {
        return new Topic<>(listeners.stream().filter(other -> other != listener).toList(), version);
    }

    Topic<R> seen(long newer) {
        return newer <= version ? this : new Topic<>(listeners, newer);
    }
}
