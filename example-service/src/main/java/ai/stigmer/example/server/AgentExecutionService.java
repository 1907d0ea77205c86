package ai.stigmer.example.server;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.example.agentexecution.AgentExecutionApplyHandler;
import ai.stigmer.example.agentexecution.AgentExecutionCreateHandler;
import ai.stigmer.example.agentexecution.AgentExecutionDeleteHandler;
import ai.stigmer.example.agentexecution.AgentExecutionGetByReferenceHandler;
import ai.stigmer.example.agentexecution.AgentExecutionGetHandler;
import ai.stigmer.example.agentexecution.AgentExecutionListBySessionHandler;
import ai.stigmer.example.agentexecution.AgentExecutionListHandler;
import ai.stigmer.example.agentexecution.AgentExecutionSubscribeHandler;
import ai.stigmer.example.agentexecution.AgentExecutionUpdateHandler;
import ai.stigmer.example.agentexecution.AgentExecutionUpdateStatusHandler;
import ai.stigmer.example.embedded.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authentication.apikey.ApiKeyAuthenticator;
import ai.stigmer.runtime.authentication.apikey.ApiKeys;
import ai.stigmer.runtime.authentication.jwt.JwtAuthenticator;
import ai.stigmer.runtime.authorization.Ownership;
import ai.stigmer.runtime.authorization.OwnershipSink;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.audit.AuditedAuthorizer;
import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.authorization.audit.JsonLinesDecisionLog;
import ai.stigmer.runtime.events.OutboxRelay;
import ai.stigmer.runtime.grpc.server.ServerSettings;
import ai.stigmer.runtime.grpc.server.StigmerServer;
import ai.stigmer.runtime.grpc.server.StigmerServerBuilder;
import ai.stigmer.runtime.handler.ResourceBackend;
import ai.stigmer.runtime.pipeline.PipelineTelemetry;
import ai.stigmer.runtime.pipeline.steps.FieldConstraints;
import ai.stigmer.runtime.realtime.RedisClients;
import ai.stigmer.runtime.realtime.RedisStatePublisher;
import ai.stigmer.runtime.realtime.StateHub;
import ai.stigmer.runtime.resource.ResourceIds;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.StateBuilder;
import ai.stigmer.runtime.store.mongo.MongoResourceRepository;
import ai.stigmer.runtime.store.mongo.PageCollector;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.cloudevents.CloudEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.bson.Document;
import redis.clients.jedis.RedisClient;

/**
 * The service: its parts, put together, and running.
 *
 * <p>Safe for use by many threads.
 */
public final class AgentExecutionService implements AutoCloseable {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration REDIS_PATIENCE = Duration.ofSeconds(2);
    private static final String REDIS_PREFIX = "stigmer";
    private static final Duration KEY_LIFETIME = Duration.ofDays(90);
    private static final Duration PAGE_GRACE = Duration.ofMinutes(10);
    private static final int TIMER_THREADS = 2;

    private final Closing parts;
    private final MongoDatabase database;
    private final AuthorizationEngine engine;
    private final ApiKeys keys;
    private final EventStream events;
    private final StigmerServer server;

    private AgentExecutionService(ServiceSettings settings, Stores stores, Closing parts) {
        this.parts = parts;
        ResourceType<AgentExecution> type =
                ResourceType.of(AgentExecutionGrpcAutoController.KIND, AgentExecution.getDefaultInstance());

        database = parts.add(MongoConnection.open(stores.mongoUri())).database();
        MongoResourceRepository<AgentExecution> repository =
                MongoResourceRepository.open(database, type, CLOCK, List.of("metadata.org", "spec.session_id"));

        keys = new ApiKeys(database, CLOCK);
        keys.createIndexes();
        DecisionLog decisions = new JsonLinesDecisionLog(CLOCK);
        engine = AuthorizationEngine.open(stores.openFga(), database)
                .askedThrough(settings.authorizerFront())
                .askedThrough(asked -> new AuditedAuthorizer(asked, decisions));
        Ownership ownership = new Ownership(engine.relations());

        RedisClient redis = parts.add(RedisClients.open(stores.redisUri(), REDIS_PATIENCE));
        events = new EventStream(redis);
        OutboxRelay relay = parts.add(OutboxRelay.start(
                List.of(repository.outbox()),
                List.of(new OwnershipSink(ownership), events.sink()),
                OutboxRelay.Settings.DEFAULT));
        RedisStatePublisher<AgentExecution> publisher = parts.add(RedisStatePublisher.start(redis, REDIS_PREFIX, type));
        StateHub<AgentExecution> live =
                parts.add(StateHub.start(type, repository, redis, REDIS_PREFIX, StateHub.DEFAULT_CHECK_INTERVAL));
        ScheduledExecutorService timer = openTimer();
        PageCollector abandonedPages = new PageCollector(database, type.kind().name(), PAGE_GRACE, CLOCK);
        parts.add(new PageCollection(abandonedPages, PAGE_GRACE, timer));

        ResourceBackend<AgentExecution> backend = new ResourceBackend<>(
                type,
                new StateBuilder<>(type, ResourceIds.ulids(), CLOCK),
                FieldConstraints.of(List.of(AgentExecution.getDescriptor())),
                repository,
                engine.authorizer(),
                ownership,
                relay,
                publisher,
                live,
                PipelineTelemetry.none());

        StigmerServerBuilder building = StigmerServer.builder(settings.server())
                .controller(controller(backend))
                .authenticator(new ApiKeyAuthenticator(keys, CLOCK))
                .authorizer(engine.authorizer())
                .authorizeStreamsEvery(settings.authorizationInterval())
                .audit(decisions)
                .reflection();
        settings.tokens().map(JwtAuthenticator::new).ifPresent(building::authenticator);
        server = parts.add(building.build());
    }

    private static AgentExecutionGrpcAutoController controller(ResourceBackend<AgentExecution> backend) {
        return new AgentExecutionGrpcAutoController(
                new AgentExecutionCreateHandler(backend),
                new AgentExecutionApplyHandler(backend),
                new AgentExecutionUpdateHandler(backend),
                new AgentExecutionUpdateStatusHandler(backend),
                new AgentExecutionDeleteHandler(backend),
                new AgentExecutionGetHandler(backend),
                new AgentExecutionGetByReferenceHandler(backend),
                new AgentExecutionListHandler(backend),
                new AgentExecutionListBySessionHandler(backend),
                new AgentExecutionSubscribeHandler(backend));
    }

    /** Starts the service with its own API keys as the only credentials. */
    public static AgentExecutionService start(ServerSettings settings, Stores stores) {
        return start(ServiceSettings.of(settings), stores);
    }

    /**
     * Starts the service.
     *
     * @param stores stay open until the service is closed; whoever opened them closes them
     * @throws RuntimeException if a part cannot start; none is left running then
     */
    public static AgentExecutionService start(ServiceSettings settings, Stores stores) {
        Closing parts = new Closing();
        try {
            AgentExecutionService service = new AgentExecutionService(settings, stores, parts);
            service.server.start();
            return service;
        } catch (RuntimeException | Error failure) {
            parts.close();
            throw failure;
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** A new API key, good for a quarter of a year. It is shown this once. */
    public String issueKey(Principal principal) {
        return keys.issue(principal, "example-service", KEY_LIFETIME).token();
    }

    /** Where relations are kept, for those who administer who may do what. */
    public RelationStore relations() {
        return engine.relations();
    }

    /** Lets a principal do everything in an organization. */
    public void addAdmin(Principal principal, String organization) {
        relate(principal, "admin", organization);
    }

    /** Lets a principal create executions in an organization, and view those of others. */
    public void addMember(Principal principal, String organization) {
        relate(principal, "member", organization);
    }

    /** Lets a principal run the agents of an organization. */
    public void addRunner(Principal principal, String organization) {
        relate(principal, "runner", organization);
    }

    private void relate(Principal principal, String relation, String organization) {
        engine.relations()
                .add(new Relation(principal.toString(), relation, new ResourceRef("organization", organization)));
    }

    /** The document in MongoDB that holds an execution, for those who want to see it with their own eyes. */
    public Optional<Document> storedDocument(String id) {
        return Optional.ofNullable(database.getCollection(AgentExecutionGrpcAutoController.KIND.name())
                .find(Filters.eq("_id", id))
                .first());
    }

    /** The events of an execution that were published, oldest first; an event may be there more than once. */
    public List<CloudEvent> publishedEvents(String id) {
        return events.of(id);
    }

    /** Lets running calls end, and stops. */
    @Override
    public void close() {
        parts.close();
    }

    private ScheduledExecutorService openTimer() {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(TIMER_THREADS, work -> {
            Thread thread = new Thread(work, "service-timer");
            thread.setDaemon(true);
            return thread;
        });
        parts.add(timer::shutdownNow);
        return timer;
    }
}
