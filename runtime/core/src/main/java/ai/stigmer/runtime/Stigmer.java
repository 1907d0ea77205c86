package ai.stigmer.runtime;

import ai.stigmer.runtime.authentication.apikey.ApiKeys;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.authorization.internal.WatchedAuthorizer;
import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DeadLetters;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.events.internal.DeliveryTelemetry;
import ai.stigmer.runtime.events.internal.Outbox;
import ai.stigmer.runtime.events.internal.OutboxRelay;
import ai.stigmer.runtime.events.internal.OutboxSignal;
import ai.stigmer.runtime.events.internal.OwnershipSink;
import ai.stigmer.runtime.events.internal.TracedSink;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.internal.OpenParts;
import ai.stigmer.runtime.internal.health.Health;
import ai.stigmer.runtime.internal.health.HealthMonitor;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.pipeline.internal.PipelineTelemetry;
import ai.stigmer.runtime.pipeline.internal.steps.FieldConstraints;
import ai.stigmer.runtime.pipeline.internal.steps.ParentKind;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.DeclaredResource;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.server.GuardedServices;
import ai.stigmer.runtime.server.ServerLimits;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import ai.stigmer.runtime.server.StigmerServerBuilder;
import ai.stigmer.runtime.store.internal.mongo.MongoResourceRepository;
import ai.stigmer.runtime.store.internal.mongo.OutboxBacklog;
import ai.stigmer.runtime.store.internal.mongo.ResourceCopies;
import ai.stigmer.runtime.store.internal.mongo.SegmentCollector;
import com.google.protobuf.Message;
import com.mongodb.client.MongoDatabase;
import io.grpc.ServerServiceDefinition;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A service put together: the store, the relay of events and grants, the collection of abandoned segments, live states and
 * authorization, for as many kinds of resources as it serves.
 *
 * <pre>{@code
 * try (Stigmer stigmer = Stigmer.builder()
 *         .mongo("mongodb://localhost/notes")
 *         .model(Path.of("model.fga"))
 *         .apiKeys()
 *         .build()) {
 *     Resource<Note> notes = stigmer.resource(Note.getDefaultInstance());
 *     stigmer.serve(50051, new NoteGrpcAutoController(notes));
 * }
 * }</pre>
 *
 * <p>Put together by one thread, before {@link #start}; what it gives is thread-safe. Closing it stops the server and
 * everything else that it started, in reverse order.
 */
public final class Stigmer implements AutoCloseable {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String REDIS_PREFIX = "stigmer";
    private static final Duration SEGMENT_GRACE = Duration.ofMinutes(10);

    private final StigmerBuilder settings;
    private final OpenParts parts;
    private final Authorizer authorizer;
    private final RelationStore relations;
    private final Ownership ownership;
    private final List<EventSink> sinks;
    private final Optional<ApiKeys> keys;
    private final LiveStates live;
    private final Health health = new Health();
    private final HealthMonitor monitor = HealthMonitor.create();
    private final PipelineTelemetry telemetry;
    private final ResourceCopies copies = ResourceCopies.inShareOfHeap();
    private final Map<String, ParentKind> kinds = new TreeMap<>();
    private final Map<String, Outbox> outboxes = new TreeMap<>();
    private final Map<String, OutboxBacklog> backlogs = new TreeMap<>();
    private final List<SegmentCollector> collectors = new ArrayList<>();
    private volatile @Nullable OutboxSignal relay;
    private volatile @Nullable GuardedServices guarded;

    Stigmer(StigmerBuilder settings, OpenParts parts) {
        this.settings = settings;
        this.parts = parts;
        this.telemetry = PipelineTelemetry.of(settings.openTelemetry());
        watchStores();
        this.authorizer = settings.hasOwnEngine()
                ? new WatchedAuthorizer(
                        settings.authorizer(), health.use(Health.AUTHORIZER, "every call that is checked"))
                : settings.authorizer();
        this.relations = settings.relations();
        this.ownership = new Ownership(relations);
        this.keys = settings.hasApiKeys() ? Optional.of(new ApiKeys(settings.database(), CLOCK)) : Optional.empty();
        keys.ifPresent(ApiKeys::createIndexes);
        this.live = parts.add(settings.redis()
                .map(redis -> LiveStates.start(redis, REDIS_PREFIX, settings.liveInterval(), settings.redisTelemetry()))
                .orElseGet(() -> LiveStates.startWithoutRedis(settings.liveInterval())));
        this.sinks = sinks();
    }

    private void watchStores() {
        MongoDatabase store = settings.database().withTimeout(HealthMonitor.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        monitor.ask(health.require(Health.STORE, "every call"), () -> store.runCommand(new Document("ping", 1)));
        settings.redis()
                .ifPresent(redis -> monitor.ask(
                        health.use(Health.REDIS, "the speed of live updates, which wait for the query of versions"),
                        redis::ping));
    }

    /** Begins to describe a service. */
    public static StigmerBuilder builder() {
        return new StigmerBuilder();
    }

    /**
     * Serves a kind of resource whose message declares its kind, and its parent if any, with {@code stigmer.resource}.
     * Name a parent before its children.
     *
     * @param indexed paths of fields that lists filter by, {@code spec.task_id}
     * @throws IllegalArgumentException if the message does not say it, or lacks a part of a resource
     * @throws IllegalStateException if the service has started, the kind is served already, or its parent is not
     */
    public <R extends Message> Resource<R> resource(R defaultInstance, String... indexed) {
        return resource(ResourceType.of(defaultInstance), List.of(indexed));
    }

    /**
     * The same for a message whose kind the options of its services say.
     *
     * @param kind the generated controller's constant KIND
     */
    public <R extends Message> Resource<R> resource(ResourceKind kind, R defaultInstance, String... indexed) {
        return resource(ResourceType.of(kind, defaultInstance), List.of(indexed));
    }

    private <R extends Message> Resource<R> resource(ResourceType<R> type, List<String> indexed) {
        String kind = type.kind().name();
        if (relay != null) {
            throw new IllegalStateException("the service has started; name the resource " + kind + " before");
        }
        if (kinds.containsKey(kind)) {
            throw new IllegalStateException("the resource " + kind + " is named twice");
        }
        Optional<ParentKind> parent =
                type.declared().flatMap(DeclaredResource::parent).map(declared -> parent(kind, declared));
        MongoResourceRepository<R> repository =
                MongoResourceRepository.open(settings.database(), type, CLOCK, indexed, copies);
        kinds.put(kind, ParentKind.of(type, repository));
        outboxes.put(kind, repository.outbox());
        backlogs.put(kind, new OutboxBacklog(settings.database(), kind));
        collectors.add(new SegmentCollector(settings.database(), kind, SEGMENT_GRACE, CLOCK));
        ResourceBackend<R> backend = new ResourceBackend<>(
                type,
                parent,
                new StateBuilder<>(type, ResourceIds.ulids(), CLOCK),
                FieldConstraints.of(List.of(type.defaultInstance().getDescriptorForType())),
                repository,
                authorizer,
                ownership,
                this::wakeRelay,
                live.publisher(type),
                live.source(type, repository),
                telemetry);
        return new Resource<>(backend);
    }

    private ParentKind parent(String kind, DeclaredResource.Parent declared) {
        ParentKind parent = kinds.get(declared.kind());
        if (parent == null) {
            throw new IllegalStateException("the parent of " + kind + " is " + declared.kind()
                    + ", which this service does not serve; name that resource first");
        }
        return parent;
    }

    private void wakeRelay() {
        OutboxSignal started = relay;
        if (started != null) {
            started.wake();
        }
    }

    /**
     * Lists every setting, chosen or default, and the kinds that are served. It holds no secrets.
     */
    public String describe() {
        return settings.describe() + "\nresources: " + String.join(", ", kinds.keySet());
    }

    /** The store of relations, for administration. */
    public RelationStore relations() {
        return relations;
    }

    /**
     * The events of a kind that a sink refused for good, to be read, replayed or dropped.
     *
     * @throws IllegalArgumentException if the service does not serve the kind
     */
    public DeadLetters deadLetters(String kind) {
        return Optional.ofNullable(outboxes.get(kind))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the service serves no kind " + kind + ", but " + String.join(", ", outboxes.keySet())))
                .deadLetters();
    }

    /**
     * Delivers the event of a dead letter to the sink that refused it, now, after events that came later, and drops the
     * letter.
     *
     * @throws IllegalArgumentException if the service has no such sink any more, or does not serve the letter's kind
     * @throws RuntimeException what the sink throws if it does not take it now, either; the letter stays
     */
    public void replay(DeadLetter letter) {
        EventSink sink = sinks.stream()
                .filter(one -> one.name().equals(letter.sink()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the letter " + letter.id() + " is for sink "
                        + letter.sink() + ", but the service has only "
                        + sinks.stream().map(EventSink::name).collect(Collectors.joining(", "))));
        deadLetters(letter.event().kind()).replay(letter, sink);
    }

    /** The kinds of resources that are served, in alphabetical order. */
    public List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /**
     * The API keys that callers show.
     *
     * @throws IllegalStateException if the service accepts none
     */
    public ApiKeys apiKeys() {
        return keys.orElseThrow(() -> new IllegalStateException("the service accepts no API keys; use apiKeys()"));
    }

    /**
     * Starts everything, and a server that the settings describe.
     *
     * @throws IllegalStateException if it must not start, with what is missing and what to call
     */
    public StigmerServer start(ServerSettings server, GrpcAutoController... controllers) {
        return start(server, UnaryOperator.identity(), controllers);
    }

    /**
     * The same with more than the defaults.
     *
     * @param more adds to the server: interceptors, open services, client certificates
     */
    public StigmerServer start(
            ServerSettings server, UnaryOperator<StigmerServerBuilder> more, GrpcAutoController... controllers) {
        StigmerServer built = describe(server, more, controllers).build();
        startParts();
        return parts.add(built).start();
    }

    /**
     * Starts everything but a server: the services with every guard inside, for a server of grpc-java that is not ours.
     * It must be stopped before this is closed.
     *
     * @throws IllegalStateException if they must not start, with what is missing and what to call
     */
    public List<ServerServiceDefinition> guardedServices(GrpcAutoController... controllers) {
        return guardedServices(ServerLimits.standard(), UnaryOperator.identity(), controllers);
    }

    /**
     * The same with more than the defaults.
     *
     * @param limits those of messages, answers and streams; what is said of connections is the server's to keep
     * @param more adds to the services: interceptors, open services, authenticators
     */
    public List<ServerServiceDefinition> guardedServices(
            ServerLimits limits, UnaryOperator<StigmerServerBuilder> more, GrpcAutoController... controllers) {
        GuardedServices built = describe(ServerSettings.onLoopback(0).withLimits(limits), more, controllers)
                .guardedServices();
        startParts();
        guarded = parts.add(built);
        return built.definitions();
    }

    /**
     * Ends calls that last, such as subscriptions, as UNAVAILABLE, so that their clients go on with another replica: for a
     * server that is not ours and is about to stop, which they would hold up. {@link StigmerServer} does so itself.
     */
    public void endStreams() {
        GuardedServices served = guarded;
        if (served != null) {
            served.endStreams();
        }
    }

    private StigmerServerBuilder describe(
            ServerSettings server, UnaryOperator<StigmerServerBuilder> more, GrpcAutoController... controllers) {
        if (relay != null) {
            throw new IllegalStateException("the service has started already");
        }
        StigmerServerBuilder building = StigmerServer.builder(server)
                .authorizer(authorizer)
                .authorizeStreamsEvery(settings.streamAuthorization())
                .audit(settings.decisions())
                .health(health)
                .telemetry(settings.openTelemetry());
        keys.ifPresent(known -> building.authenticator(known.authenticator()));
        settings.authenticators().forEach(building::authenticator);
        settings.gateways().forEach(building::gateway);
        for (GrpcAutoController controller : controllers) {
            building.controller(controller);
        }
        return more.apply(building);
    }

    private void startParts() {
        parts.add(monitor.start());
        parts.add(StigmerMetrics.register(
                settings.openTelemetry(), CLOCK, health, Map.copyOf(backlogs), live, copies, settings.redis()));
        relay = parts.add(OutboxRelay.start(List.copyOf(outboxes.values()), sinks, OutboxRelay.Settings.DEFAULT));
        parts.add(new SegmentCollection(collectors, SEGMENT_GRACE));
    }

    private List<EventSink> sinks() {
        List<EventSink> sinks = new ArrayList<>();
        // The first, as it waits for nobody and subscribers wait for it.
        settings.redis().ifPresent(redis -> sinks.add(live));
        sinks.add(new OwnershipSink(ownership));
        // Behind the grants, so that who hears of a new resource may see it.
        sinks.add(live.changes());
        sinks.addAll(settings.sinks());
        DeliveryTelemetry deliveries = new DeliveryTelemetry(settings.openTelemetry(), CLOCK);
        return sinks.stream().map(sink -> TracedSink.of(sink, deliveries)).toList();
    }

    /**
     * Starts everything on the loopback address without TLS, with reflection, and returns when the process is asked to
     * stop.
     *
     * @throws IllegalStateException if it must not start, with what is missing and what to call
     */
    public void serve(int port, GrpcAutoController... controllers) throws InterruptedException {
        StigmerServer server = start(ServerSettings.onLoopback(port), StigmerServerBuilder::reflection, controllers);
        // The process ends with its hooks, so all that has to be closed is closed by this one.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stigmer-stop"));
        server.awaitStop();
    }

    /**
     * Whether the service can answer calls: the store is there, and it is not about to stop. For a server that is not
     * ours; {@link StigmerServer} says so itself.
     */
    public boolean isReady() {
        return health.isReady();
    }

    /** How what the service works with is at this moment. */
    public List<DependencyStatus> dependencies() {
        return health.dependencies().stream().map(DependencyStatus::of).toList();
    }

    /** Whoever closes it again waits for the first. */
    @Override
    public synchronized void close() {
        parts.close();
    }
}
