package ai.stigmer.example.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentExecutionClientTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final AgentExecutionStatus RUNNING = AgentExecutionStatus.newBuilder()
            .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
            .build();

    private RecordingService service;

    @BeforeEach
    void start() throws IOException {
        service = new RecordingService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void an_update_names_the_execution_and_carries_status_credential_and_a_mask_for_a_small_answer() {
        // when
        client(NOW).updateStatus("aex_1", RUNNING);

        // then
        RecordingService.Received call = service.received().get(0);
        AgentExecution.Builder expected = AgentExecution.newBuilder().setStatus(RUNNING);
        expected.getMetadataBuilder().setId("aex_1");
        assertThat(call.request()).isEqualTo(expected.build());
        assertThat(call.header("authorization")).isEqualTo("Bearer runner-key");
        assertThat(call.header("stigmer-read-mask")).isEqualTo("metadata.id,status.phase");
    }

    @Test
    void updates_are_numbered_upwards_and_those_of_a_later_runner_go_on_from_there() {
        // given
        AgentExecutionClient first = client(NOW);
        AgentExecutionClient second = client(NOW.plusSeconds(1));

        // when
        first.updateStatus("aex_1", RUNNING);
        first.updateStatus("aex_1", RUNNING);
        second.updateStatus("aex_1", RUNNING);

        // then
        assertThat(sequences()).isSorted().doesNotHaveDuplicates().hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.Code.class,
            names = {"UNAVAILABLE", "ABORTED"})
    void a_passing_failure_is_tried_again_under_the_same_number(Status.Code code) {
        // given
        service.answer(call -> call < 3 ? Optional.of(code.toStatus()) : Optional.empty());

        // when
        client(NOW).updateStatus("aex_1", RUNNING);

        // then
        assertThat(sequences()).hasSize(3).containsOnly(sequences().get(0));
    }

    @Test
    void the_attempts_are_bounded() {
        // given
        service.answer(call -> Optional.of(Status.UNAVAILABLE.withDescription("store is down")));

        // when, then
        assertThatThrownBy(() -> client(NOW).updateStatus("aex_1", RUNNING))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("store is down");
        assertThat(service.received()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.Code.class,
            names = {"PERMISSION_DENIED", "NOT_FOUND", "FAILED_PRECONDITION", "INVALID_ARGUMENT", "INTERNAL"})
    void a_failure_that_another_attempt_cannot_mend_is_thrown_at_once(Status.Code code) {
        // given
        service.answer(call -> Optional.of(code.toStatus()));

        // when, then
        assertThatThrownBy(() -> client(NOW).updateStatus("aex_1", RUNNING))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        failure -> assertThat(failure.getStatus().getCode()).isEqualTo(code));
        assertThat(service.received()).hasSize(1);
    }

    @Test
    void all_attempts_together_end_with_the_deadline() {
        // given
        service.answer(call -> Optional.of(Status.UNAVAILABLE));
        CallSettings hasty =
                new CallSettings(Duration.ofMillis(300), 1000, Duration.ofMillis(50), Duration.ofMillis(50));
        AgentExecutionClient client =
                new AgentExecutionClient(service.channel(), new BearerToken("k"), hasty, Clock.systemUTC());
        long begun = System.nanoTime();

        // when, then
        assertThatThrownBy(() -> client.updateStatus("aex_1", RUNNING)).isInstanceOf(StatusRuntimeException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    private AgentExecutionClient client(Instant now) {
        CallSettings quick = new CallSettings(Duration.ofSeconds(10), 4, Duration.ofMillis(1), Duration.ofMillis(5));
        return new AgentExecutionClient(
                service.channel(), new BearerToken("runner-key"), quick, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<Long> sequences() {
        return service.received().stream()
                .map(call -> Long.parseLong(call.header("stigmer-sequence")))
                .toList();
    }
}
