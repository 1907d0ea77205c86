package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes the states of one kind on to all its subscribers in a replica. News comes from a {@link StreamReader}, and a
 * cheap query of versions, one for all resources, bounds how stale subscribers can get when Redis is down or an entry is
 * lost. The store is the truth: whatever does not come whole over Redis is read there.
 *
 * <p>Thread-safe. It has no threads of its own.
 */
final class StateHub<R extends Message> implements StateSource<R>, StreamReader.Follower {
    private static final Logger LOG = LoggerFactory.getLogger(StateHub.class);

    /** Longer than a call takes from its read to its subscription. */
    private static final Duration KEPT_FOR = Duration.ofSeconds(10);

    private final ResourceType<R> type;
    private final ResourceRepository<R> repository;
    private final Runnable onNewTopic;
    private final ChangeFeeds feeds;
    private final WithoutSecrets<R> withoutSecrets;
    private final Map<String, Topic<R>> topics = new ConcurrentHashMap<>();
    private final SharedReads<Optional<Stored<R>>> reads = new SharedReads<>();

    /**
     * A hub that nobody follows.
     *
     * @param onNewTopic runs when a resource is followed that was not before
     * @param feeds where the kind's changes come from
     */
    StateHub(ResourceType<R> type, ResourceRepository<R> repository, Runnable onNewTopic, ChangeFeeds feeds) {
        this.type = type;
        this.repository = repository;
        this.onNewTopic = onNewTopic;
        this.feeds = feeds;
        this.withoutSecrets = WithoutSecrets.of(type);
    }

    @Override
    public ChangeFeed changes() {
        return feeds.of(type.kind().name(), repository.changes());
    }

    @Override
    public Optional<Revision> known(String id) {
        return state(id).map(Stored::revision);
    }

    private Optional<Stored<R>> state(String id) {
        return Optional.ofNullable(topics.get(id)).flatMap(Topic::state);
    }

    @Override
    public Optional<Stored<R>> read(String id, Supplier<Optional<Stored<R>>> store) {
        follow(id, topic -> topic);
        return reads.get(id, () -> {
            Optional<Stored<R>> known = state(id);
            if (known.isPresent() && repository.revision(id).equals(known.map(Stored::revision))) {
                return known;
            }
            return passedOn(id, store.get());
        });
    }

    /** From now on, and at least for a while. */
    private Topic<R> follow(String id, UnaryOperator<Topic<R>> change) {
        long until = System.nanoTime() + KEPT_FOR.toNanos();
        boolean isNew = !topics.containsKey(id);
        Topic<R> topic = topics.compute(id, (key, known) -> change.apply(Topic.keptUntil(known, until)));
        if (isNew) {
            onNewTopic.run();
        }
        return topic;
    }

    @Override
    public Subscription subscribe(String id, Listener<R> listener) {
        return join(id, Long.MAX_VALUE, listener);
    }

    @Override
    public Subscription join(String id, long read, Listener<R> listener) {
        OrderedListener<R> ordered = new OrderedListener<>(listener);
        // Registered first, so no state falls between the snapshot and the news.
        Topic<R> topic = follow(id, known -> known.with(ordered));
        Subscription subscription = () -> unsubscribe(id, ordered);
        if (topic.version() >= read) {
            topic.state().ifPresent(ordered::onState);
            return subscription;
        }
        try {
            Optional<Stored<R>> snapshot = read(id, () -> repository.find(id));
            // What was read is known here by now, and for all alike.
            snapshot.flatMap(found -> state(id)).ifPresent(ordered::onState);
            if (snapshot.isEmpty()) {
                ordered.onDeleted();
            }
        } catch (RpcException failure) {
            ordered.onFailure(failure);
        }
        return subscription;
    }

    private void unsubscribe(String id, OrderedListener<R> listener) {
        topics.computeIfPresent(id, (key, topic) -> unlessOver(topic.without(listener)));
    }

    private static <R extends Message> @Nullable Topic<R> unlessOver(Topic<R> topic) {
        return topic.isOver(System.nanoTime()) ? null : topic;
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
            onState(id, withoutSecrets.from(state.get()));
            return true;
        }
        // Gone is the last version of all.
        return passedOn(id, repository.find(id))
                        .map(found -> found.revision().version())
                        .orElse(Long.MAX_VALUE)
                >= frame.revision().version();
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

    /** Passes on what the store has, or that it has nothing. */
    private Optional<Stored<R>> passedOn(String id, Optional<Stored<R>> found) {
        found.ifPresent(state -> onState(id, withoutSecrets.from(state)));
        if (found.isEmpty()) {
            onDeleted(id);
        }
        return found;
    }

    private void onState(String id, Stored<R> shown) {
        Topic<R> topic = topics.computeIfPresent(id, (key, known) -> known.seen(shown));
        if (topic != null) {
            // To all of them the same, which is rendered once.
            topic.state().ifPresent(newest -> topic.listeners().forEach(listener -> listener.onState(newest)));
        }
    }

    private void onDeleted(String id) {
        Topic<R> topic = topics.remove(id);
        if (topic != null) {
            topic.listeners().forEach(OrderedListener::onDeleted);
        }
    }

    /** Looks in the store for what the news have left out, and forgets what nobody follows any more. */
    void checkVersions() {
        topics.keySet().forEach(id -> topics.computeIfPresent(id, (key, topic) -> unlessOver(topic)));
        Map<String, Long> seen = new HashMap<>();
        topics.forEach((id, topic) -> {
            if (!topic.listeners().isEmpty()) {
                seen.put(id, topic.version());
            }
        });
        if (!seen.isEmpty()) {
            newer(seen).forEach(this::readAgain);
        }
    }

    private List<String> newer(Map<String, Long> seen) {
        List<String> newer = new ArrayList<>();
        try {
            Map<String, Revision> newest = repository.revisions(seen.keySet());
            seen.forEach((id, version) -> {
                if (!newest.containsKey(id) || newest.get(id).version() > version) {
                    newer.add(id);
                }
            });
        } catch (RuntimeException failure) {
            // Subscribers keep what they have; the next check may find the store again.
            LOG.warn("state_check_failed kind={} reason={}", type.kind(), failure.getMessage());
        }
        return newer;
    }

    private void readAgain(String id) {
        try {
            passedOn(id, repository.find(id));
        } catch (RuntimeException failure) {
            LOG.warn("state_check_failed resource={}:{} reason={}", type.kind(), id, failure.getMessage());
        }
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
