package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes the states of one kind on to all its subscribers in a replica. News comes from a {@link StreamReader}, and a
 * cheap query of versions bounds how stale subscribers can get when Redis is down or an entry is lost. The store is the
 * truth: whatever does not come whole over Redis is read there.
 *
 * <p>Thread-safe. It has no threads of its own.
 */
final class StateHub<R extends Message> implements StateSource<R>, StreamReader.Follower {
    private static final Logger LOG = LoggerFactory.getLogger(StateHub.class);

    private final ResourceType<R> type;
    private final ResourceRepository<R> repository;
    private final WithoutSecrets<R> withoutSecrets;
    private final Map<String, Topic<R>> topics = new ConcurrentHashMap<>();

    StateHub(ResourceType<R> type, ResourceRepository<R> repository) {
        this.type = type;
        this.repository = repository;
        this.withoutSecrets = WithoutSecrets.of(type);
    }

    @Override
    public Subscription subscribe(String id, Listener<R> listener) {
        OrderedListener<R> ordered = new OrderedListener<>(listener);
        // Registered first, so no state falls between the snapshot and the news.
        topics.compute(id, (key, topic) -> (topic == null ? new Topic<R>() : topic).with(ordered));
        Subscription subscription = () -> unsubscribe(id, ordered);
        try {
            Optional<Stored<R>> snapshot = repository.find(id);
            snapshot.ifPresent(state -> deliver(id, ordered, state));
            if (snapshot.isEmpty()) {
                ordered.onDeleted();
            }
        } catch (RpcException failure) {
            ordered.onFailure(failure);
        }
        return subscription;
    }

    private void unsubscribe(String id, OrderedListener<R> listener) {
        topics.computeIfPresent(id, (key, topic) -> {
            Topic<R> rest = topic.without(listener);
            return rest.isEmpty() ? null : rest;
        });
    }

    private void deliver(String id, OrderedListener<R> listener, Stored<R> state) {
        topics.computeIfPresent(id, (key, topic) -> topic.seen(state.revision().version()));
        listener.onState(withoutSecrets.from(state));
    }

    @Override
    public Map<String, Long> cursors() {
        Map<String, Long> cursors = new HashMap<>();
        topics.forEach((id, topic) -> cursors.put(id, topic.version()));
        return cursors;
    }

    @Override
    public boolean onFrame(String id, StateStreams.Frame frame) {
        if (frame.deleted()) {
            onDeleted(id);
            return true;
        }
        Optional<Stored<R>> state = frame.state().flatMap(bytes -> parse(id, bytes, frame.revision()));
        if (state.isPresent()) {
            onState(id, state.get());
            return true;
        }
        return readFromStore(id) >= frame.revision().version();
    }

    private Optional<Stored<R>> parse(String id, byte[] bytes, Revision revision) {
        try {
            Message resource = type.defaultInstance().getParserForType().parseFrom(bytes);
            return Optional.of(new Stored<>(type.cast(resource), revision));
        } catch (InvalidProtocolBufferException broken) {
            LOG.warn("state_unreadable resource={}:{} version={}", type.kind(), id, revision.version());
            return Optional.empty();
        }
    }

    /** Passes on what the store has; answers which version that is, the last of all if the resource is gone. */
    private long readFromStore(String id) {
        Optional<Stored<R>> state = repository.find(id);
        state.ifPresent(found -> onState(id, found));
        if (state.isEmpty()) {
            onDeleted(id);
        }
        return state.map(found -> found.revision().version()).orElse(Long.MAX_VALUE);
    }

    private void onState(String id, Stored<R> state) {
        Topic<R> topic = topics.computeIfPresent(
                id, (key, known) -> known.seen(state.revision().version()));
        if (topic != null) {
            Stored<R> shown = withoutSecrets.from(state);
            topic.listeners().forEach(listener -> listener.onState(shown));
        }
    }

    private void onDeleted(String id) {
        Topic<R> topic = topics.remove(id);
        if (topic != null) {
            topic.listeners().forEach(OrderedListener::onDeleted);
        }
    }

    /** Looks in the store for what the news have left out. */
    void checkVersions() {
        topics.forEach((id, topic) -> {
            try {
                Optional<Revision> newest = repository.revision(id);
                if (newest.isEmpty() || newest.get().version() > topic.version()) {
                    readFromStore(id);
                }
            } catch (RuntimeException failure) {
                // Subscribers keep what they have; the next check may find the store again.
                LOG.warn("state_check_failed resource={}:{} reason={}", type.kind(), id, failure.getMessage());
            }
        });
    }

    ResourceKind kind() {
        return type.kind();
    }

    int subscribers() {
        return topics.values().stream()
                .mapToInt(topic -> topic.listeners().size())
                .sum();
    }

    /** Forgets everybody who follows. */
    void clear() {
        topics.clear();
    }
}
