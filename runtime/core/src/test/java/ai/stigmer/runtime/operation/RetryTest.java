package ai.stigmer.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.pipeline.internal.PipelineTelemetry;
import ai.stigmer.runtime.resource.Revision;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.store.Change;
import ai.stigmer.runtime.store.Page;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.Numbering;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import ai.stigmer.runtime.store.internal.WriteOutcome;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskServer;
import ai.stigmer.runtime.testing.Tasks;
import com.google.rpc.RetryInfo;
import io.grpc.Context;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final Contended repository = new Contended(new InMemoryRepository<>(Tasks.TYPE));
    private final TaskServer server =
            TaskServer.start(TaskServer.backend(repository, policy, (id, state, deleted) -> {}, (id, listener) -> {
                throw new AssertionError("nobody subscribes here");
            }));
    private Task task = Task.getDefaultInstance();

    @BeforeEach
    void a_task_is_there() {
        policy.makeOperator(Principal.user("alice"));
        task = server.commandsAs("alice").create(Tasks.draft("acme", "One"));
        repository.loads.set(0);
        repository.writes.set(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Task statusUpdate(String error) {
        Task.Builder request = Task.newBuilder();
        request.getMetadataBuilder().setId(task.getMetadata().getId());
        request.getStatusBuilder().setError(error);
        return request.build();
    }

    @Test
    void a_miss_starts_again_at_load_existing() {
        repository.misses.set(9);

        Task updated = server.commandsAs("alice").updateStatus(statusUpdate("e"));

        assertThat(updated.getStatus().getError()).isEqualTo("e");
        assertThat(repository.loads).hasValue(10);
    }

    @Test
    void after_ten_misses_the_call_is_aborted_with_retry_info() {
        repository.misses.set(10);

        assertThatThrownBy(() -> server.commandsAs("alice").updateStatus(statusUpdate("e")))
                .isInstanceOfSatisfying(StatusRuntimeException.class, refused -> {
                    assertThat(refused.getStatus().getCode()).isEqualTo(Code.ABORTED);
                    assertThat(StatusProto.fromThrowable(refused).getDetailsList())
                            .anyMatch(detail -> detail.is(RetryInfo.class));
                });
        assertThat(repository.loads).hasValue(10);
    }

    @Test
    void a_permission_that_is_revoked_between_two_attempts_refuses_the_second() {
        repository.misses.set(1);
        repository.onMiss = () -> policy.relations().forEach(policy::remove);

        assertThatThrownBy(() -> server.commandsAs("alice").updateStatus(statusUpdate("e")))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(Code.PERMISSION_DENIED));
        assertThat(repository
                        .find(task.getMetadata().getId())
                        .orElseThrow()
                        .resource()
                        .getStatus()
                        .getError())
                .isEmpty();
    }

    @Test
    void an_apply_whose_resource_goes_while_it_is_loaded_creates_another() {
        Task request = Tasks.draft("acme", "One");
        repository.onLoad = () -> {
            repository.onLoad = () -> {};
            server.commandsAs("alice")
                    .delete(ApiResourceId.newBuilder()
                            .setValue(task.getMetadata().getId())
                            .build());
        };

        Task applied = server.commandsAs("alice").apply(request);

        assertThat(applied.getMetadata().getId())
                .isNotEqualTo(task.getMetadata().getId());
        assertThat(repository.find("acme", "one")).isPresent();
        assertThat(repository.find(task.getMetadata().getId())).isEmpty();
    }

    @Test
    void no_further_step_starts_once_the_deadline_has_passed() {
        CountDownLatch loaded = new CountDownLatch(1);
        repository.onLoad = () -> {
            // The server learns of the deadline later than the client.
            Context call = Context.current();
            await().until(call::isCancelled);
            loaded.countDown();
        };

        assertThatThrownBy(() -> server.commandsAs("alice")
                        .withDeadlineAfter(200, TimeUnit.MILLISECONDS)
                        .updateStatus(statusUpdate("e")))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        late -> assertThat(late.getStatus().getCode()).isEqualTo(Code.DEADLINE_EXCEEDED));
        awaitQuietly(loaded);

        await().during(Duration.ofMillis(300)).until(() -> repository.writes.get() == 0);
    }

    @Test
    void writes_that_begin_again_and_conflicts_are_counted() {
        InMemoryMetricReader metrics = InMemoryMetricReader.create();
        OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(metrics).build())
                .build();
        try (telemetry;
                TaskServer measured = TaskServer.start(measured(telemetry))) {
            repository.misses.set(3);
            measured.commandsAs("alice").updateStatus(statusUpdate("e"));
            assertThat(counted(metrics, "stigmer.pipeline.retries")).isEqualTo(3);
            assertThat(counted(metrics, "stigmer.pipeline.conflicts")).isZero();

            repository.misses.set(10);
            assertThatThrownBy(() -> measured.commandsAs("alice").updateStatus(statusUpdate("f")));
            assertThat(counted(metrics, "stigmer.pipeline.retries")).isEqualTo(3 + 9);
            assertThat(counted(metrics, "stigmer.pipeline.conflicts")).isOne();
        }
    }

    private ResourceBackend<Task> measured(OpenTelemetrySdk telemetry) {
        ResourceBackend<Task> plain =
                TaskServer.backend(repository, policy, (id, state, deleted) -> {}, (id, listener) -> () -> {});
        return new ResourceBackend<>(
                plain.type(),
                plain.parent(),
                plain.states(),
                plain.constraints(),
                plain.repository(),
                plain.authorizer(),
                plain.ownership(),
                plain.outbox(),
                plain.publisher(),
                plain.live(),
                PipelineTelemetry.of(telemetry));
    }

    private static long counted(InMemoryMetricReader metrics, String name) {
        return metrics.collectAllMetrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .flatMap(metric -> metric.getLongSumData().getPoints().stream())
                .filter(point -> "task-update-status"
                        .equals(point.getAttributes().get(AttributeKey.stringKey("stigmer.pipeline"))))
                .mapToLong(LongPointData::getValue)
                .sum();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store in which others are faster for a while. */
    private static final class Contended implements ResourceRepository<Task> {
        private final ResourceRepository<Task> store;
        private final AtomicInteger misses = new AtomicInteger();
        private final AtomicInteger loads = new AtomicInteger();
        private final AtomicInteger writes = new AtomicInteger();
        private volatile Runnable onMiss = () -> {};
        private volatile Runnable onLoad = () -> {};

        Contended(ResourceRepository<Task> store) {
            this.store = store;
        }

        @Override
        public Optional<Stored<Task>> find(String id) {
            loads.incrementAndGet();
            onLoad.run();
            return store.find(id);
        }

        @Override
        public Optional<Stored<Task>> find(String org, String slug) {
            return store.find(org, slug);
        }

        @Override
        public Optional<String> orgOf(String id) {
            return store.orgOf(id);
        }

        @Override
        public Optional<Revision> revision(String id) {
            return store.revision(id);
        }

        @Override
        public Optional<ResourceRevision> revision(String org, String slug) {
            return store.revision(org, slug);
        }

        @Override
        public Optional<Numbering> numbering(String id) {
            return store.numbering(id);
        }

        @Override
        public WriteOutcome<Task> write(Change<Task> change) {
            writes.incrementAndGet();
            if (misses.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                onMiss.run();
                return new WriteOutcome.Conflict<>();
            }
            return store.write(change);
        }

        @Override
        public Page<Task> list(ListQuery query) {
            return store.list(query);
        }
    }
}
