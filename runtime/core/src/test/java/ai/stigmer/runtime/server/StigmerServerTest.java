package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.call;
import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static ai.stigmer.runtime.server.NoteServer.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.internal.RequestId;
import ai.stigmer.runtime.testing.EmbeddedMongo;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.stub.BlockingClientCall;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StigmerServerTest {
    private static final Note HELLO =
            Note.newBuilder().setId("n1").setText("hello").build();

    /** Longer than anything that a busy machine makes of what is waited for, and than any grace. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_server_with_a_method_that_no_controller_routes_and_nobody_listed_as_open_does_not_start() {
        ServerServiceDefinition unrouted =
                serviceOf("other.Service", copyOf(NoteController.EDIT, "other.Service/edit"));

        assertThatThrownBy(() -> NoteServer.start(
                        new NoteController(), builder -> builder.openService(() -> unrouted, List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot start the server: other.Service/edit is routed by no controller and not listed as"
                        + " open");
    }

    @Test
    void a_method_is_known_by_its_descriptor_and_not_by_its_name() {
        RpcMethod<Note, Note> namesake = copyOf(NoteController.EDIT, NoteController.EDIT.fullName());
        GrpcAutoController declaresAnother =
                controller(List.of(namesake), serviceOf(NoteController.SERVICE, NoteController.EDIT));

        assertThatThrownBy(() -> StigmerServer.builder(NoteServer.settings())
                        .controller(declaresAnother)
                        .authenticator(NoteServer.tokens())
                        .build())
                .hasMessageContaining(NoteController.EDIT.fullName() + " is routed by no controller")
                .hasMessageContaining(NoteController.EDIT.fullName() + " is declared by a controller but not served");
    }

    @Test
    void an_rpc_that_a_controller_routes_cannot_be_listed_as_open() {
        assertThatThrownBy(() -> NoteServer.start(
                        new NoteController(),
                        builder -> builder.openService(
                                () -> serviceOf("other.Service"), List.of(NoteController.EDIT.descriptor()))))
                .hasMessageContaining("edit is routed by a controller and cannot be listed as open");
    }

    @Test
    void a_service_that_is_served_twice_keeps_the_server_from_starting() {
        assertThatThrownBy(() ->
                        NoteServer.start(new NoteController(), builder -> builder.controller(new NoteController())))
                .hasMessageContaining("service " + NoteController.SERVICE + " is served twice");
    }

    @Test
    void a_permission_that_the_model_does_not_know_keeps_the_server_from_starting() {
        PolicyModel model = PolicyModel.parse("m.fga", "model schema 1.1 type user type note");
        Authorizer knowsNothing = new PolicyStore(model, EmbeddedMongo.newDatabase());

        assertThatThrownBy(() -> NoteServer.start(new NoteController(), builder -> builder.authorizer(knowsNothing)))
                .hasMessageContaining(NoteController.EDIT.fullName() + " asks for can_edit on note")
                .hasMessageContaining(NoteController.FOLLOW.fullName() + " asks for can_edit on note");
    }

    @Test
    void a_server_that_could_authenticate_nobody_does_not_start() {
        assertThatThrownBy(() -> StigmerServer.builder(NoteServer.settings())
                        .controller(new NoteController())
                        .authorizer(new InMemoryPolicy())
                        .build())
                .hasMessageContaining("there is no authenticator");
    }

    @Test
    void health_and_reflection_answer_without_a_credential() throws Exception {
        try (NoteServer server = NoteServer.start(new NoteController(), StigmerServerBuilder::reflection)) {
            ServingStatus status = HealthGrpc.newBlockingStub(server.anonymous())
                    .check(HealthCheckRequest.newBuilder()
                            .setService(NoteController.SERVICE)
                            .build())
                    .getStatus();
            assertThat(status).isEqualTo(ServingStatus.SERVING);

            BlockingClientCall<ServerReflectionRequest, ServerReflectionResponse> reflection =
                    ServerReflectionGrpc.newBlockingV2Stub(server.anonymous()).serverReflectionInfo();
            reflection.write(
                    ServerReflectionRequest.newBuilder().setListServices("").build());
            assertThat(reflection.read().getListServicesResponse().getServiceList())
                    .extracting("name")
                    .contains("grpc.health.v1.Health");
            reflection.halfClose();
        }
    }

    @Test
    void reflection_is_off_unless_it_is_asked_for() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            StatusRuntimeException failure = failureOf(() -> ClientCalls.blockingUnaryCall(
                    server.anonymous(),
                    unaryOf(ServerReflectionGrpc.getServerReflectionInfoMethod()),
                    CallOptions.DEFAULT,
                    ServerReflectionRequest.getDefaultInstance()));
            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNIMPLEMENTED);
        }
    }

    @Test
    void a_caller_is_who_the_verified_credential_says() {
        AtomicReference<CallerIdentity> caller = new AtomicReference<>();
        AtomicReference<CallerIdentity> current = new AtomicReference<>();
        NoteController controller = new NoteController().edit((note, call) -> {
            caller.set(call.caller());
            current.set(CallerIdentity.current());
            NoteController.answer(call, note);
        });
        try (NoteServer server = NoteServer.start(controller)) {
            assertThat(call(server.as("alice"), NoteController.EDIT, HELLO)).isEqualTo(HELLO);
            assertThat(caller.get().principal()).hasToString("user:alice");
            assertThat(current.get()).isEqualTo(caller.get());

            assertThat(call(server.with("authorization", "bearer  user-bob"), NoteController.EDIT, HELLO))
                    .isEqualTo(HELLO);
            assertThat(caller.get().principal()).hasToString("user:bob");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Basic dXNlci1hbGljZQ==", "user-alice", "Bearer stranger", "Bearer user"
            })
    void no_bad_or_expired_credential_is_unauthenticated(String credential) {
        NoteController controller = new NoteController().edit((note, call) -> {
            throw new AssertionError("reached");
        });
        try (NoteServer server = NoteServer.start(controller)) {
            StatusRuntimeException failure = failureOf(() -> call(
                    credential.isEmpty() ? server.anonymous() : server.with("authorization", credential),
                    NoteController.EDIT,
                    HELLO));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
            assertThat(reasonOf(failure)).isEqualTo("UNAUTHENTICATED");
        }
    }

    @Test
    void two_credentials_are_none() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            StatusRuntimeException failure = failureOf(() -> call(
                    server.with("authorization", "Bearer user-alice", "authorization", "Bearer user-bob"),
                    NoteController.EDIT,
                    HELLO));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
        }
    }

    @Test
    void a_public_rpc_needs_no_credential_and_takes_one_that_holds() {
        AtomicReference<CallerIdentity> caller = new AtomicReference<>();
        NoteController controller = new NoteController().read((note, call) -> {
            caller.set(call.caller());
            NoteController.answer(call, note);
        });
        try (NoteServer server = NoteServer.start(controller)) {
            call(server.anonymous(), NoteController.READ, HELLO);
            assertThat(caller.get().isAnonymous()).isTrue();

            call(server.with("authorization", "Bearer user"), NoteController.READ, HELLO);
            assertThat(caller.get().isAnonymous()).isTrue();

            call(server.as("alice"), NoteController.READ, HELLO);
            assertThat(caller.get().principal()).hasToString("user:alice");
        }
    }

    @Test
    void headers_in_which_a_client_names_itself_are_dropped_and_so_is_the_credential() {
        AtomicReference<Metadata> seen = new AtomicReference<>();
        NoteController controller = new NoteController().edit((note, call) -> {
            seen.set(call.headers());
            NoteController.answer(call, note);
        });
        try (NoteServer server = NoteServer.start(controller)) {
            call(
                    server.with(
                            "authorization", "Bearer user-alice",
                            "x-user-id", "bob",
                            "x-forwarded-user", "bob",
                            "x-remote-user", "bob",
                            "x-stigmer-principal", "user:bob",
                            "x-goog-authenticated-user-email", "bob",
                            "cookie", "session=1",
                            "stigmer-sequence", "7"),
                    NoteController.EDIT,
                    HELLO);

            assertThat(seen.get().keys())
                    .contains("stigmer-sequence", "user-agent")
                    .noneMatch(name -> name.contains("user") && !name.equals("user-agent"))
                    .doesNotContain("authorization", "cookie", "x-stigmer-principal");
        }
    }

    @Test
    void every_call_has_a_request_id_which_is_the_clients_own_where_it_is_well_formed() {
        AtomicReference<String> seen = new AtomicReference<>();
        NoteController controller = new NoteController().edit((note, call) -> {
            seen.set(RequestId.current().orElseThrow().value());
            NoteController.answer(call, note);
        });
        try (NoteServer server = NoteServer.start(controller)) {
            assertThat(requestIdAnswered(server, "req-1")).isEqualTo("req-1");
            assertThat(seen.get()).isEqualTo("req-1");

            assertThat(requestIdAnswered(server, "a b")).hasSize(36).isEqualTo(seen.get());

            StatusRuntimeException refused =
                    failureOf(() -> call(server.with("x-request-id", "req-2"), NoteController.EDIT, HELLO));
            assertThat(refused.getTrailers().get(RequestId.HEADER)).isEqualTo("req-2");
        }
    }

    @Test
    void a_call_on_behalf_of_a_user_has_the_users_permissions_and_needs_one_of_its_own() {
        InMemoryPolicy policy = new InMemoryPolicy();
        policy.add(new Relation("user:runner", "owner", new ResourceRef("user", "alice")));
        AtomicReference<CallerIdentity> caller = new AtomicReference<>();
        NoteController controller = new NoteController().edit((note, call) -> {
            caller.set(call.caller());
            NoteController.answer(call, note);
        });
        try (NoteServer server =
                NoteServer.start(controller, builder -> builder.delegation(new Delegation(policy, "can_act_for")))) {
            call(onBehalf(server, "runner", "alice"), NoteController.EDIT, HELLO);
            assertThat(caller.get().principal()).hasToString("user:alice");
            assertThat(caller.get().actor()).hasToString("user:runner");

            StatusRuntimeException stranger =
                    failureOf(() -> call(onBehalf(server, "runner", "bob"), NoteController.EDIT, HELLO));
            assertThat(stranger.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);

            StatusRuntimeException hostile =
                    failureOf(() -> call(onBehalf(server, "runner", "a:b#c"), NoteController.EDIT, HELLO));
            assertThat(hostile.getStatus().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);

            policy.setDown(true);
            StatusRuntimeException down =
                    failureOf(() -> call(onBehalf(server, "runner", "alice"), NoteController.EDIT, HELLO));
            assertThat(down.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
        }
    }

    @Test
    void nobody_acts_for_others_where_that_is_not_set_up() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            StatusRuntimeException failure =
                    failureOf(() -> call(onBehalf(server, "runner", "alice"), NoteController.EDIT, HELLO));

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        }
    }

    @Test
    void a_server_that_stops_lets_calls_end_and_takes_no_more() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NoteController controller = new NoteController().edit((note, call) -> {
            inside.countDown();
            awaitQuietly(goOn);
            NoteController.answer(call, note);
        });
        try (NoteServer server =
                NoteServer.start(NoteServer.settings().withShutdownGrace(PATIENCE), controller, builder -> builder)) {
            Future<Note> running = inThread(() -> call(server.as("alice"), NoteController.EDIT, HELLO));
            assertThat(inside.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            Future<?> stopping = inThread(() -> {
                server.server().stop();
                return null;
            });
            await().atMost(PATIENCE).until(() -> isUnavailable(server));
            assertThat(running.isDone()).isFalse();
            assertThat(stopping.isDone()).isFalse();
            goOn.countDown();

            assertThat(running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(HELLO);
            stopping.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(isUnavailable(server)).isTrue();
        }
    }

    @Test
    void a_call_that_outlives_the_grace_is_ended() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        NoteController controller = new NoteController().follow((note, call) -> inside.countDown());
        NoteServer server = NoteServer.start(controller);
        Future<StatusRuntimeException> running = inThread(() -> failureOf(() -> ClientCalls.blockingServerStreamingCall(
                        server.as("alice"), NoteController.FOLLOW.descriptor(), CallOptions.DEFAULT, HELLO)
                .forEachRemaining(note -> {})));
        assertThat(inside.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        server.server().stop();

        StatusRuntimeException end = running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(end.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
        server.close();
    }

    @Test
    void shutdown_ends_streams_at_once_with_unavailable_and_takes_calls_for_the_delay() throws Exception {
        // given: a subscriber that is told nothing, and a grace that the test would not wait for
        ServerSettings patient =
                NoteServer.settings().withShutdownDelay(Duration.ofSeconds(2)).withShutdownGrace(PATIENCE);
        CountDownLatch following = new CountDownLatch(1);
        NoteController controller = new NoteController().follow((note, call) -> following.countDown());
        NoteServer server = NoteServer.start(patient, controller, builder -> builder);
        Conversation idle = Conversation.begin(server.as("alice"), NoteController.FOLLOW)
                .send(HELLO)
                .halfClose();
        assertThat(following.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        List<ServingStatus> watched = new CopyOnWriteArrayList<>();
        HealthGrpc.newStub(server.anonymous()).watch(HealthCheckRequest.getDefaultInstance(), collecting(watched));
        await().atMost(PATIENCE).until(() -> watched.contains(ServingStatus.SERVING));

        // when
        Future<?> stopping = inThread(() -> {
            server.server().stop();
            return null;
        });

        // then
        assertThat(idle.end().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
        await().atMost(PATIENCE).until(() -> watched.contains(ServingStatus.NOT_SERVING));
        assertThat(call(server.as("alice"), NoteController.EDIT, HELLO)).isEqualTo(HELLO);
        assertThat(stopping.isDone()).isFalse();
        stopping.get(PATIENCE.toSeconds() / 2, TimeUnit.SECONDS);
        server.close();
    }

    @Test
    void a_stop_costs_no_call_of_clients_behind_a_load_balancer_that_takes_a_while_to_notice() throws Exception {
        // given: two replicas, and clients that go where the balancer sends them
        ServerSettings patient =
                NoteServer.settings().withShutdownDelay(Duration.ofMillis(1500)).withShutdownGrace(PATIENCE);
        NoteServer leaving = NoteServer.start(patient, new NoteController(), builder -> builder);
        try (NoteServer staying = NoteServer.start(new NoteController())) {
            AtomicReference<NoteServer> target = new AtomicReference<>(leaving);
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger answered = new AtomicInteger();
            List<Future<Integer>> clients = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                clients.add(inThread(() -> {
                    while (!over.get()) {
                        call(target.get().as("alice"), NoteController.EDIT, HELLO);
                        answered.incrementAndGet();
                    }
                    return answered.get();
                }));
            }
            await().atMost(PATIENCE).until(() -> answered.get() > 20);

            // when
            Future<?> stopping = inThread(() -> {
                leaving.server().stop();
                return null;
            });
            await().pollInterval(Duration.ofMillis(200)).atMost(PATIENCE).until(() -> !isServing(leaving));
            int before = answered.get();
            target.set(staying);
            stopping.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            await().atMost(PATIENCE).until(() -> answered.get() > before + 20);
            over.set(true);

            // then: a failed call would have ended its client
            for (Future<Integer> client : clients) {
                assertThat(client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isPositive();
            }
        }
        leaving.close();
    }

    @Test
    void health_is_answered_while_every_thread_for_calls_waits() throws Exception {
        // given: more calls than there are threads, over two connections as one takes no more than 256
        CountDownLatch goOn = new CountDownLatch(1);
        NoteController controller = new NoteController().edit((note, call) -> {
            awaitQuietly(goOn);
            NoteController.answer(call, note);
        });
        try (NoteServer server = NoteServer.start(controller)) {
            ManagedChannel second = NoteServer.channelTo(server.server().port());
            List<ListenableFuture<Note>> waiting = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                Channel connection =
                        i % 2 == 0 ? server.as("alice") : server.with(second, "authorization", "Bearer user-alice");
                waiting.add(ClientCalls.futureUnaryCall(
                        connection.newCall(NoteController.EDIT.descriptor(), CallOptions.DEFAULT), HELLO));
            }

            // when, then
            for (int i = 0; i < 5; i++) {
                Thread.sleep(100);
                assertThat(isServing(server)).isTrue();
            }
            assertThat(waiting).noneMatch(Future::isDone);
            goOn.countDown();
            second.shutdownNow();
        }
    }

    @Test
    void an_address_that_is_taken_is_named() {
        try (NoteServer server = NoteServer.start(new NoteController())) {
            StigmerServer second = StigmerServer.builder(
                            ServerSettings.onLoopback(server.server().port()))
                    .build();

            assertThatThrownBy(second::start)
                    .hasMessageContaining("cannot listen on")
                    .hasMessageContaining(String.valueOf(server.server().port()));
        }
    }

    private static Channel onBehalf(NoteServer server, String caller, String user) {
        return server.with("authorization", "Bearer user-" + caller, "stigmer-on-behalf-of", user);
    }

    private static String requestIdAnswered(NoteServer server, String asked) {
        AtomicReference<Metadata> headers = new AtomicReference<>();
        AtomicReference<Metadata> trailers = new AtomicReference<>();
        ManagedChannel channel = NoteServer.channelTo(server.server().port());
        try {
            Metadata sent = new Metadata();
            sent.put(RequestId.HEADER, asked);
            sent.put(IdentityHeaders.AUTHORIZATION, "Bearer user-alice");
            call(
                    ClientInterceptors.intercept(
                            channel,
                            MetadataUtils.newAttachHeadersInterceptor(sent),
                            MetadataUtils.newCaptureMetadataInterceptor(headers, trailers)),
                    NoteController.EDIT,
                    HELLO);
            return headers.get().get(RequestId.HEADER);
        } finally {
            channel.shutdownNow();
        }
    }

    private static StreamObserver<HealthCheckResponse> collecting(List<ServingStatus> seen) {
        return new StreamObserver<>() {
            @Override
            public void onNext(HealthCheckResponse answer) {
                seen.add(answer.getStatus());
            }

            @Override
            public void onError(Throwable failure) {}

            @Override
            public void onCompleted() {}
        };
    }

    private static boolean isServing(NoteServer server) {
        return HealthGrpc.newBlockingStub(server.anonymous())
                        .withDeadlineAfter(Duration.ofSeconds(20))
                        .check(HealthCheckRequest.getDefaultInstance())
                        .getStatus()
                == ServingStatus.SERVING;
    }

    /** Whether the server takes no more calls. */
    private static boolean isUnavailable(NoteServer server) {
        StatusRuntimeException failure = failureOf(() -> call(server.anonymous(), NoteController.READ, HELLO));
        return failure != null && failure.getStatus().getCode() == Status.Code.UNAVAILABLE;
    }

    /** On a thread of its own: those that tests share may be busy with what another test has left behind. */
    private static <T> Future<T> inThread(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "stigmer-server-test");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RpcMethod<Note, Note> copyOf(RpcMethod<Note, Note> method, String fullName) {
        return new RpcMethod<>(
                method.descriptor().toBuilder().setFullMethodName(fullName).build(), method.posture());
    }

    private static <I, O> MethodDescriptor<I, O> unaryOf(MethodDescriptor<I, O> method) {
        return method.toBuilder().setType(MethodDescriptor.MethodType.UNARY).build();
    }

    @SafeVarargs
    private static ServerServiceDefinition serviceOf(String name, RpcMethod<Note, Note>... methods) {
        ServerServiceDefinition.Builder service = ServerServiceDefinition.builder(name);
        for (RpcMethod<Note, Note> method : methods) {
            service.addMethod(Routes.unary(method, NoteController::answerTo));
        }
        return service.build();
    }

    private static GrpcAutoController controller(List<RpcMethod<?, ?>> methods, ServerServiceDefinition service) {
        return new GrpcAutoController() {
            @Override
            public List<RpcMethod<?, ?>> methods() {
                return methods;
            }

            @Override
            public List<ServerServiceDefinition> services() {
                return List.of(service);
            }
        };
    }
}
