package ai.stigmer.runtime.testing;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.internal.Ownership;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.live.internal.StatePublisher;
import ai.stigmer.runtime.live.internal.StateSource;
import ai.stigmer.runtime.operation.ApplyOperation;
import ai.stigmer.runtime.operation.CreateOperation;
import ai.stigmer.runtime.operation.DeleteOperation;
import ai.stigmer.runtime.operation.GetByReferenceOperation;
import ai.stigmer.runtime.operation.GetOperation;
import ai.stigmer.runtime.operation.ListOperation;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.runtime.operation.SubscribeOperation;
import ai.stigmer.runtime.operation.UpdateOperation;
import ai.stigmer.runtime.operation.UpdateStatusOperation;
import ai.stigmer.runtime.pipeline.internal.PipelineTelemetry;
import ai.stigmer.runtime.pipeline.internal.steps.FieldConstraints;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.rpc.UnaryHandler;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import ai.stigmer.runtime.server.StigmerServerBuilder;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The task services on a real socket, with the standard operations. A caller is who its token says. */
public final class TaskServer implements AutoCloseable {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final String SCHEME = "Bearer ";

    private final Runnable stop;
    private final ManagedChannel channel;

    private TaskServer(int port, Runnable stop) {
        this.stop = stop;
        this.channel = NettyChannelBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .usePlaintext()
                .build();
    }

    public static <A extends Authorizer & RelationStore> ResourceBackend<Task> backend(
            ResourceRepository<Task> repository, A policy, StatePublisher<Task> publisher, StateSource<Task> live) {
        return backend(repository, policy, policy, publisher, live);
    }

    /** A backend whose policy is asked through another authorizer. */
    public static ResourceBackend<Task> backend(
            ResourceRepository<Task> repository,
            RelationStore policy,
            Authorizer authorizer,
            StatePublisher<Task> publisher,
            StateSource<Task> live) {
        return new ResourceBackend<>(
                Tasks.TYPE,
                Optional.empty(),
                new StateBuilder<>(Tasks.TYPE, ResourceIds.ulids(), Clock.systemUTC()),
                FieldConstraints.of(List.of(Task.getDescriptor())),
                repository,
                authorizer,
                new Ownership(policy),
                () -> {},
                publisher,
                live,
                PipelineTelemetry.none());
    }

    /** Serves every operation. */
    public static TaskServer start(ResourceBackend<Task> backend) {
        return start(backend, Duration.ofSeconds(60));
    }

    /** Serves every operation, and authorizes long streams again at every interval. */
    public static TaskServer start(ResourceBackend<Task> backend, Duration authorizationInterval) {
        return start(backend, builder -> builder.authorizeStreamsEvery(authorizationInterval));
    }

    /** Serves every operation on a server of which a test says more. */
    public static TaskServer start(ResourceBackend<Task> backend, UnaryOperator<StigmerServerBuilder> more) {
        StigmerServerBuilder builder = StigmerServer.builder(
                        ServerSettings.onLoopback(0).withShutdownGrace(Duration.ofMillis(200)))
                .controller(new TaskController(backend))
                .authenticator(token -> Optional.of(CallerIdentity.of(Principal.user(token))))
                .authorizer(backend.authorizer());
        StigmerServer server = more.apply(builder).build().start();
        return new TaskServer(server.port(), server::close);
    }

    /** A client of a server that somebody else stops. */
    public static TaskServer at(int port) {
        return new TaskServer(port, () -> {});
    }

    /** The services of every operation. */
    static List<ServerServiceDefinition> services(ResourceBackend<Task> backend) {
        MessageMapping<Task, Task, Task> same = MessageMapping.same(Tasks.TYPE);
        MessageMapping<ApiResourceId, Task, Task> byId =
                MessageMapping.naming(ApiResourceId.getDefaultInstance(), Tasks.TYPE);
        return List.of(
                ServerServiceDefinition.builder("ai.stigmer.runtime.testing.TaskCommandController")
                        .addMethod(Routes.unary(TaskMethods.CREATE, new CreateOperation<>(backend, same)))
                        .addMethod(Routes.unary(
                                TaskMethods.APPLY,
                                new ApplyOperation<>(backend, same, TaskMethods.CREATE, TaskMethods.UPDATE)))
                        .addMethod(Routes.unary(TaskMethods.UPDATE, new UpdateOperation<>(backend, same)))
                        .addMethod(Routes.unary(TaskMethods.UPDATE_STATUS, new UpdateStatusOperation<>(backend, same)))
                        .addMethod(Routes.unary(TaskMethods.DELETE, new DeleteOperation<>(backend, byId)))
                        .build(),
                ServerServiceDefinition.builder("ai.stigmer.runtime.testing.TaskQueryController")
                        .addMethod(Routes.unary(TaskMethods.GET, new GetOperation<>(backend, byId)))
                        .addMethod(Routes.unary(TaskMethods.GET_BY_REFERENCE, getByReference(backend)))
                        .addMethod(Routes.unary(TaskMethods.LIST, list(backend)))
                        .addMethod(
                                Routes.serverStreaming(TaskMethods.SUBSCRIBE, new SubscribeOperation<>(backend, byId)))
                        .build());
    }

    /** Serves these services, which must not stream. */
    public static TaskServer start(ServerServiceDefinition... services) {
        NettyServerBuilder builder = NettyServerBuilder.forAddress(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .intercept(new TokenIsIdentity());
        List.of(services).forEach(builder::addService);
        try {
            Server server = builder.build().start();
            return new TaskServer(server.getPort(), server::shutdownNow);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static UnaryHandler<ApiResourceReference, Task> getByReference(ResourceBackend<Task> backend) {
        return new GetByReferenceOperation<>(
                backend,
                MessageMapping.naming(ApiResourceReference.getDefaultInstance(), Tasks.TYPE),
                "can_view",
                "unauthorized to view task");
    }

    private static UnaryHandler<ListTasksRequest, TaskList> list(ResourceBackend<Task> backend) {
        return new ListOperation<>(
                backend,
                ListTasksRequest.getDefaultInstance(),
                TaskList.getDefaultInstance(),
                Map.of("org", "metadata.org"),
                "can_view",
                "list");
    }

    public TaskCommandControllerGrpc.TaskCommandControllerBlockingStub commandsAs(String user, String... headers) {
        return as(TaskCommandControllerGrpc.newBlockingStub(channel), user, headers);
    }

    public TaskQueryControllerGrpc.TaskQueryControllerBlockingStub queriesAs(String user, String... headers) {
        return as(TaskQueryControllerGrpc.newBlockingStub(channel), user, headers);
    }

    public TaskQueryControllerGrpc.TaskQueryControllerStub asyncQueriesAs(String user, String... headers) {
        return as(TaskQueryControllerGrpc.newStub(channel), user, headers);
    }

    public TaskWatchControllerGrpc.TaskWatchControllerStub watchesAs(String user) {
        return as(TaskWatchControllerGrpc.newStub(channel), user);
    }

    private static <S extends AbstractStub<S>> S as(S stub, String user, String... headers) {
        Metadata metadata = new Metadata();
        metadata.put(AUTHORIZATION, SCHEME + user);
        for (int i = 0; i < headers.length; i += 2) {
            metadata.put(Metadata.Key.of(headers[i], Metadata.ASCII_STRING_MARSHALLER), headers[i + 1]);
        }
        return stub.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(metadata));
    }

    @Override
    public void close() {
        channel.shutdownNow();
        stop.run();
    }

    private static final class TokenIsIdentity implements ServerInterceptor {
        @Override
        public <I, O> ServerCall.Listener<I> interceptCall(
                ServerCall<I, O> call, Metadata headers, ServerCallHandler<I, O> next) {
            String credential = headers.get(AUTHORIZATION);
            Context context = credential == null
                    ? Context.current()
                    : CallerIdentity.of(Principal.user(credential.substring(SCHEME.length())))
                            .attachTo(Context.current());
            return Contexts.interceptCall(context, call, headers, next);
        }
    }
}
