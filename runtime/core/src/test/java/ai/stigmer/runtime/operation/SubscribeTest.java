package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.pipeline.Pipeline;
import ai.stigmer.runtime.pipeline.internal.steps.ResponseView;
import ai.stigmer.runtime.pipeline.internal.steps.StreamStatesStep;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceLocator;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ClientResponseObserver;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscribeTest {
    private static final String RESUME = "stigmer-resume-version";
    private static final Duration OFTEN = Duration.ofMillis(100);

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);
    private final LiveStates live = LiveStates.startWithoutRedis(Duration.ofMillis(20));
    private final ResourceBackend<Task> backend =
            TaskServer.backend(repository, policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, repository));
    private final TaskServer server = TaskServer.start(backend, OFTEN);
    private Task task = Task.getDefaultInstance();

    @BeforeEach
    void a_task_is_there() {
        policy.makeOperator(Principal.user("root"));
        task = server.commandsAs("root").create(Tasks.draft("acme", "One"));
    }

    @AfterEach
    void stop() {
        live.close();
        server.close();
    }

    private ApiResourceId id() {
        return ApiResourceId.newBuilder().setValue(task.getMetadata().getId()).build();
    }

    private void updateStatus(TaskStatus.Builder status) {
        Task.Builder request = Task.newBuilder().setStatus(status);
        request.getMetadataBuilder().setId(task.getMetadata().getId());
        server.commandsAs("root").updateStatus(request.build());
    }

    private static Code code(CompletableFuture<?> ended) {
        Throwable failure = ended.handle((ignored, thrown) -> thrown)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
        return ((StatusRuntimeException) failure).getStatus().getCode();
    }

    @Test
    void states_arrive_in_order_and_the_stream_ends_after_the_final_one() {
        Subscriber<ApiResourceId> subscriber = subscribe("root");

        for (int i = 1; i <= 20; i++) {
            updateStatus(TaskStatus.newBuilder().setAttempts(i));
        }
        updateStatus(TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE));

        assertThat(subscriber.ended).succeedsWithin(Duration.ofSeconds(5));
        List<Integer> attempts = subscriber.states.stream()
                .map(state -> state.getStatus().getAttempts())
                .toList();
        assertThat(attempts).startsWith(0).isSorted().endsWith(20);
        assertThat(subscriber.last().getStatus().getPhase()).isEqualTo(TaskPhase.TASK_DONE);
    }

    @Test
    void a_final_snapshot_ends_the_stream_at_once() {
        updateStatus(TaskStatus.newBuilder().setPhase(TaskPhase.TASK_FAILED));

        Iterator<Task> states = server.queriesAs("root").subscribe(id());

        assertThat(states.next().getStatus().getPhase()).isEqualTo(TaskPhase.TASK_FAILED);
        assertThat(states.hasNext()).isFalse();
    }

    @Test
    void every_frame_tells_its_version_to_a_client_that_resumes_and_it_gets_only_what_is_newer() {
        // given
        updateStatus(TaskStatus.newBuilder().setAttempts(1));
        long seen =
                version(server.queriesAs("root", RESUME, "0").subscribe(id()).next());
        updateStatus(TaskStatus.newBuilder().setAttempts(2));

        // when
        Iterator<Task> resumed =
                server.queriesAs("root", RESUME, Long.toString(seen)).subscribe(id());
        Task next = resumed.next();
        updateStatus(TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE));
        Task last = resumed.next();

        // then
        assertThat(seen).isEqualTo(2);
        assertThat(version(next)).isEqualTo(3);
        assertThat(next.getStatus().getAttempts()).isEqualTo(2);
        assertThat(version(last)).isEqualTo(4);
        assertThat(resumed.hasNext()).isFalse();
    }

    @Test
    void a_frame_is_what_a_get_answers_for_a_client_that_does_not_resume() {
        assertThat(server.queriesAs("root").subscribe(id()).next())
                .isEqualTo(server.queriesAs("root").get(id()));
    }

    private static long version(Task state) {
        return state.getStatus().getAudit().getResourceVersion();
    }

    @Test
    void a_client_that_has_the_final_state_already_is_told_that_nothing_follows() {
        updateStatus(TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE));

        assertThat(server.queriesAs("root", RESUME, "2").subscribe(id()).hasNext())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "-1", "+1", "1.0", "", "9223372036854775808", "2"})
    void a_resume_version_that_is_none_or_not_reached_is_invalid(String malformed) {
        assertThatThrownBy(() -> server.queriesAs("root", RESUME, malformed)
                        .subscribe(id())
                        .next())
                .isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
                    assertThat(refused.getStatus().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
                    assertThat(refused.getStatus().getDescription()).contains(RESUME);
                });
    }

    @Test
    void a_deletion_ends_the_stream_with_not_found() {
        Subscriber<ApiResourceId> subscriber = subscribe("root");
        await().until(() -> !subscriber.states.isEmpty());

        server.commandsAs("root").delete(id());

        assertThat(code(subscriber.ended)).isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void a_slow_client_skips_states_and_still_gets_the_last_one() {
        Subscriber<ApiResourceId> subscriber = new Subscriber<>(false);
        server.asyncQueriesAs("root").subscribe(id(), subscriber);
        // Larger than what the transport takes on its own, so that the server has to wait for the client.
        for (int i = 1; i <= 200; i++) {
            updateStatus(TaskStatus.newBuilder().setAttempts(i).setError("x".repeat(50_000)));
        }
        updateStatus(TaskStatus.newBuilder().setPhase(TaskPhase.TASK_DONE));

        subscriber.takeEverything();

        assertThat(subscriber.ended).succeedsWithin(Duration.ofSeconds(10));
        assertThat(subscriber.states).hasSizeLessThan(150);
        assertThat(subscriber.last().getStatus().getPhase()).isEqualTo(TaskPhase.TASK_DONE);
        assertThat(subscriber.last().getStatus().getAttempts()).isEqualTo(200);
    }

    @Test
    void a_permission_that_is_revoked_ends_the_stream() {
        Subscriber<ApiResourceId> subscriber = subscribe("root");
        await().until(() -> !subscriber.states.isEmpty());

        policy.relations().forEach(policy::remove);

        assertThat(code(subscriber.ended)).isEqualTo(Code.PERMISSION_DENIED);
    }

    @Test
    void nothing_is_sent_on_an_authorization_that_could_not_be_renewed_in_time() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        try {
            Principal alice = Principal.user("alice");
            policy.add(new Relation(
                    alice.toString(),
                    "owner",
                    new ResourceRef("task", task.getMetadata().getId())));
            Subscriber<ApiResourceId> subscriber = subscribe("alice");
            policy.hang(alice, released);

            // Nobody can say whether alice may still see the task.
            TimeUnit.SECONDS.sleep(6);
            updateStatus(TaskStatus.newBuilder().setAttempts(7));

            assertThat(code(subscriber.ended)).isEqualTo(Code.UNAVAILABLE);
            assertThat(subscriber.last().getStatus().getAttempts()).isZero();
        } finally {
            released.countDown();
        }
    }

    @Test
    void an_engine_that_cannot_answer_ends_the_stream_as_an_outage() {
        Subscriber<ApiResourceId> subscriber = subscribe("root");

        policy.setDown(true);

        assertThat(code(subscriber.ended)).isEqualTo(Code.UNAVAILABLE);
    }

    @Test
    void a_stream_by_reference_is_asked_for_again_on_the_id_that_the_slug_was_resolved_to() {
        Relation grant = new Relation(
                "user:alice",
                "owner",
                new ResourceRef("task", task.getMetadata().getId()));
        policy.add(grant);
        try (TaskServer byReference = TaskServer.start(
                backend, builder -> builder.controller(new ByReference(backend)).authorizeStreamsEvery(OFTEN))) {
            var alice = byReference.asyncQueriesAs("alice");
            Subscriber<ApiResourceReference> subscriber = new Subscriber<>(true);
            ClientCalls.asyncServerStreamingCall(
                    alice.getChannel().newCall(ByReference.SUBSCRIBE.descriptor(), alice.getCallOptions()),
                    ApiResourceReference.newBuilder()
                            .setOrg("acme")
                            .setSlug(task.getMetadata().getSlug())
                            .build(),
                    subscriber);
            await().until(() -> !subscriber.states.isEmpty());
            await().during(3 * OFTEN.toMillis(), TimeUnit.MILLISECONDS).until(() -> !subscriber.ended.isDone());

            policy.remove(grant);

            assertThat(code(subscriber.ended)).isEqualTo(Code.PERMISSION_DENIED);
        }
    }

    @Test
    void a_stranger_is_refused_with_the_rpcs_own_text() {
        assertThatThrownBy(() -> server.queriesAs("mallory").subscribe(id()).next())
                .isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
                    assertThat(refused.getStatus().getCode()).isEqualTo(Code.PERMISSION_DENIED);
                    assertThat(refused.getStatus().getDescription()).isEqualTo("unauthorized to view task");
                });
    }

    @Test
    void a_subscriber_may_ask_for_less() {
        Iterator<Task> states =
                server.queriesAs("root", "stigmer-read-mask", "metadata.id").subscribe(id());

        Task.Builder expected = Task.newBuilder();
        expected.getMetadataBuilder().setId(task.getMetadata().getId());
        assertThat(states.next()).isEqualTo(expected.build());
    }

    private Subscriber<ApiResourceId> subscribe(String user) {
        Subscriber<ApiResourceId> subscriber = new Subscriber<>(true);
        server.asyncQueriesAs(user).subscribe(id(), subscriber);
        await().until(() -> !subscriber.states.isEmpty());
        return subscriber;
    }

    /** A subscription to what a slug names, whose rpc leaves authorization to its handler. */
    private static final class ByReference extends ResourceOperation<ApiResourceReference, Task, Task>
            implements ServerStreamingHandler<ApiResourceReference, Task>, GrpcAutoController {
        static final RpcMethod<ApiResourceReference, Task> SUBSCRIBE = new RpcMethod<>(
                MethodDescriptor.<ApiResourceReference, Task>newBuilder()
                        .setType(MethodType.SERVER_STREAMING)
                        .setFullMethodName("test.Tasks/subscribeByReference")
                        .setRequestMarshaller(ProtoUtils.marshaller(ApiResourceReference.getDefaultInstance()))
                        .setResponseMarshaller(ProtoUtils.marshaller(Task.getDefaultInstance()))
                        .build(),
                Posture.byHandler());

        ByReference(ResourceBackend<Task> backend) {
            super(
                    backend,
                    MessageMapping.naming(ApiResourceReference.getDefaultInstance(), Tasks.TYPE),
                    ResourceLocator.byReference(ApiResourceReference.getDescriptor()));
        }

        @Override
        protected Pipeline<Task> pipeline() {
            return pipelineNamed("subscribe-by-reference")
                    .step(resolveSlug())
                    .step(loadExisting())
                    .step(authorize("can_view", "unauthorized to view task"))
                    .step(new StreamStatesStep<>(
                            Tasks.TYPE,
                            backend().live(),
                            new ResponseView<>(Tasks.TYPE, mapping().toResponse()),
                            state -> false))
                    .build();
        }

        @Override
        public List<RpcMethod<?, ?>> methods() {
            return List.of(SUBSCRIBE);
        }

        @Override
        public List<ServerServiceDefinition> services() {
            return List.of(ServerServiceDefinition.builder("test.Tasks")
                    .addMethod(Routes.serverStreaming(SUBSCRIBE, this))
                    .build());
        }
    }

    private static final class Subscriber<I> implements ClientResponseObserver<I, Task> {
        private final List<Task> states = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
        private final boolean eager;
        private ClientCallStreamObserver<I> call;

        Subscriber(boolean eager) {
            this.eager = eager;
        }

        Task last() {
            return states.get(states.size() - 1);
        }

        void takeEverything() {
            call.request(Integer.MAX_VALUE);
        }

        @Override
        public void beforeStart(ClientCallStreamObserver<I> requests) {
            call = requests;
            if (!eager) {
                requests.disableAutoRequestWithInitial(1);
            }
        }

        @Override
        public void onNext(Task state) {
            states.add(state);
        }

        @Override
        public void onError(Throwable failure) {
            ended.completeExceptionally(failure);
        }

        @Override
        public void onCompleted() {
            ended.complete(true);
        }
    }
}
