package ai.stigmer.example.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerStub;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.embedded.EmbeddedRedis;
import io.grpc.StatusRuntimeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Subscribers of three replicas that are killed, and then restarted, in turn. {@code -Pfaults} does so more often. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class ReplicasIT {
    private static final int REPLICAS = 3;
    private static final int KILLS = Integer.getInteger("stigmer.faults.kills", 2) / 2;
    private static final int SUBSCRIBERS = Integer.getInteger("stigmer.subscribers", 30);
    private static final int UPDATES_PER_SECOND = Integer.getInteger("stigmer.updates", 50);
    private static final int UPDATES_PER_SPEC = 20;
    private static final Duration CALM = Duration.ofSeconds(Integer.getInteger("stigmer.calm.seconds", 2));

    @TempDir
    Path directory;

    private final AtomicReferenceArray<ServiceProcess> replicas = new AtomicReferenceArray<>(REPLICAS);
    private volatile boolean stopped;

    @Test
    void a_subscriber_never_sees_an_older_state_and_gets_the_last_one_though_replicas_are_killed_and_restarted()
            throws Exception {
        // given
        try (StoreProcess store = StoreProcess.start(Ports.free(), directory);
                EmbeddedRedis redis = EmbeddedRedis.start(directory)) {
            try {
                startReplicas(store, redis);
                AgentExecution execution = created();
                List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
                List<Follower> followers = follow(execution, latencies);

                // when
                CompletableFuture<Long> updates = CompletableFuture.supplyAsync(() -> update(execution));
                List<Long> calm = warmLatencies(latencies);
                for (int kill = 0; kill < KILLS; kill++) {
                    int replica = kill % REPLICAS;
                    replicas.get(replica).kill();
                    replaced(replica, store, redis);
                }
                for (int restart = 0; restart < KILLS; restart++) {
                    int replica = (KILLS + restart) % REPLICAS;
                    replicas.get(replica).stop();
                    replaced(replica, store, redis);
                }
                stopped = true;
                long count = updates.join();
                onSomeReplica(replica -> finish(replica, execution));

                // then
                AgentExecution stored =
                        replicas.get(0).admin().get(execution.getMetadata().getId());
                for (Follower follower : followers) {
                    assertThat(withoutVersion(follower.last())).isEqualTo(stored);
                }
                assertThat(followers).allMatch(follower -> follower.backwards() == 0);
                System.out.printf(
                        "subscribers=%d replicas=%d kills=%d restarts=%d updates=%d frames=%d calm_p50_ms=%.1f calm_p99_ms=%.1f"
                                + " p99_ms=%.1f resumed=%d backwards=0%n",
                        SUBSCRIBERS,
                        REPLICAS,
                        KILLS,
                        KILLS,
                        count,
                        latencies.size(),
                        percentile(calm, 0.5),
                        percentile(calm, 0.99),
                        percentile(latencies, 0.99),
                        followers.stream().mapToInt(Follower::resumed).sum());
            } finally {
                stopped = true;
                for (int i = 0; i < REPLICAS; i++) {
                    Optional.ofNullable(replicas.get(i)).ifPresent(ServiceProcess::close);
                }
            }
        }
    }

    /** Those of the second half of the time before anything fails. */
    private static List<Long> warmLatencies(List<Long> latencies) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(CALM.toMillis() / 2);
        int cold = latencies.size();
        TimeUnit.MILLISECONDS.sleep(CALM.toMillis() / 2);
        List<Long> all = List.copyOf(latencies);
        return all.subList(cold, all.size());
    }

    private void startReplicas(StoreProcess store, EmbeddedRedis redis) {
        for (int i = 0; i < REPLICAS; i++) {
            replicas.set(i, start(i, store, redis));
        }
    }

    private void replaced(int number, StoreProcess store, EmbeddedRedis redis) {
        replicas.get(number).close();
        replicas.set(number, start(number, store, redis));
    }

    private ServiceProcess start(int number, StoreProcess store, EmbeddedRedis redis) {
        try {
            Path own = Files.createDirectories(directory.resolve("replica" + number));
            return ServiceProcess.start(Ports.free(), own, Optional.of(store.uri()), redis.uri());
        } catch (Exception failure) {
            throw new AssertionError("replica " + number + " does not start", failure);
        }
    }

    private AgentExecution created() {
        AgentExecution.Builder draft = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        draft.getMetadataBuilder().setName("followed").setOrg(ServiceProcess.ORG);
        draft.getSpecBuilder().setSessionId("ses_1").setMessage("What is this?");
        return replicas.get(0).admin().commands().create(draft.build());
    }

    private List<Follower> follow(AgentExecution execution, List<Long> latencies) {
        List<Follower> followers = new ArrayList<>();
        for (int i = 0; i < SUBSCRIBERS; i++) {
            Follower follower = new Follower(execution.getMetadata().getId(), this::queries, latencies);
            followers.add(follower);
            follower.follow(i);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> followers.stream().allMatch(Follower::hasBegun));
        return followers;
    }

    private AgentExecutionQueryControllerStub queries(int number) {
        return replicas.get(number % REPLICAS).streams();
    }

    /** Updates at a steady rate until the test has seen enough; answers how often. */
    private long update(AgentExecution execution) {
        long interval = 1_000_000_000L / UPDATES_PER_SECOND;
        long next = System.nanoTime();
        long count = 0;
        while (!stopped) {
            long number = ++count;
            onSomeReplica(replica -> {
                if (number % UPDATES_PER_SPEC == 0) {
                    AgentExecution.Builder update = execution.toBuilder().clearStatus();
                    update.getMetadataBuilder().clearVersion();
                    update.getSpecBuilder().setMessage("And " + number + "?");
                    replica.admin().commands().update(update.build());
                } else {
                    updateStatus(replica, execution, number, ExecutionPhase.EXECUTION_IN_PROGRESS);
                }
            });
            next += interval;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        return count;
    }

    private static void finish(ServiceProcess replica, AgentExecution execution) {
        updateStatus(replica, execution, 0, ExecutionPhase.EXECUTION_COMPLETED);
    }

    private static void updateStatus(
            ServiceProcess replica, AgentExecution execution, long number, ExecutionPhase phase) {
        AgentExecution.Builder update = AgentExecution.newBuilder();
        update.getMetadataBuilder().setId(execution.getMetadata().getId());
        update.getStatusBuilder().setError("update " + number).setPhase(phase);
        replica.admin().commands().updateStatus(update.build());
    }

    /** Calls one replica after another until one of them answers. */
    private void onSomeReplica(Consumer<ServiceProcess> call) {
        for (int attempt = 0; ; attempt++) {
            try {
                call.accept(replicas.get(attempt % REPLICAS));
                return;
            } catch (StatusRuntimeException gone) {
                assertThat(attempt).as("attempts before %s", gone.getStatus()).isLessThan(100);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private static AgentExecution withoutVersion(AgentExecution frame) {
        AgentExecution.Builder state = frame.toBuilder();
        state.getStatusBuilder().getAuditBuilder().clearResourceVersion();
        return state.build();
    }

    private static double percentile(List<Long> nanos, double part) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * part)) / 1e6;
    }
}
