package ai.stigmer.example.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.embedded.EmbeddedRedis;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service whose store is in trouble. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class StoreIT {
    private static final int DEADLINE_SECONDS = 15;

    @TempDir
    Path directory;

    private int storePort;
    private StoreProcess store;
    private EmbeddedRedis redis;
    private ServiceProcess service;

    @BeforeEach
    void start() throws Exception {
        storePort = Ports.free();
        store = StoreProcess.start(storePort, directory);
        redis = EmbeddedRedis.start(directory);
        service = ServiceProcess.start(Ports.free(), directory, Optional.of(store.uri()), redis.uri());
    }

    @AfterEach
    void stop() {
        service.close();
        redis.close();
        store.close();
    }

    @Test
    void a_store_that_stalls_for_three_seconds_costs_no_call() throws Exception {
        // given
        try (Load load = Load.start(4, () -> service.admin())) {
            awaitMore(load);

            // when
            long before = load.acknowledged();
            store.stall();
            TimeUnit.SECONDS.sleep(3);
            long during = load.acknowledged() - before;
            store.resume();
            awaitMore(load);
            List<Work> works = load.stop();

            // then
            assertThat(load.refusals()).isEmpty();
            works.forEach(work -> work.assertStored(service.admin()));
            System.out.printf("stalled seconds=3 acknowledged=%d during=%d errors=0%n", load.acknowledged(), during);
        }
    }

    @Test
    void a_store_that_is_gone_is_unavailable_within_the_deadline_and_the_service_recovers_by_itself() throws Exception {
        // given: acknowledged writes, and a store that is killed
        AgentExecution execution = created("one");
        List<Work> works;
        try (Load load = Load.start(2, () -> service.admin())) {
            awaitMore(load);
            works = load.stop();
        }
        store.kill();

        // when
        long began = System.nanoTime();
        StatusRuntimeException refusal = refusal(() -> service.admin()
                .commands()
                .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS)
                .updateStatus(todo(execution, "a", "late")));
        Duration answered = Duration.ofNanos(System.nanoTime() - began);

        // then
        assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
        // Relations are kept in the same store, and they are asked for first.
        assertThat(detail(refusal, ErrorInfo.class).getReason()).isEqualTo("AUTHORIZER_UNAVAILABLE");
        assertThat(detail(refusal, RetryInfo.class).getRetryDelay().getSeconds())
                .isPositive();

        // when
        store = StoreProcess.start(storePort, directory);
        long back = System.nanoTime();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(StatusRuntimeException.class)
                .until(() -> service.admin().commands().updateStatus(todo(execution, "a", "done")) != null);
        Duration recovered = Duration.ofNanos(System.nanoTime() - back);

        // then
        assertThat(service.admin()
                        .get(execution.getMetadata().getId())
                        .getStatus()
                        .getTodosMap())
                .containsOnlyKeys("a");
        works.forEach(work -> work.assertStored(service.admin()));
        System.out.printf(
                "gone answered_ms=%d code=UNAVAILABLE recovered_ms=%d lost=0%n",
                answered.toMillis(), recovered.toMillis());
    }

    @Test
    void a_document_that_grows_beyond_the_limit_is_refused_naming_size_and_limit_and_nothing_changes() {
        // given: three MiB at a time, as a message may be four at most and a document sixteen
        AgentExecution execution = created("large");
        String text = "x".repeat(3 << 20);
        for (int i = 0; i < 5; i++) {
            service.admin().commands().updateStatus(todo(execution, "todo-" + i, text));
        }
        AgentExecution before = service.admin().get(execution.getMetadata().getId());

        // when
        StatusRuntimeException refusal =
                refusal(() -> service.admin().commands().updateStatus(todo(execution, "todo-5", text)));

        // then
        assertThat(refusal.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(detail(refusal, ErrorInfo.class).getReason()).isEqualTo("RESOURCE_TOO_LARGE");
        assertThat(refusal.getStatus().getDescription())
                .containsPattern("takes 188\\d{5} bytes")
                .contains("16777216");
        assertThat(service.admin().get(execution.getMetadata().getId())).isEqualTo(before);
    }

    @Test
    void a_store_whose_disk_is_full_refuses_clearly_and_keeps_what_it_acknowledged() throws Exception {
        // given: a store that may not write more than so much
        store.kill();
        store = StoreProcess.withDisk(storePort, directory, 16 << 10);
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(StatusRuntimeException.class)
                .until(() -> created("probe") != null);
        String text = "x".repeat(1 << 20);

        // when
        List<AgentExecution> acknowledged = new ArrayList<>();
        Optional<StatusRuntimeException> refusal = Optional.empty();
        while (refusal.isEmpty() && acknowledged.size() < 100) {
            refusal = attempt(() ->
                    acknowledged.add(service.admin().commands().updateStatus(todo(created("one"), "todo", text))));
        }
        store.kill();
        store = StoreProcess.start(storePort, directory);

        // then
        assertThat(refusal).isPresent();
        assertThat(refusal.get().getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
        assertThat(detail(refusal.get(), ErrorInfo.class).getReason()).isEqualTo("STORE_UNAVAILABLE");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(StatusRuntimeException.class)
                .until(() -> created("probe") != null);
        for (AgentExecution execution : acknowledged) {
            assertThat(service.admin().get(execution.getMetadata().getId())).isEqualTo(execution);
        }
        System.out.printf(
                "full acknowledged=%d lost=0 answer=%s%n",
                acknowledged.size(), refusal.get().getStatus());
    }

    private static Optional<StatusRuntimeException> attempt(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (StatusRuntimeException failure) {
            return Optional.of(failure);
        }
    }

    private AgentExecution created(String name) {
        AgentExecution.Builder execution = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        execution.getMetadataBuilder().setName(name + " " + UUID.randomUUID()).setOrg(ServiceProcess.ORG);
        execution.getSpecBuilder().setSessionId("ses_1").setMessage("What is this?");
        return service.admin().commands().create(execution.build());
    }

    private static AgentExecution todo(AgentExecution execution, String key, String content) {
        AgentExecution.Builder update = AgentExecution.newBuilder();
        update.getMetadataBuilder().setId(execution.getMetadata().getId());
        update.getStatusBuilder()
                .putTodos(
                        key,
                        TodoItem.newBuilder().setId(key).setContent(content).build());
        return update.build();
    }

    private static StatusRuntimeException refusal(Runnable call) {
        try {
            call.run();
        } catch (StatusRuntimeException failure) {
            return failure;
        }
        throw new AssertionError("the call was answered");
    }

    private static <T extends Message> T detail(StatusRuntimeException refusal, Class<T> type) {
        for (Any detail : StatusProto.fromThrowable(refusal).getDetailsList()) {
            if (detail.is(type)) {
                try {
                    return detail.unpack(type);
                } catch (InvalidProtocolBufferException broken) {
                    throw new AssertionError(broken);
                }
            }
        }
        throw new AssertionError("no " + type.getSimpleName() + " in " + refusal);
    }

    private static void awaitMore(Load load) {
        long enough = load.acknowledged() + 100;
        await().atMost(Duration.ofSeconds(60)).until(() -> load.acknowledged() >= enough);
    }
}
