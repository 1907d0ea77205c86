package ai.stigmer.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.live.internal.LiveStates;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.ListTasksRequest;
import ai.stigmer.runtime.testing.Note;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskController;
import ai.stigmer.runtime.testing.TaskMethods;
import ai.stigmer.runtime.testing.TaskPhase;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.TaskStatus;
import ai.stigmer.runtime.testing.Tasks;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.stub.ClientCalls;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Sends a running server what no client should. With {@code -Dfuzz.seconds=600} it does so for ten minutes, and with
 * {@code -Dfuzz.seed=…} what another run has sent.
 */
class FuzzTest {
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 5));
    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());
    private static final int SENDERS = 2;
    private static final long MAX_HEAP_GROWTH = 64L << 20;
    private static final int MAX_NEW_THREADS = 8;

    /** Writes a stack trace for every connection that breaks the protocol. Kept, as loggers that nobody holds are forgotten. */
    private static final java.util.logging.Logger TRANSPORT = java.util.logging.Logger.getLogger("io.grpc");

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final TaskStore store = new TaskStore();
    private final FuzzTally tally = new FuzzTally();

    @Test
    void broken_messages_and_frames_are_answered_as_documented_and_the_server_still_serves() throws Exception {
        System.out.printf("fuzz: seed %d, %d s%n", SEED, LENGTH.toSeconds());
        ListAppender<ILoggingEvent> errors = errors();
        TRANSPORT.setLevel(java.util.logging.Level.OFF);
        policy.makeOperator(Principal.user("root"));
        policy.add(new Relation("user:carol", "owner", new ResourceRef("organization", "acme")));
        try (LiveStates live = LiveStates.startWithoutRedis(Duration.ofMillis(100));
                NoteServer server = start(live)) {
            Task target = create(server, "target");
            Task untouched = create(server, "untouched");
            policy.add(new Relation("user:alice", "owner", new ResourceRef("task", id(target))));
            SplittableRandom seeds = new SplittableRandom(SEED);

            run(server, target, seeds.split(), WARM_UP);
            long heapBefore = heapInUse();
            long threadsBefore = threads();
            run(server, target, seeds.split(), LENGTH);

            System.out.print("fuzz: " + tally);
            assertThat(tally.violations()).isEmpty();
            assertThat(errors.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .isEmpty();
            assertThat(get(server, untouched)).isEqualTo(untouched);
            assertThat(NoteServer.call(server.as("alice"), NoteController.EDIT, Note.getDefaultInstance()))
                    .isEqualTo(Note.getDefaultInstance());
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(threads()).isLessThanOrEqualTo(threadsBefore + MAX_NEW_THREADS));
            long growth = heapInUse() - heapBefore;
            System.out.printf("fuzz: heap grew by %d KiB, threads %d to %d%n", growth >> 10, threadsBefore, threads());
            assertThat(growth).isLessThan(MAX_HEAP_GROWTH);
            // A run that is refused at the door finds nothing behind it.
            assertThat(tally.answered("messages", "OK")).isPositive();
            assertThat(tally.answered("frames", "grpc-status 0") + tally.answered("frames", "grpc-status 3"))
                    .isPositive();
        } finally {
            root().detachAppender(errors);
            TRANSPORT.setLevel(null);
        }
    }

    private NoteServer start(LiveStates live) {
        TaskController tasks = new TaskController(TaskServer.backend(
                store.repository(), policy, (id, state, deleted) -> {}, live.source(Tasks.TYPE, store.repository())));
        return NoteServer.start(
                new NoteController(),
                builder -> builder.controller(tasks)
                        .controller(new StreamController())
                        .authorizer(policy)
                        .reflection());
    }

    /** Half of the senders break messages, half break frames, each with its own random numbers. */
    private void run(NoteServer server, Task target, SplittableRandom seeds, Duration length) throws Exception {
        List<ManagedChannel> channels = new ArrayList<>();
        List<Callable<?>> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            ManagedChannel channel = NoteServer.channelTo(server.server().port());
            channels.add(channel);
            FuzzedMessages messages = new FuzzedMessages(channel, good(target), seeds.split(), tally);
            FuzzedFrames frames = new FuzzedFrames(
                    server.server().port(), paths(), statusUpdate(target).toByteArray(), seeds.split(), tally);
            senders.add(until(length, messages::once));
            senders.add(until(length, frames::once));
        }
        ExecutorService threads = Executors.newFixedThreadPool(senders.size());
        try {
            for (Future<?> done : senders.stream().map(threads::submit).toList()) {
                done.get(length.toSeconds() + 60, TimeUnit.SECONDS);
            }
        } catch (ExecutionException failure) {
            throw new AssertionError("the seed was " + SEED, failure.getCause());
        } finally {
            threads.shutdownNow();
            channels.forEach(ManagedChannel::shutdownNow);
        }
    }

    /** Something that is done once. */
    private interface Sending {
        void once() throws Exception;
    }

    private static Callable<?> until(Duration length, Sending sending) {
        return () -> {
            long end = System.nanoTime() + length.toNanos();
            while (System.nanoTime() < end) {
                sending.once();
            }
            return null;
        };
    }

    private static Map<RpcMethod<?, ?>, List<Message>> good(Task target) {
        Note note = Note.newBuilder().setId("n1").setText("text").build();
        ApiResourceId id = ApiResourceId.newBuilder().setValue(id(target)).build();
        Task bySlug = Task.newBuilder()
                .setMetadata(target.getMetadata().toBuilder().clearId())
                .setSpec(target.getSpec())
                .build();
        Map<RpcMethod<?, ?>, List<Message>> good = new LinkedHashMap<>();
        List.of(NoteController.EDIT, NoteController.READ, NoteController.COLLECT, NoteController.CHAT)
                .forEach(method -> good.put(method, List.of(note)));
        List.of(StreamController.GATHER, StreamController.TALK).forEach(method -> good.put(method, List.of(note)));
        good.put(TaskMethods.CREATE, List.of(Tasks.draft("acme", "One"), target));
        good.put(TaskMethods.APPLY, List.of(bySlug, target));
        good.put(TaskMethods.UPDATE, List.of(target, bySlug));
        good.put(TaskMethods.UPDATE_STATUS, List.of(statusUpdate(target)));
        good.put(TaskMethods.GET, List.of(id));
        good.put(
                TaskMethods.LIST,
                List.of(ListTasksRequest.newBuilder()
                        .setOrg("acme")
                        .setPageSize(3)
                        .setPageToken("token")
                        .build()));
        good.put(TaskMethods.SUBSCRIBE, List.of(id));
        return good;
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "grpc.health.v1.Health/Watch",
                "grpc.health.v1.Health/Check",
                "grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
                "no.Service/method",
                "no path",
                ""));
        List.of(TaskMethods.CREATE, TaskMethods.UPDATE, TaskMethods.UPDATE_STATUS, TaskMethods.SUBSCRIBE)
                .forEach(method -> paths.add(method.fullName()));
        List.of(NoteController.EDIT, NoteController.READ, NoteController.CHAT, StreamController.TALK)
                .forEach(method -> paths.add(method.fullName()));
        return paths;
    }

    private static Task statusUpdate(Task target) {
        Task.Builder update = Task.newBuilder()
                .setStatus(TaskStatus.newBuilder()
                        .setPhase(TaskPhase.TASK_RUNNING)
                        .setError("error")
                        .addNotes(Note.newBuilder().setId("n1").setText("text"))
                        .putMarks("key", "value"));
        update.getMetadataBuilder().setId(id(target));
        return update.build();
    }

    private static Task create(NoteServer server, String name) {
        return call(server.as("root"), TaskMethods.CREATE, Tasks.draft("acme", name));
    }

    private static Task get(NoteServer server, Task task) {
        return call(
                server.as("root"),
                TaskMethods.GET,
                ApiResourceId.newBuilder().setValue(id(task)).build());
    }

    private static <I, O> O call(Channel channel, RpcMethod<I, O> method, I request) {
        return ClientCalls.blockingUnaryCall(
                channel, method.descriptor(), CallOptions.DEFAULT.withDeadlineAfter(Duration.ofSeconds(20)), request);
    }

    private static String id(Task task) {
        return task.getMetadata().getId();
    }

    private static long heapInUse() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Those of pools that have a bound and let go of idle threads by and by do not count. */
    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("stigmer-call-"))
                .filter(thread -> !thread.getName().startsWith("grpc-default-"))
                .count();
    }

    private static ListAppender<ILoggingEvent> errors() {
        ListAppender<ILoggingEvent> errors = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                    super.append(event);
                }
            }
        };
        errors.start();
        root().addAppender(errors);
        return errors;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger("ai.stigmer");
    }
}
