package ai.stigmer.example.server;

import ai.stigmer.admin.Administration;
import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.ApplyHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.CreateHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.DeleteHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.GetByReferenceHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.GetHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.ListBySessionHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.ListHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.SubscribeHandler;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController.WatchHandler;
import ai.stigmer.example.a2a.A2aAgent;
import ai.stigmer.example.a2a.AgentCards;
import ai.stigmer.example.agentexecution.AgentExecutionCancelHandler;
import ai.stigmer.example.agentexecution.AgentExecutionUpdateHandler;
import ai.stigmer.example.agentexecution.AgentExecutionUpdateStatusHandler;
import ai.stigmer.example.console.ConsolePage;
import ai.stigmer.example.stores.OpenFgaServer;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.example.telemetry.MetricsPage;
import ai.stigmer.http.HttpGateway;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.StigmerBuilder;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authentication.jwt.JwtAuthenticator;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.audit.JsonLinesDecisionLog;
import ai.stigmer.runtime.authorization.openfga.OpenFgaAuthorizer;
import ai.stigmer.runtime.authorization.openfga.OpenFgaSettings;
import ai.stigmer.runtime.server.Gateway;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import com.mongodb.client.model.Filters;
import io.cloudevents.CloudEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * The service: its parts, put together, and running.
 *
 * <p>Thread-safe.
 */
public final class AgentExecutionService implements AutoCloseable {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration KEY_LIFETIME = Duration.ofDays(90);

    private final Connections connections;
    private final Stigmer stigmer;
    private final EventStream events;
    private final StigmerServer server;
    private final LeaseSweeper sweeper;

    private AgentExecutionService(
            ServiceSettings settings, Connections connections, Stigmer stigmer, AgentCards cards) {
        this.connections = connections;
        this.stigmer = stigmer;
        this.events = new EventStream(connections.redis());
        Resource<AgentExecution> executions = stigmer.resource(
                AgentExecutionGrpcAutoController.KIND,
                AgentExecution.getDefaultInstance(),
                "metadata.org",
                "spec.session_id",
                "status.phase");
        AgentExecutionGrpcAutoController controller = controller(executions);
        MetricsPage metrics = connections.telemetry().page();
        this.server = stigmer.start(
                settings.server(),
                building -> building.reflection().adminPage("/metrics", metrics.type(), metrics::text),
                controller,
                A2aAgent.over(controller),
                Administration.of(stigmer, AuthorizationModel.read()));
        cards.servedAt(server.port());
        this.sweeper = LeaseSweeper.start(
                new RunLeases(connections.store().database(), CLOCK),
                SweeperClient.of(controller, LeaseSweeper.PRINCIPAL),
                CLOCK);
    }

    private static StigmerBuilder describe(
            ServiceSettings settings, Stores stores, Connections connections, AgentCards cards) {
        StigmerBuilder description = Stigmer.builder()
                .mongo(stores.mongoUri())
                .redis(stores.redisUri())
                .telemetry(connections.telemetry().openTelemetry())
                .askedThrough(settings.authorizerFront())
                .audit(new JsonLinesDecisionLog(CLOCK))
                .apiKeys()
                .events(new EventStream(connections.redis()).sink())
                .authorizeStreamsEvery(settings.authorizationInterval());
        connections.kafka().ifPresent(description::events);
        settings.http().map(http -> gateway(http, cards)).ifPresent(description::gateway);
        settings.tokens().map(JwtAuthenticator::new).ifPresent(description::authenticator);
        PolicyModel model = AuthorizationModel.read();
        return stores.openFga()
                .map(openFga -> description.authorization(engine(openFga, model)))
                .orElseGet(() -> description.model(model).keepAllowedFor(settings.allowedKeptFor()));
    }

    private static HttpGateway gateway(ServerSettings settings, AgentCards cards) {
        return ConsolePage.on(HttpGateway.on(settings))
                .jsonRpc(AgentCards.JSON_RPC_PATH, A2aAgent.SERVICE, A2aAgent.errorCodes())
                .page(AgentCards.PATH, "application/json", cards::card);
    }

    private static OpenFgaAuthorizer engine(OpenFgaServer server, PolicyModel model) {
        return new OpenFgaAuthorizer(
                OpenFgaSettings.prepare(server.address(), server.token(), server.store(), model), model);
    }

    private static AgentExecutionGrpcAutoController controller(Resource<AgentExecution> executions) {
        return new AgentExecutionGrpcAutoController(
                CreateHandler.of(executions.create()),
                ApplyHandler.of(executions.apply(
                        AgentExecutionGrpcAutoController.CREATE, AgentExecutionGrpcAutoController.UPDATE)),
                new AgentExecutionUpdateHandler(executions.backend()),
                new AgentExecutionUpdateStatusHandler(executions.backend()),
                new AgentExecutionCancelHandler(executions.backend(), CLOCK),
                DeleteHandler.of(executions.delete()),
                GetHandler.of(executions.get()),
                GetByReferenceHandler.of(executions.getByReference("can_view", "unauthorized to view agent execution")),
                ListHandler.of(executions.list("can_view")),
                ListBySessionHandler.of(executions.list("can_view")),
                SubscribeHandler.of(executions.subscribe()),
                WatchHandler.of(executions.watch("can_view")));
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
        Connections connections = Connections.open(settings, stores);
        Optional<Stigmer> begun = Optional.empty();
        try {
            AgentCards cards = new AgentCards();
            Stigmer stigmer = describe(settings, stores, connections, cards).build();
            begun = Optional.of(stigmer);
            return new AgentExecutionService(settings, connections, stigmer, cards);
        } catch (RuntimeException | Error failure) {
            begun.ifPresent(Stigmer::close);
            connections.close();
            throw failure;
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /**
     * The port for operators.
     *
     * @throws IllegalStateException if the settings name none
     */
    public int adminPort() {
        return server.adminPort();
    }

    /** The port of HTTP, if the settings ask for it. */
    public Optional<Integer> httpPort() {
        return server.gateways().stream().map(Gateway.Running::port).findFirst();
    }

    /** A new API key, good for a quarter of a year. It is shown this once. */
    public String issueKey(Principal principal) {
        return stigmer.apiKeys()
                .issue(principal, "example-service", KEY_LIFETIME)
                .token();
    }

    /** Where relations are kept, for those who administer who may do what. */
    public RelationStore relations() {
        return stigmer.relations();
    }

    /** Lets a principal do everything in an organization. */
    public void addAdmin(Principal principal, String organization) {
        relate(principal, "admin", organization);
    }

    /** Lets a principal administer the service. */
    public void addAdministrator(Principal principal) {
        relations()
                .add(new Relation(principal.toString(), "administrator", new ResourceRef("administration", "service")));
    }

    /** Lets a principal create executions in an organization, and view those of others. */
    public void addMember(Principal principal, String organization) {
        relate(principal, "member", organization);
    }

    /** Lets a principal run the agents of an organization, and the service end those runs whose runner is gone. */
    public void addRunner(Principal principal, String organization) {
        relate(principal, "runner", organization);
        relate(LeaseSweeper.PRINCIPAL, "runner", organization);
    }

    private void relate(Principal principal, String relation, String organization) {
        relations().add(new Relation(principal.toString(), relation, new ResourceRef("organization", organization)));
    }

    /** The document in MongoDB that holds an execution, for those who want to see it with their own eyes. */
    public Optional<Document> storedDocument(String id) {
        return Optional.ofNullable(connections
                .store()
                .database()
                .getCollection(AgentExecutionGrpcAutoController.KIND.name())
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
        sweeper.close();
        stigmer.close();
        connections.close();
    }
}
