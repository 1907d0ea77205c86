package ai.stigmer.runtime.server;

import static ai.stigmer.runtime.server.NoteServer.failureOf;
import static ai.stigmer.runtime.server.NoteServer.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskController;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of bad input where it concerns what is stored: over a real server, with real storage behind it. */
class HostileRequestTest {
    private static final int MESSAGE_BYTES = 64 * 1024;

    private final Watched policy = new Watched();
    private final TaskStore store = new TaskStore();
    private final LiveStates live = LiveStates.startWithoutRedis(Duration.ofSeconds(1));
    private NoteServer server;
    private Task task;

    @BeforeEach
    void a_task_is_there() {
        policy.add(new Relation("user:alice", "owner", new ResourceRef("organization", "acme")));
        TaskController controller = new TaskController(TaskServer.backend(
                store.repository(), policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, store.repository())));
        server = NoteServer.start(
                NoteServer.settings().withLimits(ServerLimits.standard().withMessageBytes(MESSAGE_BYTES)),
                new NoteController(),
                builder -> builder.controller(controller));
        task = call(TaskMethods.CREATE, Tasks.draft("acme", "One"));
        policy.checks.clear();
    }

    @AfterEach
    void stop() {
        server.close();
        live.close();
    }

    @Test
    void a_message_over_the_limit_leaves_the_state_unchanged() {
        Task large = statusUpdate(TaskStatus.newBuilder().setError("x".repeat(MESSAGE_BYTES)));

        StatusRuntimeException failure = failureOf(() -> call(TaskMethods.UPDATE_STATUS, large));

        assertThat(failure.getStatus().getCode()).isEqualTo(Code.RESOURCE_EXHAUSTED);
        assertThat(failure.getStatus().getDescription())
                .contains(String.valueOf(MESSAGE_BYTES))
                .contains(String.valueOf(large.getSerializedSize()));
        assertThat(get()).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "$where", "a.b", "a b", "../x", "a:b", "tsk_\u0000", "tsk_é", "{\"$gt\":\"\"}", "tsk_1\n"})
    void an_id_of_another_form_is_an_invalid_argument_before_it_reaches_the_authorizer(String id) {
        ApiResourceId hostile = ApiResourceId.newBuilder().setValue(id).build();
        Task update = Task.newBuilder(task)
                .setMetadata(
                        task.getMetadata().toBuilder().setId(id).clearSlug().clearOrg())
                .build();

        List<StatusRuntimeException> failures = List.of(
                failureOf(() -> call(TaskMethods.GET, hostile)),
                failureOf(() -> call(TaskMethods.DELETE, hostile)),
                failureOf(() -> call(TaskMethods.UPDATE, update)),
                failureOf(() -> call(TaskMethods.UPDATE_STATUS, update)));

        assertThat(failures)
                .extracting(failure -> failure.getStatus().getCode())
                .containsOnly(Code.INVALID_ARGUMENT);
        assertThat(policy.checks).isEmpty();
    }

    @Test
    void hostile_keys_huge_numbers_and_unknown_fields_are_stored_and_returned_unchanged() {
        UnknownFieldSet unknown = UnknownFieldSet.newBuilder()
                .addField(
                        5000,
                        UnknownFieldSet.Field.newBuilder()
                                .addVarint(-1L)
                                .addLengthDelimited(ByteString.copyFromUtf8("$set\0"))
                                .build())
                .build();
        Task update = statusUpdate(TaskStatus.newBuilder()
                .putMarks("", "empty")
                .putMarks("$set", "dollar")
                .putMarks("a.b.c", "dots")
                .putMarks("%24", "percent")
                .putMarks("nul\0nul", "nul")
                .putMarks("_id", "{\"$numberLong\": \"7\"}")
                .putMarks("__proto__", "\uD83D\uDE00")
                .setAttempts(Integer.MIN_VALUE)
                .setUnknownFields(unknown));

        Task answered = call(TaskMethods.UPDATE_STATUS, update);

        assertThat(answered.getStatus().getMarksMap())
                .isEqualTo(update.getStatus().getMarksMap());
        assertThat(answered.getStatus().getAttempts()).isEqualTo(Integer.MIN_VALUE);
        assertThat(answered.getStatus().getUnknownFields()).isEqualTo(unknown);
        assertThat(get()).isEqualTo(answered);
    }

    @Test
    void a_call_whose_deadline_passes_stops_before_the_write() throws Exception {
        CountDownLatch goOn = policy.holdUp();

        StatusRuntimeException failure = failureOf(() -> ClientCalls.blockingUnaryCall(
                alice(),
                TaskMethods.UPDATE_STATUS.descriptor(),
                CallOptions.DEFAULT.withDeadlineAfter(Duration.ofMillis(300)),
                statusUpdate(TaskStatus.newBuilder().setError("late"))));
        // For the server, it passes a little later than for the client.
        Thread.sleep(500);
        goOn.countDown();

        assertThat(failure.getStatus().getCode()).isEqualTo(Code.DEADLINE_EXCEEDED);
        assertNothingIsWritten();
    }

    @Test
    void a_call_that_is_cancelled_stops_before_the_write() throws Exception {
        CountDownLatch goOn = policy.holdUp();
        ClientCall<Task, Task> call = alice().newCall(TaskMethods.UPDATE_STATUS.descriptor(), CallOptions.DEFAULT);
        call.start(new ClientCall.Listener<>() {}, new Metadata());
        call.sendMessage(statusUpdate(TaskStatus.newBuilder().setError("late")));
        call.halfClose();
        await().until(() -> policy.held.get().getCount() == 0);

        call.cancel("the client has changed its mind", null);
        // So that the server has heard of it before the check ends.
        Thread.sleep(200);
        goOn.countDown();

        assertNothingIsWritten();
    }

    @Test
    void the_same_request_twice_is_one_version_and_the_same_answer() {
        Task request = statusUpdate(
                TaskStatus.newBuilder().addNotes(Note.newBuilder().setId("n1").setText("text")));

        Task first = call(TaskMethods.UPDATE_STATUS, request);
        Task second = call(TaskMethods.UPDATE_STATUS, request);

        assertThat(second).isEqualTo(first);
        assertThat(store.document(id()).getLong("version")).isEqualTo(2);
    }

    @Test
    void of_creates_with_one_slug_at_one_time_one_wins_and_the_others_get_already_exists() throws Exception {
        int racers = 8;
        CountDownLatch start = new CountDownLatch(1);
        Callable<Code> create = () -> {
            start.await();
            StatusRuntimeException failure = failureOf(() -> call(TaskMethods.CREATE, Tasks.draft("acme", "Race")));
            return failure == null ? Code.OK : failure.getStatus().getCode();
        };
        ExecutorService threads = Executors.newFixedThreadPool(racers);
        try {
            List<Future<Code>> ends = java.util.stream.IntStream.range(0, racers)
                    .mapToObj(i -> threads.submit(create))
                    .toList();

            start.countDown();

            List<Code> codes = new CopyOnWriteArrayList<>();
            for (Future<Code> end : ends) {
                codes.add(end.get(20, TimeUnit.SECONDS));
            }
            assertThat(codes).containsOnlyOnce(Code.OK).containsOnly(Code.OK, Code.ALREADY_EXISTS);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_engine_that_throws_is_an_outage_that_shows_nothing_of_the_insides_and_the_server_goes_on() {
        policy.broken = true;
        StatusRuntimeException failure = failureOf(() -> call(
                TaskMethods.UPDATE_STATUS, statusUpdate(TaskStatus.newBuilder().setError("e"))));
        policy.broken = false;

        assertThat(failure.getStatus().getCode()).isEqualTo(Code.UNAVAILABLE);
        assertThat(failure.getStatus().getDescription()).isEqualTo("authorization check could not be completed");
        assertThat(reasonOf(failure)).isEqualTo("AUTHORIZER_UNAVAILABLE");
        assertThat(get()).isEqualTo(task);
    }

    private void assertNothingIsWritten() {
        await().during(Duration.ofMillis(300)).until(() -> store.document(id()).getLong("version") == 1);
        assertThat(get()).isEqualTo(task);
    }

    private Task statusUpdate(TaskStatus.Builder status) {
        Task.Builder update = Task.newBuilder().setStatus(status);
        update.getMetadataBuilder().setId(id());
        return update.build();
    }

    private Task get() {
        return call(TaskMethods.GET, ApiResourceId.newBuilder().setValue(id()).build());
    }

    private String id() {
        return task.getMetadata().getId();
    }

    private <I, O> O call(RpcMethod<I, O> method, I request) {
        return ClientCalls.blockingUnaryCall(
                alice(), method.descriptor(), CallOptions.DEFAULT.withDeadlineAfter(Duration.ofSeconds(20)), request);
    }

    private Channel alice() {
        return server.as("alice");
    }

    /** A policy that keeps what it is asked, and can be held up or broken. */
    private static final class Watched implements Authorizer, RelationStore {
        private final InMemoryPolicy policy = new InMemoryPolicy();
        private final List<PermissionCheck> checks = new CopyOnWriteArrayList<>();
        private final AtomicReference<CountDownLatch> held = new AtomicReference<>(new CountDownLatch(0));
        private final AtomicReference<CountDownLatch> goesOn = new AtomicReference<>(new CountDownLatch(0));
        private volatile boolean broken;

        /** Lets the checks that follow wait until the latch is counted down. */
        CountDownLatch holdUp() {
            CountDownLatch goOn = new CountDownLatch(1);
            held.set(new CountDownLatch(1));
            goesOn.set(goOn);
            return goOn;
        }

        @Override
        public boolean check(PermissionCheck check) {
            checks.add(check);
            held.get().countDown();
            awaitUninterruptibly(goesOn.get());
            if (broken) {
                throw new IllegalStateException("mongodb://user:password@host");
            }
            return policy.check(check);
        }

        private static void awaitUninterruptibly(CountDownLatch latch) {
            boolean counted = false;
            while (!counted) {
                try {
                    counted = latch.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException goneClient) {
                    // An engine that does not listen.
                }
            }
        }

        @Override
        public VisibleResources visible(Principal principal, String permission, String kind) {
            return policy.visible(principal, permission, kind);
        }

        @Override
        public boolean knows(String permission, String kind) {
            return policy.knows(permission, kind);
        }

        @Override
        public void add(Relation relation) {
            policy.add(relation);
        }

        @Override
        public void remove(Relation relation) {
            policy.remove(relation);
        }

        @Override
        public void removeAll(ResourceRef resource) {
            policy.removeAll(resource);
        }

        @Override
        public List<Relation> list(ResourceRef resource, Predicate<Relation> wanted, int limit) {
            return policy.list(resource, wanted, limit);
        }
    }
}
