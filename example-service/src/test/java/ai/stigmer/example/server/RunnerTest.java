package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.runner.Agent;
import ai.stigmer.example.runner.AgentEvent;
import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.ExecuteGraphton;
import ai.stigmer.example.runner.RunResult;
import ai.stigmer.example.runner.RunnerSettings;
import ai.stigmer.example.runner.Spool;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.server.ServerSettings;
import io.cloudevents.CloudEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The runner and the service together: what the one notices of the other. */
@ExtendWith(RunningService.Extension.class)
class RunnerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path spool;

    private RunningService running;
    private RunningService.Organization organization;
    private Caller alice;

    @BeforeEach
    void newOrganization(RunningService shared) {
        running = shared;
        organization = running.newOrganization();
        alice = organization.newMember();
    }

    @Test
    void a_silent_agent_is_stopped_when_a_user_cancels_its_run() throws Exception {
        // given
        String id = create("Silent");
        CompletableFuture<RunResult> run = run(id, events -> new CountDownLatch(1).await(), RunnerSettings.standard());
        awaitPhase(id, ExecutionPhase.EXECUTION_IN_PROGRESS);

        // when
        long begun = System.nanoTime();
        AgentExecution cancelled = alice.commands().cancel(idOf(id));
        RunResult result = run.get(60, TimeUnit.SECONDS);
        Duration stopped = Duration.ofNanos(System.nanoTime() - begun);

        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        RunResult.Stopped.class, end -> assertThat(end.cause()).isEqualTo(RunResult.Cause.CANCELLED));
        assertThat(alice.get(id)).isEqualTo(cancelled);
        System.out.printf("cancelled agent=silent stopped_after_ms=%d%n", stopped.toMillis());
    }

    @Test
    void a_talking_agent_is_stopped_when_a_user_cancels_its_run_and_nothing_more_is_stored() throws Exception {
        // given
        String id = create("Talking");
        Agent agent = events -> {
            for (int i = 0; ; i++) {
                events.accept(new AgentEvent.Message("m" + i, MessageType.MESSAGE_AI, "text"));
                Thread.sleep(5);
            }
        };
        RunnerSettings often = new RunnerSettings(Duration.ofMillis(20), Duration.ofSeconds(30));
        CompletableFuture<RunResult> run = run(id, agent, often);
        await().atMost(PATIENCE).until(() -> alice.get(id).getStatus().getMessagesCount() > 3);

        // when
        AgentExecution cancelled = alice.commands().cancel(idOf(id));
        RunResult result = run.get(60, TimeUnit.SECONDS);

        // then
        assertThat(result).isInstanceOf(RunResult.Stopped.class);
        assertThat(alice.get(id)).isEqualTo(cancelled);
    }

    @Test
    void a_run_whose_question_is_replaced_is_stopped_and_the_new_question_stays_unanswered() throws Exception {
        // given
        String id = create("Replaced");
        CompletableFuture<RunResult> run = run(id, events -> new CountDownLatch(1).await(), RunnerSettings.standard());
        awaitPhase(id, ExecutionPhase.EXECUTION_IN_PROGRESS);

        // when
        AgentExecution.Builder other = alice.get(id).toBuilder();
        other.getSpecBuilder().setMessage("And what is that?");
        AgentExecution updated = alice.commands().update(other.build());
        RunResult result = run.get(60, TimeUnit.SECONDS);

        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        RunResult.Stopped.class, end -> assertThat(end.cause()).isEqualTo(RunResult.Cause.REPLACED));
        assertThat(alice.get(id)).isEqualTo(updated);
    }

    @Test
    void a_run_whose_runner_is_gone_ends_as_failed_once_by_whichever_replica_and_one_that_is_alive_goes_on()
            throws Exception {
        // given: two replicas, runs whose runner has said for how long it is good and is silent, and one that is alive
        try (DataDirectory directory = DataDirectory.temporary();
                Stores stores = Stores.open(running.stores(), directory.path());
                AgentExecutionService replica = AgentExecutionService.start(ServerSettings.onLoopback(0), stores)) {
            AgentExecutionClient runner = organization.newRunner();
            List<String> gone =
                    IntStream.range(0, 5).mapToObj(i -> create("Gone " + i)).toList();
            gone.forEach(id -> runner.updateStatus(id, inProgress(1)));
            String alive = create("Alive");
            CountDownLatch over = new CountDownLatch(1);
            CompletableFuture<RunResult> run = run(
                    alive, events -> over.await(), new RunnerSettings(Duration.ofMillis(500), Duration.ofSeconds(2)));

            // when
            gone.forEach(id -> awaitPhase(id, ExecutionPhase.EXECUTION_FAILED));
            over.countDown();

            // then
            assertThat(run.get(60, TimeUnit.SECONDS)).isEqualTo(new RunResult.Told(ExecutionPhase.EXECUTION_COMPLETED));
            for (String id : gone) {
                AgentExecutionStatus status = alice.get(id).getStatus();
                assertThat(status.getError()).isEqualTo("nothing has come from the runner for more than 1 s");
                assertThat(status.getAudit().getStatusAudit().getUpdatedBy().getId())
                        .isEqualTo("service:lease-sweeper");
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(running.service().publishedEvents(id))
                                .extracting(CloudEvent::getType)
                                .containsExactly(
                                        "ai.stigmer.agent_execution.created",
                                        "ai.stigmer.agent_execution.status_updated",
                                        "ai.stigmer.agent_execution.status_updated"));
            }
            assertThat(replica.port()).isPositive();
        }
    }

    private CompletableFuture<RunResult> run(String id, Agent agent, RunnerSettings settings) {
        ExecuteGraphton activity =
                new ExecuteGraphton(organization.newRunner(), new Spool(spool), settings, Clock.systemUTC());
        return CompletableFuture.supplyAsync(() -> activity.execute(id, agent), work -> {
            Thread thread = new Thread(work, "run");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private String create(String name) {
        return alice.commands()
                .create(organization.newExecution(name).build())
                .getMetadata()
                .getId();
    }

    private void awaitPhase(String id, ExecutionPhase phase) {
        await().atMost(PATIENCE).until(() -> alice.get(id).getStatus().getPhase() == phase);
    }

    private static AgentExecutionStatus inProgress(int lease) {
        return AgentExecutionStatus.newBuilder()
                .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
                .setRunnerLeaseSeconds(lease)
                .build();
    }

    private static ApiResourceId idOf(String id) {
        return ApiResourceId.newBuilder().setValue(id).build();
    }
}
