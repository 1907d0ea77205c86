package ai.stigmer.example.server;

import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsBySessionRequest;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsRequest;
import ai.stigmer.agentic.agentexecution.v1.WatchAgentExecutionsRequest;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.testkit.AuthorizationManifest;
import ai.stigmer.testkit.AuthorizationMatrix;
import ai.stigmer.testkit.AuthorizerFaults;
import ai.stigmer.testkit.HandlerRule;
import ai.stigmer.testkit.ManifestRpc;
import ai.stigmer.testkit.Requests;
import ai.stigmer.testkit.Role;
import ai.stigmer.testkit.RoleTable;
import ai.stigmer.testkit.ServiceUnderTest;
import ai.stigmer.testkit.TestIssuer;
import ai.stigmer.testkit.TestResource;
import com.google.protobuf.Message;
import com.lf.a2a.v1.A2AServiceGrpc;
import com.lf.a2a.v1.ListTasksRequest;
import com.lf.a2a.v1.Part;
import com.lf.a2a.v1.SendMessageRequest;
import io.grpc.CallCredentials;
import io.grpc.Channel;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The service as the authorization matrix sees it: with tokens, and with faults in front of its engine. */
final class MatrixService implements ServiceUnderTest<MatrixService.Execution>, AutoCloseable {
    /** Who has which permission: what {@code authorization-model.fga} has to say, said once more by hand. */
    private static final RoleTable ROLES = RoleTable.builder()
            .role("agent_execution", Role.VIEWER, "viewer", "can_view")
            .role("agent_execution", Role.EDITOR, "editor", "can_view", "can_edit", "can_cancel")
            .role("agent_execution", Role.OWNER, "owner", "can_view", "can_edit", "can_cancel", "can_delete")
            .role("organization", Role.EDITOR, "member", "can_create_execution_in")
            .role("organization", Role.OWNER, "admin", "can_create_execution_in")
            .build();

    private static final String COMMANDS = AgentExecutionCommandControllerGrpc.SERVICE_NAME + "/";
    private static final String QUERIES = AgentExecutionQueryControllerGrpc.SERVICE_NAME + "/";
    private static final String A2A = A2AServiceGrpc.SERVICE_NAME + "/";
    private static final String A2A_DOMAIN = "a2a-protocol.org";
    private static final Duration AUTHORIZATION_INTERVAL = Duration.ofMillis(300);

    private final AuthorizerFaults faults = new AuthorizerFaults();
    private final TestIssuer issuer;
    private final AgentExecutionService service;
    private final ManagedChannel channel;

    /** An execution in an organization of its own. */
    record Execution(AgentExecution created, Caller admin) implements TestResource {
        ApiResourceMetadata metadata() {
            return created.getMetadata();
        }

        @Override
        public String id(String kind) {
            return switch (kind) {
                case "agent_execution" -> metadata().getId();
                case "organization" -> metadata().getOrg();
                default -> throw new IllegalArgumentException("an execution has no " + kind);
            };
        }
    }

    private MatrixService(Stores stores, Path folder) {
        issuer = TestIssuer.in(folder);
        service = AgentExecutionService.start(
                ServiceSettings.of(ServerSettings.onLoopback(0))
                        .withTokens(Optional.of(issuer.settings()))
                        .withAuthorizationInterval(AUTHORIZATION_INTERVAL)
                        .withAuthorizerFront(faults::inFrontOf),
                stores);
        channel = Grpc.newChannelBuilder("127.0.0.1:" + service.port(), InsecureChannelCredentials.create())
                .build();
    }

    /** Starts the service on these stores; the issuer's key stands in the folder. */
    static MatrixService start(Stores stores, Path folder) {
        return new MatrixService(stores, folder);
    }

    AuthorizationMatrix<Execution> matrix() {
        return AuthorizationMatrix.of(
                        AuthorizationManifest.ofResource("META-INF/stigmer/authorization.json"), this, faults)
                .service(AgentExecutionCommandControllerGrpc.getServiceDescriptor())
                .service(AgentExecutionQueryControllerGrpc.getServiceDescriptor())
                .reviewed(AuthorizationManifest.ofResource("authorization-reviewed.json"))
                .roles(ROLES)
                .stores("agent_execution")
                .handler(
                        COMMANDS + "apply",
                        new HandlerRule.Either(COMMANDS + "create", COMMANDS + "update", "metadata.slug"))
                .handler(
                        QUERIES + "getByReference",
                        new HandlerRule.ChecksBySlug(
                                "can_view", "agent_execution", "slug", "unauthorized to view agent execution"))
                .handler(QUERIES + "list", new HandlerRule.Lists("can_view", "agent_execution"))
                .handler(QUERIES + "listBySession", new HandlerRule.Lists("can_view", "agent_execution"))
                .handler(QUERIES + "watch", new HandlerRule.Lists("can_view", "agent_execution"))
                .build();
    }

    /** The same for the rpcs of A2A, each of which calls one of those above. */
    AuthorizationMatrix<Execution> a2aMatrix() {
        HandlerRule noPush = new HandlerRule.ServesNobody(a2a("PUSH_NOTIFICATION_NOT_SUPPORTED"));
        return AuthorizationMatrix.of(
                        AuthorizationManifest.ofResource("META-INF/stigmer/a2a-authorization.json"), this, faults)
                .service(A2AServiceGrpc.getServiceDescriptor())
                .roles(ROLES)
                .stores("agent_execution")
                .notFoundAs(new ErrorReason(A2A_DOMAIN, "TASK_NOT_FOUND", Status.Code.NOT_FOUND))
                .askingAgain(
                        A2A + "SendMessage",
                        A2A + "SendStreamingMessage",
                        A2A + "GetTask",
                        A2A + "ListTasks",
                        A2A + "CancelTask",
                        A2A + "SubscribeToTask")
                .handler(A2A + "ListTasks", new HandlerRule.Lists("can_view", "agent_execution"))
                .handler(A2A + "CreateTaskPushNotificationConfig", noPush)
                .handler(A2A + "GetTaskPushNotificationConfig", noPush)
                .handler(A2A + "ListTaskPushNotificationConfigs", noPush)
                .handler(A2A + "DeleteTaskPushNotificationConfig", noPush)
                .handler(
                        A2A + "GetExtendedAgentCard",
                        new HandlerRule.ServesNobody(a2a("EXTENDED_AGENT_CARD_NOT_CONFIGURED")))
                .build();
    }

    private static ErrorReason a2a(String reason) {
        return new ErrorReason(A2A_DOMAIN, reason, Status.Code.FAILED_PRECONDITION);
    }

    AuthorizerFaults faults() {
        return faults;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public CallCredentials credential(Principal principal) {
        return new BearerToken(issuer.token(principal));
    }

    @Override
    public CallCredentials forgedCredential(Principal principal) {
        return new BearerToken(issuer.forgedToken(principal));
    }

    @Override
    public CallCredentials expiredCredential(Principal principal) {
        return new BearerToken(issuer.expiredToken(principal));
    }

    @Override
    public CallCredentials expiringCredential(Principal principal, Duration holds) {
        return new BearerToken(issuer.token(principal, holds));
    }

    @Override
    public RelationStore relations() {
        return service.relations();
    }

    @Override
    public Execution newResource() {
        Principal founder = Principal.user("founder-" + UUID.randomUUID());
        String organization = "org-" + UUID.randomUUID();
        service.addAdmin(founder, organization);
        Caller admin = Caller.with(credential(founder), channel);
        AgentExecution.Builder draft = draft(organization, "First");
        draft.getSpecBuilder().setSessionId("ses-" + UUID.randomUUID()).setMessage("What is this?");
        return new Execution(admin.commands().create(draft.build()), admin);
    }

    /** What the outbox has still to deliver would write the relation again. */
    @Override
    public void takeOut(Execution execution) {
        String id = execution.id("agent_execution");
        await().atMost(60, TimeUnit.SECONDS)
                .until(() -> !service.storedDocument(id).orElseThrow().containsKey("pending"));
        service.relations()
                .remove(new Relation(
                        "organization:" + execution.id("organization"),
                        "organization",
                        new ResourceRef("agent_execution", id)));
    }

    @Override
    public Message validRequest(ManifestRpc rpc, Message prototype, Execution execution) {
        if (prototype instanceof AgentExecution) {
            return switch (rpc.method().substring(COMMANDS.length())) {
                case "create" -> newExecution(execution);
                case "apply" ->
                    changedExecution(
                            execution,
                            named -> named.setSlug(execution.metadata().getSlug()));
                default ->
                    changedExecution(
                            execution, named -> named.setId(execution.metadata().getId()));
            };
        }
        if (prototype instanceof ApiResourceReference) {
            return ApiResourceReference.newBuilder()
                    .setOrg(execution.metadata().getOrg())
                    .setSlug(execution.metadata().getSlug())
                    .build();
        }
        if (prototype instanceof ListAgentExecutionsRequest) {
            return ListAgentExecutionsRequest.newBuilder()
                    .setOrg(execution.metadata().getOrg())
                    .build();
        }
        if (prototype instanceof ListAgentExecutionsBySessionRequest) {
            return ListAgentExecutionsBySessionRequest.newBuilder()
                    .setSessionId(execution.created().getSpec().getSessionId())
                    .build();
        }
        if (prototype instanceof WatchAgentExecutionsRequest) {
            return WatchAgentExecutionsRequest.newBuilder()
                    .setOrg(execution.metadata().getOrg())
                    .build();
        }
        if (prototype instanceof SendMessageRequest) {
            return newTask(execution);
        }
        if (prototype instanceof ListTasksRequest) {
            return ListTasksRequest.newBuilder()
                    .setTenant(execution.metadata().getOrg())
                    .build();
        }
        return Requests.naming(rpc, prototype, execution);
    }

    private static SendMessageRequest newTask(Execution execution) {
        SendMessageRequest.Builder request =
                SendMessageRequest.newBuilder().setTenant(execution.metadata().getOrg());
        request.getConfigurationBuilder().setReturnImmediately(true);
        request.getMessageBuilder()
                .setMessageId(UUID.randomUUID().toString())
                .setRole(com.lf.a2a.v1.Role.ROLE_USER)
                .addParts(Part.newBuilder().setText("And what is that?"));
        return request.build();
    }

    /** All executions of the organization, as its admin sees them. */
    @Override
    public Object stateOf(Execution execution) {
        return execution
                .admin()
                .queries()
                .list(ListAgentExecutionsRequest.newBuilder()
                        .setOrg(execution.metadata().getOrg())
                        .build())
                .getEntriesList();
    }

    @Override
    public void close() {
        channel.shutdownNow();
        service.close();
    }

    private static AgentExecution newExecution(Execution execution) {
        AgentExecution.Builder draft = draft(execution.metadata().getOrg(), "Another " + UUID.randomUUID());
        draft.setSpec(execution.created().getSpec());
        return draft.build();
    }

    /** Something for each of the rpcs that change an execution to change. */
    private static AgentExecution changedExecution(Execution execution, Consumer<ApiResourceMetadata.Builder> naming) {
        ApiResourceMetadata metadata = execution.metadata();
        AgentExecution.Builder changed = draft(metadata.getOrg(), metadata.getName());
        naming.accept(changed.getMetadataBuilder());
        changed.setSpec(execution.created().getSpec().toBuilder().setMessage("And what is that?"));
        changed.getStatusBuilder()
                .addMessages(AgentMessage.newBuilder().setId("m1").setContent("A test."));
        return changed.build();
    }

    private static AgentExecution.Builder draft(String organization, String name) {
        AgentExecution.Builder draft = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        draft.getMetadataBuilder().setOrg(organization).setName(name);
        return draft;
    }
}
