package ai.stigmer.example.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.ToolCall;
import com.google.protobuf.Any;
import com.google.protobuf.Message;
import com.google.protobuf.util.Durations;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
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
    private static final CallSettings QUICK = new CallSettings(
            Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofMillis(1), Duration.ofMillis(5));
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
        assertThat(call.header("stigmer-read-mask")).isEqualTo("metadata.id,metadata.version,status.phase");
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
            names = {"UNAVAILABLE", "DEADLINE_EXCEEDED", "INTERNAL", "UNKNOWN", "CANCELLED"})
    void a_passing_failure_is_tried_again_under_the_same_number_until_it_is_acknowledged(Status.Code code) {
        // given
        service.answer(call -> call < 12 ? Optional.of(code.toStatus()) : Optional.empty());

        // when
        client(NOW).updateStatus("aex_1", RUNNING);

        // then
        assertThat(sequences()).hasSize(12).containsOnly(sequences().get(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.Code.class,
            names = {
                "PERMISSION_DENIED",
                "UNAUTHENTICATED",
                "NOT_FOUND",
                "FAILED_PRECONDITION",
                "INVALID_ARGUMENT",
                "ABORTED"
            })
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
    void a_service_that_says_when_to_come_back_is_waited_for_so_long() {
        // given: writers who raced too often, and pauses of five milliseconds at most
        Duration said = Duration.ofMillis(400);
        service.fail(call -> call == 1
                ? Optional.of(failure(
                        Status.Code.ABORTED,
                        RetryInfo.newBuilder()
                                .setRetryDelay(Durations.fromMillis(said.toMillis()))
                                .build()))
                : Optional.empty());
        long begun = System.nanoTime();

        // when
        client(NOW).updateStatus("aex_1", RUNNING);

        // then
        assertThat(service.received()).hasSize(2);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(said);
    }

    @Test
    void all_attempts_together_end_with_the_deadline() {
        // given: a connection that is there, and a service that never answers
        client(NOW).updateStatus("aex_1", RUNNING);
        service.answer(call -> Optional.of(Status.UNAVAILABLE.withDescription("store is down")));
        AgentExecutionClient client = new AgentExecutionClient(
                service.channel(), new BearerToken("k"), QUICK.withDeadline(Duration.ofMillis(300)), Clock.systemUTC());
        long begun = System.nanoTime();

        // when, then
        assertThatThrownBy(() -> client.updateStatus("aex_1", RUNNING))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("store is down");
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofMillis(200), Duration.ofSeconds(5));
        assertThat(service.received()).hasSizeGreaterThan(2);
    }

    @Test
    void an_update_that_another_runner_has_overtaken_is_numbered_behind_that_and_sent_again() {
        // given
        long ahead = 1L << 60;
        service.overtake(call -> call == 1 ? Optional.of(ahead) : Optional.empty());

        // when
        client(NOW).updateStatus("aex_1", RUNNING);

        // then
        assertThat(sequences()).hasSize(2);
        assertThat(sequences().get(1)).isEqualTo(ahead + 1);
        assertThat(service.received().get(1).status()).isEqualTo(RUNNING);
    }

    @Test
    void an_update_that_was_accepted_before_its_answer_got_lost_is_sent_no_third_time() {
        // given
        service.overtake(call -> Optional.of(sequences().get(0)));
        service.answer(call -> call == 1 ? Optional.of(Status.UNAVAILABLE) : Optional.empty());

        // when
        client(NOW).updateStatus("aex_1", RUNNING);

        // then
        assertThat(sequences()).hasSize(2);
    }

    @Test
    void an_update_that_is_too_large_is_sent_in_pieces_of_which_the_last_has_the_phase() {
        // given: a service that takes three messages at a time
        service.fail(call -> service.received().get(call - 1).status().getMessagesCount() > 3
                ? Optional.of(failure(Status.Code.RESOURCE_EXHAUSTED, reason("RESOURCE_TOO_LARGE")))
                : Optional.empty());
        AgentExecutionStatus.Builder end = AgentExecutionStatus.newBuilder()
                .setPhase(ExecutionPhase.EXECUTION_COMPLETED)
                .addToolCalls(ToolCall.newBuilder().setId("t"));
        for (int i = 0; i < 10; i++) {
            end.addMessages(AgentMessage.newBuilder().setId("m" + i));
        }

        // when
        client(NOW).updateStatus("aex_1", end.build());

        // then
        List<AgentExecutionStatus> taken = service.received().stream()
                .map(RecordingService.Received::status)
                .filter(status -> status.getMessagesCount() <= 3)
                .toList();
        AgentExecutionStatus.Builder together = AgentExecutionStatus.newBuilder();
        taken.forEach(together::mergeFrom);
        assertThat(together.build()).isEqualTo(end.build());
        assertThat(taken.subList(0, taken.size() - 1))
                .extracting(AgentExecutionStatus::getPhase)
                .containsOnly(ExecutionPhase.EXECUTION_PHASE_UNSPECIFIED);
        assertThat(sequences()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_single_item_that_is_too_large_loses_the_end_of_its_text() {
        // given
        service.fail(call -> service.received().get(call - 1).status().getSerializedSize() > 4096
                ? Optional.of(failure(Status.Code.RESOURCE_EXHAUSTED, reason("RESOURCE_TOO_LARGE")))
                : Optional.empty());
        AgentExecutionStatus large = AgentExecutionStatus.newBuilder()
                .addToolCalls(ToolCall.newBuilder().setId("t").setName("read").setResult("x".repeat(20_000)))
                .build();

        // when
        client(NOW).updateStatus("aex_1", large);

        // then
        ToolCall taken =
                service.received().get(service.received().size() - 1).status().getToolCalls(0);
        assertThat(taken.getName()).isEqualTo("read");
        assertThat(taken.getResult()).startsWith("xxx").endsWith("[shortened, as it was too large]");
    }

    @Test
    void a_limit_that_passes_is_waited_for_and_nothing_is_cut() {
        // given
        service.fail(call -> call < 4
                ? Optional.of(failure(Status.Code.RESOURCE_EXHAUSTED, reason("LIMIT_EXCEEDED")))
                : Optional.empty());

        // when
        client(NOW).updateStatus("aex_1", RUNNING);

        // then
        assertThat(sequences()).hasSize(4).containsOnly(sequences().get(0));
    }

    private AgentExecutionClient client(Instant now) {
        return new AgentExecutionClient(
                service.channel(), new BearerToken("runner-key"), QUICK, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static StatusRuntimeException failure(Status.Code code, Message detail) {
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(code.value())
                .setMessage("refused by the test")
                .addDetails(Any.pack(detail))
                .build());
    }

    private static ErrorInfo reason(String reason) {
        return ErrorInfo.newBuilder().setDomain("stigmer.ai").setReason(reason).build();
    }

    private List<Long> sequences() {
        return service.received().stream()
                .map(call -> Long.parseLong(call.header("stigmer-sequence")))
                .toList();
    }
}
