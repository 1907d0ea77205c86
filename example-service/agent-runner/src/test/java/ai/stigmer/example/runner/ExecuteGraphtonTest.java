package ai.stigmer.example.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.agentic.agentexecution.v1.SubAgentExecution;
import ai.stigmer.agentic.agentexecution.v1.SubAgentStatus;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.agentic.agentexecution.v1.TodoStatus;
import ai.stigmer.agentic.agentexecution.v1.ToolCall;
import ai.stigmer.agentic.agentexecution.v1.ToolCallStatus;
import com.google.protobuf.Struct;
import com.google.protobuf.util.Values;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecuteGraphtonTest {
    private static final String NOW = "2026-01-02T03:04:05Z";
    private static final Clock CLOCK = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
    private static final Struct ARGUMENTS =
            Struct.newBuilder().putFields("path", Values.of("README.md")).build();
    private static final TodoItem READ = TodoItem.newBuilder()
            .setId("1")
            .setContent("read")
            .setStatus(TodoStatus.TODO_COMPLETED)
            .build();

    @TempDir
    private Path folder;

    private Path spool;
    private RecordingService service;

    @BeforeEach
    void start() throws IOException {
        spool = folder.resolve("spool");
        service = new RecordingService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void each_update_holds_only_what_changed_and_the_last_one_the_final_phase() {
        // given: an agent that waits until the service knows each of its steps
        Agent agent = events -> {
            andWait(events, new AgentEvent.Message("m1", MessageType.MESSAGE_AI, "I will look"));
            andWait(events, new AgentEvent.ToolStarted("t1", "read_file", ARGUMENTS));
            andWait(events, new AgentEvent.ToolEnded("t1", "# Stigmer", Optional.empty()));
            andWait(events, new AgentEvent.SubAgentStarted("s1", "writer", "sum it up"));
            andWait(events, new AgentEvent.SubAgentEnded("s1", "", Optional.of("out of words")));
            andWait(events, new AgentEvent.Todos(List.of(READ)));
        };

        // when
        RunResult result = execute(agent);

        // then
        assertThat(result).isEqualTo(new RunResult.Told(ExecutionPhase.EXECUTION_COMPLETED));
        assertThat(sent())
                .containsExactly(
                        AgentExecutionStatus.newBuilder()
                                .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
                                .setStartedAt(NOW)
                                .setHeartbeatAt(NOW)
                                .setRunnerLeaseSeconds(30)
                                .build(),
                        AgentExecutionStatus.newBuilder()
                                .addMessages(AgentMessage.newBuilder()
                                        .setId("m1")
                                        .setType(MessageType.MESSAGE_AI)
                                        .setContent("I will look")
                                        .setTimestamp(NOW))
                                .build(),
                        AgentExecutionStatus.newBuilder()
                                .addToolCalls(toolCall())
                                .build(),
                        AgentExecutionStatus.newBuilder()
                                .addToolCalls(toolCall()
                                        .setStatus(ToolCallStatus.TOOL_CALL_COMPLETED)
                                        .setResult("# Stigmer")
                                        .setCompletedAt(NOW))
                                .build(),
                        AgentExecutionStatus.newBuilder()
                                .addSubAgentExecutions(subAgent())
                                .build(),
                        AgentExecutionStatus.newBuilder()
                                .addSubAgentExecutions(subAgent()
                                        .setStatus(SubAgentStatus.SUB_AGENT_FAILED)
                                        .setError("out of words")
                                        .setCompletedAt(NOW))
                                .build(),
                        AgentExecutionStatus.newBuilder().putTodos("1", READ).build(),
                        AgentExecutionStatus.newBuilder()
                                .setPhase(ExecutionPhase.EXECUTION_COMPLETED)
                                .setCompletedAt(NOW)
                                .build());
    }

    @Test
    void an_agent_that_fails_ends_as_failed_with_its_error_and_nothing_still_running() {
        // given
        Agent agent = events -> {
            events.accept(new AgentEvent.ToolStarted("t1", "read_file", ARGUMENTS));
            throw new IllegalStateException("the model is gone");
        };

        // when
        RunResult result = execute(agent);

        // then
        assertThat(result).isEqualTo(new RunResult.Told(ExecutionPhase.EXECUTION_FAILED));
        AgentExecutionStatus last = last();
        assertThat(last.getPhase()).isEqualTo(ExecutionPhase.EXECUTION_FAILED);
        assertThat(last.getError()).isEqualTo("the model is gone");
        assertThat(last.getCompletedAt()).isEqualTo(NOW);
        assertThat(last.getToolCalls(0).getStatus()).isEqualTo(ToolCallStatus.TOOL_CALL_FAILED);
    }

    @Test
    void an_interrupted_run_ends_as_failed_and_the_service_is_told() throws InterruptedException {
        // given
        CountDownLatch working = new CountDownLatch(1);
        Agent agent = events -> {
            events.accept(message("m1"));
            working.countDown();
            new CountDownLatch(1).await();
        };
        AtomicBoolean flagIsSet = new AtomicBoolean();
        Thread run = new Thread(() -> {
            execute(agent);
            flagIsSet.set(Thread.currentThread().isInterrupted());
        });
        run.start();
        working.await();

        // when
        run.interrupt();
        run.join();

        // then
        assertThat(flagIsSet).isTrue();
        assertThat(last().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_FAILED);
        assertThat(last().getError()).isEqualTo("the runner was stopped before the agent ended");
        // One that was on its way is told once more with the end.
        assertThat(sent().stream()
                        .flatMap(status -> status.getMessagesList().stream())
                        .map(AgentMessage::getId))
                .containsOnly("m1");
    }

    @Test
    void what_happens_while_an_update_is_on_its_way_goes_with_the_next_one() {
        // given: a service that takes its time for the first progress
        CountDownLatch allSaid = new CountDownLatch(1);
        service.answer(call -> {
            if (call == 2) {
                awaitQuietly(allSaid);
            }
            return Optional.empty();
        });
        Agent agent = events -> {
            events.accept(message("m1"));
            await().until(() -> service.received().size() == 2);
            for (int i = 2; i <= 100; i++) {
                events.accept(message("m" + i));
            }
            allSaid.countDown();
        };

        // when
        execute(agent);

        // then
        assertThat(service.received()).hasSizeLessThanOrEqualTo(4);
        assertThat(sent().stream()
                        .flatMap(status -> status.getMessagesList().stream())
                        .map(AgentMessage::getId))
                .hasSize(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void progress_comes_at_most_so_often_and_a_change_of_the_phase_at_once() {
        // given: an agent that talks all the time, and a runner that tells of it every ten seconds
        Agent agent = events -> {
            for (int i = 1; i <= 100; i++) {
                events.accept(message("m" + i));
            }
            andWait(events, new AgentEvent.PhaseChanged(ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL));
            andWait(events, new AgentEvent.PhaseChanged(ExecutionPhase.EXECUTION_IN_PROGRESS));
        };

        // when
        execute(agent, new RunnerSettings(Duration.ofSeconds(10), Duration.ofSeconds(60)));

        // then
        assertThat(sent())
                .extracting(AgentExecutionStatus::getPhase)
                .containsExactly(
                        ExecutionPhase.EXECUTION_IN_PROGRESS,
                        ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL,
                        ExecutionPhase.EXECUTION_IN_PROGRESS,
                        ExecutionPhase.EXECUTION_COMPLETED);
        assertThat(sent().get(1).getMessagesCount()).isEqualTo(100);
    }

    @Test
    void a_silent_agents_runner_says_that_it_is_alive() {
        // given
        Agent agent = events -> await().until(() -> service.received().size() >= 3);

        // when
        execute(agent, new RunnerSettings(Duration.ofMillis(1), Duration.ofSeconds(1)));

        // then
        assertThat(sent().subList(1, 3))
                .containsOnly(
                        AgentExecutionStatus.newBuilder().setHeartbeatAt(NOW).build());
    }

    @Test
    void an_agent_that_ends_while_it_waits_for_somebody_is_not_done() {
        // given
        Agent agent = events -> {
            events.accept(new AgentEvent.ToolStarted("t1", "delete_all", ARGUMENTS));
            events.accept(new AgentEvent.PhaseChanged(ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL));
        };

        // when
        RunResult result = execute(agent);

        // then
        assertThat(result).isEqualTo(new RunResult.Told(ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL));
        assertThat(last().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL);
        assertThat(last().getCompletedAt()).isEmpty();
    }

    @Test
    void an_execution_that_somebody_else_ended_stops_the_agent_and_is_left_as_it_is() {
        // given
        service.answer(call -> call == 2 ? Optional.of(Status.FAILED_PRECONDITION) : Optional.empty());
        Agent agent = events -> {
            for (int i = 0; ; i++) {
                events.accept(message("m" + i));
                Thread.sleep(1);
            }
        };

        // when
        RunResult result = execute(agent);

        // then
        assertThat(result).isInstanceOf(RunResult.Stopped.class);
        assertThat(service.received()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, EXECUTION_CANCELLED, CANCELLED", "1, EXECUTION_TERMINATED, ENDED", "2, EXECUTION_PENDING, REPLACED"
    })
    void a_silent_agent_is_stopped_when_its_execution_is_cancelled_or_asks_for_something_else(
            String version, ExecutionPhase phase, RunResult.Cause cause) {
        // given
        Agent agent = events -> {
            await().until(service::isFollowed);
            service.become(RecordingService.state(version, phase));
            new CountDownLatch(1).await();
        };

        // when
        RunResult result = execute(agent);

        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        RunResult.Stopped.class,
                        stopped -> assertThat(stopped.cause()).isEqualTo(cause));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void an_execution_that_is_over_before_it_begins_is_not_run() {
        // given
        service.become(RecordingService.state("1", ExecutionPhase.EXECUTION_CANCELLED));

        // when
        RunResult result = execute(events -> events.accept(message("m1")));

        // then
        assertThat(result).isInstanceOf(RunResult.Stopped.class);
        assertThat(service.received()).isEmpty();
    }

    @Test
    void an_end_that_cannot_be_told_is_in_the_spool_and_told_when_the_service_is_back() {
        // given: a service that is gone once the run has begun
        service.answer(call -> call > 1 ? Optional.of(Status.UNAVAILABLE.withDescription("gone")) : Optional.empty());
        Agent agent = events -> events.accept(message("m1"));

        // when
        RunResult result = executeHastily(agent);

        // then
        assertThat(result).isInstanceOfSatisfying(RunResult.Spooled.class, spooled -> {
            assertThat(spooled.phase()).isEqualTo(ExecutionPhase.EXECUTION_COMPLETED);
            assertThat(spooled.file()).exists();
            assertThat(spooled.why()).contains("gone");
        });

        // when
        service.answer(call -> Optional.empty());
        List<Spool.Resumed> resumed = new Spool(spool).resume(client(Duration.ofSeconds(30)));

        // then
        assertThat(resumed).containsExactly(new Spool.Resumed("aex_1", true, false, ""));
        assertThat(last().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_COMPLETED);
        assertThat(last().getMessagesList()).extracting(AgentMessage::getId).containsExactly("m1");
        assertThat(spool).isEmptyDirectory();
        assertThat(new Spool(spool).resume(client(Duration.ofSeconds(30)))).isEmpty();
    }

    @Test
    void an_agent_whose_end_could_not_be_kept_does_not_begin() throws IOException {
        // given: a file where the folder should be
        Files.createFile(spool);

        // when, then
        assertThatThrownBy(() -> execute(events -> events.accept(message("m1"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(spool.toString());
        assertThat(service.received()).isEmpty();
    }

    @Test
    void an_end_that_a_full_spool_does_not_keep_is_told_all_the_same() {
        // given: an agent that takes the folder away
        Agent agent = events -> {
            Files.delete(spool);
            Files.createFile(spool);
        };

        // when
        RunResult result = execute(agent);

        // then
        assertThat(result).isEqualTo(new RunResult.Told(ExecutionPhase.EXECUTION_COMPLETED));
        assertThat(last().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_COMPLETED);
    }

    @Test
    void an_end_is_in_the_spool_while_it_is_told_and_not_afterwards() {
        // given
        AtomicBoolean isSpooled = new AtomicBoolean();
        service.answer(call -> {
            isSpooled.set(spool.toFile().list() != null && spool.toFile().list().length == 1);
            return Optional.empty();
        });

        // when
        execute(events -> {});

        // then
        assertThat(isSpooled).isTrue();
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void a_spooled_end_of_an_execution_that_came_to_another_end_is_dropped() {
        // given
        service.answer(call -> call > 1 ? Optional.of(Status.UNAVAILABLE) : Optional.empty());
        executeHastily(events -> {});
        service.answer(call -> Optional.of(Status.FAILED_PRECONDITION.withDescription("is EXECUTION_CANCELLED")));

        // when
        List<Spool.Resumed> resumed = new Spool(spool).resume(client(Duration.ofSeconds(30)));

        // then
        assertThat(resumed).hasSize(1);
        assertThat(resumed.get(0).refused()).isTrue();
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void a_run_whose_progress_cannot_be_stored_ends_as_failed() {
        // given
        service.answer(call -> call == 2
                ? Optional.of(Status.RESOURCE_EXHAUSTED.withDescription("17 MiB, 16 MiB at most"))
                : Optional.empty());
        Agent agent = events -> {
            events.accept(message("m1"));
            new CountDownLatch(1).await();
        };

        // when
        RunResult result = execute(agent);

        // then
        assertThat(result).isEqualTo(new RunResult.Told(ExecutionPhase.EXECUTION_FAILED));
        assertThat(last().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_FAILED);
        assertThat(last().getError()).isEqualTo("cannot store progress: 17 MiB, 16 MiB at most");
    }

    @Test
    void a_runner_without_the_right_to_update_does_not_start_its_agent() {
        // given
        service.answer(call -> Optional.of(Status.PERMISSION_DENIED));

        // when, then
        assertThatThrownBy(() -> execute(events -> events.accept(message("m1"))))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("PERMISSION_DENIED");
        assertThat(service.received()).hasSize(1);
    }

    private RunResult execute(Agent agent) {
        return execute(agent, new RunnerSettings(Duration.ofMillis(1), Duration.ofSeconds(30)));
    }

    private RunResult execute(Agent agent, RunnerSettings settings) {
        return execute(agent, settings, Duration.ofSeconds(30));
    }

    private RunResult execute(Agent agent, RunnerSettings settings, Duration deadline) {
        return new ExecuteGraphton(client(deadline), new Spool(spool), settings, CLOCK).execute("aex_1", agent);
    }

    private RunResult executeHastily(Agent agent) {
        return execute(agent, RunnerSettings.standard(), Duration.ofMillis(1500));
    }

    private AgentExecutionClient client(Duration deadline) {
        CallSettings quick =
                new CallSettings(deadline, Duration.ofSeconds(10), Duration.ofMillis(1), Duration.ofMillis(5));
        return new AgentExecutionClient(service.channel(), new BearerToken("runner-key"), quick, CLOCK);
    }

    private void andWait(Consumer<AgentEvent> events, AgentEvent event) {
        int before = service.received().size();
        events.accept(event);
        await().until(() -> service.received().size() > before);
    }

    private List<AgentExecutionStatus> sent() {
        return service.received().stream()
                .map(RecordingService.Received::status)
                .toList();
    }

    private AgentExecutionStatus last() {
        return sent().get(sent().size() - 1);
    }

    private static AgentEvent message(String id) {
        return new AgentEvent.Message(id, MessageType.MESSAGE_AI, "thinking");
    }

    private static ToolCall.Builder toolCall() {
        return ToolCall.newBuilder()
                .setId("t1")
                .setName("read_file")
                .setArgs(ARGUMENTS)
                .setStatus(ToolCallStatus.TOOL_CALL_RUNNING)
                .setStartedAt(NOW);
    }

    private static SubAgentExecution.Builder subAgent() {
        return SubAgentExecution.newBuilder()
                .setId("s1")
                .setName("writer")
                .setInput("sum it up")
                .setStatus(SubAgentStatus.SUB_AGENT_IN_PROGRESS)
                .setStartedAt(NOW);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
