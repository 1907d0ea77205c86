package ai.stigmer.runtime.operation;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.resource.MessageMapping;
import ai.stigmer.runtime.resource.internal.ResourceIds;
import ai.stigmer.runtime.resource.internal.StateBuilder;
import ai.stigmer.runtime.resource.internal.StatusMerge;
import ai.stigmer.runtime.rpc.AuthorizationProof;
import ai.stigmer.runtime.rpc.ResponseStream;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.internal.AnswerLimit;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a status update costs that writes the last of many notes again: through its whole pipeline, with stores in memory, and
 * of that the merge alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 12, time = 1)
public class UpdateStatusBenchmark {
    private static final String TEXT = "x".repeat(500);

    @Param({"10", "1000"})
    public int notes;

    private final LiveStates live = LiveStates.startWithoutRedis(Duration.ofMinutes(1));
    private final StatusMerge merge = StatusMerge.of(Tasks.TYPE);
    private final Metadata headers = new Metadata();
    private UpdateStatusOperation<Task, Task, Task> operation = operation(new InMemoryRepository<>(Tasks.TYPE));
    private Task task = Task.getDefaultInstance();
    private Message status = TaskStatus.getDefaultInstance();
    private int updates;

    @Setup
    public void alice_has_a_task() {
        TaskStatus.Builder many = TaskStatus.newBuilder();
        for (int note = 0; note < notes; note++) {
            many.addNotes(note(note, TEXT));
        }
        InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);
        StateBuilder<Task> states = new StateBuilder<>(Tasks.TYPE, ResourceIds.ulids(), Clock.systemUTC());
        Task created = states.created(Tasks.draft("acme", "one"), "one", Tasks.ALICE);
        task = created.toBuilder()
                .setStatus(created.getStatus().toBuilder().addAllNotes(many.getNotesList()))
                .build();
        status = task.getStatus();
        repository.write(new Change.Create<>(task, Tasks.ALICE.principal()));
        operation = operation(repository);
        headers.put(Metadata.Key.of("stigmer-read-mask", Metadata.ASCII_STRING_MARSHALLER), "metadata.id");
    }

    @TearDown
    public void stop() {
        live.close();
    }

    @Benchmark
    public Optional<Task> pipeline() {
        Task.Builder request = Task.newBuilder().setStatus(update());
        request.getMetadataBuilder().setId(task.getMetadata().getId());
        Call call = new Call(headers);
        operation.handle(request.build(), call);
        return call.answer;
    }

    @Benchmark
    public Message merge() {
        status = merge.merge(status, update(), Set.of());
        return status;
    }

    private TaskStatus update() {
        return TaskStatus.newBuilder()
                .addNotes(note(notes - 1, TEXT + updates++))
                .build();
    }

    private static Note note(int number, String text) {
        return Note.newBuilder().setId("n" + number).setText(text).build();
    }

    private UpdateStatusOperation<Task, Task, Task> operation(InMemoryRepository<Task> repository) {
        InMemoryPolicy policy = new InMemoryPolicy();
        policy.makeOperator(Tasks.ALICE.principal());
        return new UpdateStatusOperation<>(
                TaskServer.backend(repository, policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, repository)),
                MessageMapping.same(Tasks.TYPE));
    }

    /** A call without a transport. */
    private static final class Call implements RpcCall<Task, Task>, AuthorizationProof, ResponseStream<Task> {
        private final Metadata headers;
        private Optional<String> basis = Optional.empty();
        private Optional<Task> answer = Optional.empty();

        Call(Metadata headers) {
            this.headers = headers;
        }

        @Override
        public RpcMethod<Task, Task> method() {
            return TaskMethods.UPDATE_STATUS;
        }

        @Override
        public CallerIdentity caller() {
            return Tasks.ALICE;
        }

        @Override
        public Metadata headers() {
            return headers;
        }

        @Override
        public AuthorizationProof authorization() {
            return this;
        }

        @Override
        public void authorize(Task request) {
            throw new UnsupportedOperationException("the pipeline authorizes");
        }

        @Override
        public AnswerLimit answerLimit() {
            return AnswerLimit.standard();
        }

        @Override
        public ResponseStream<Task> responses() {
            return this;
        }

        @Override
        public boolean isStopped() {
            return false;
        }

        @Override
        public void give(String why) {
            basis = Optional.of(why);
        }

        @Override
        public void give(String why, Runnable again) {
            give(why);
        }

        @Override
        public void withdraw() {
            basis = Optional.empty();
        }

        @Override
        public boolean isGiven() {
            return basis.isPresent();
        }

        @Override
        public Optional<String> basis() {
            return basis;
        }

        @Override
        public void require(String forWhat) {
            if (basis.isEmpty()) {
                throw new IllegalStateException(forWhat + " before authorization");
            }
        }

        @Override
        public void header(Metadata.Key<String> name, String value) {}

        @Override
        public void send(Task response) {
            answer = Optional.of(response);
        }

        @Override
        public void complete() {}

        @Override
        public void fail(Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void onReady(Runnable callback) {}

        @Override
        public void onCancel(Runnable callback) {}
    }
}
