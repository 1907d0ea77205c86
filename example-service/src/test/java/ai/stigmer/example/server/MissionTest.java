package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.agentic.agentexecution.v1.ToolCall;
import ai.stigmer.agentic.agentexecution.v1.ToolCallStatus;
import ai.stigmer.commons.apiresource.ApiResourceAuditInfo;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.demo.DemoAgent;
import ai.stigmer.example.demo.LiveStates;
import ai.stigmer.example.demo.Progress;
import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.ExecuteGraphton;
import ai.stigmer.example.runner.RunResult;
import ai.stigmer.example.runner.RunnerSettings;
import ai.stigmer.example.runner.Spool;
import io.grpc.Status;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product was made for, over real gRPC and real stores. */
@ExtendWith(RunningService.Extension.class)
class MissionTest {
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
    void progress_arrives_in_order_at_a_subscriber_the_last_state_is_terminal_and_the_stream_ends()
            throws InterruptedException {
        // given
        AgentExecution created =
                alice.commands().create(organization.newExecution("Watched").build());
        String id = created.getMetadata().getId();
        LiveStates live = new LiveStates((before, after) -> {});
        alice.subscribe(id, live);
        assertThat(live.beginsWithin(PATIENCE)).isTrue();

        // when
        RunnerSettings often = new RunnerSettings(Duration.ofMillis(1), Duration.ofSeconds(30));
        RunResult end = new ExecuteGraphton(organization.newRunner(), new Spool(spool), often, Clock.systemUTC())
                .execute(id, new DemoAgent(Duration.ofMillis(30)));

        // then
        assertThat(end).isEqualTo(new RunResult.Told(ExecutionPhase.EXECUTION_COMPLETED));
        assertThat(live.endsWithin(PATIENCE)).isTrue();
        assertThat(live.states()).hasSizeGreaterThan(3);
        assertThat(Progress.neverGoesBack(live.states())).isTrue();
        AgentExecutionStatus last = live.last().getStatus();
        assertThat(last.getPhase()).isEqualTo(ExecutionPhase.EXECUTION_COMPLETED);
        assertThat(last.getMessagesList().stream().map(AgentMessage::getId)).containsExactly("m1", "m2", "m3");
        assertThat(last.getToolCallsList().stream().map(ToolCall::getStatus))
                .containsExactly(ToolCallStatus.TOOL_CALL_COMPLETED);
        assertThat(live.last()).isEqualTo(alice.get(id));
    }

    @Test
    void a_users_update_changes_the_spec_keeps_identity_and_creator_and_clears_the_status() {
        // given
        AgentExecution created =
                alice.commands().create(organization.newExecution("Updated").build());
        organization.newRunner().updateStatus(created.getMetadata().getId(), status("m1", "found something"));
        AgentExecution.Builder wanted = created.toBuilder();
        wanted.getSpecBuilder().setMessage("And what is that?").setAgentId("agt_2");
        wanted.getMetadataBuilder().putLabels("round", "two");

        // when
        AgentExecution updated = alice.commands().update(wanted.build());

        // then
        assertThat(updated.getSpec()).isEqualTo(wanted.getSpec());
        ApiResourceMetadata before = created.getMetadata();
        ApiResourceMetadata after = updated.getMetadata();
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getSlug()).isEqualTo(before.getSlug()).isEqualTo("updated");
        assertThat(after.getOrg()).isEqualTo(before.getOrg()).isEqualTo(organization.id());
        assertThat(after.getLabelsMap()).containsEntry("round", "two");
        ApiResourceAuditInfo audit = updated.getStatus().getAudit().getSpecAudit();
        ApiResourceAuditInfo auditBefore = created.getStatus().getAudit().getSpecAudit();
        assertThat(audit.getCreatedBy()).isEqualTo(auditBefore.getCreatedBy());
        assertThat(audit.getCreatedAt()).isEqualTo(auditBefore.getCreatedAt());
        assertThat(audit.getEvent()).isEqualTo("updated");
        assertThat(updated.getStatus().toBuilder().clearAudit().build())
                .isEqualTo(AgentExecutionStatus.getDefaultInstance());
        assertThat(alice.get(before.getId())).isEqualTo(updated);
    }

    @Test
    void a_status_update_merges_what_it_names_keeps_the_rest_and_leaves_metadata_and_spec_byte_for_byte() {
        // given
        AgentExecution created =
                alice.commands().create(organization.newExecution("Merged").build());
        String id = created.getMetadata().getId();
        AgentExecutionClient runner = organization.newRunner();
        runner.updateStatus(
                id,
                status("m1", "first").toBuilder()
                        .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
                        .setStartedAt("2026-01-01T00:00:00Z")
                        .build());

        // when
        runner.updateStatus(
                id, status("m2", "second").toBuilder().setError("careful").build());

        // then
        AgentExecution merged = alice.get(id);
        AgentExecutionStatus status = merged.getStatus();
        assertThat(status.getMessagesList().stream().map(AgentMessage::getContent))
                .containsExactly("first", "second");
        assertThat(status.getPhase()).isEqualTo(ExecutionPhase.EXECUTION_IN_PROGRESS);
        assertThat(status.getStartedAt()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(status.getError()).isEqualTo("careful");
        assertThat(status.getAudit().getStatusAudit().getEvent()).isEqualTo("status_updated");
        assertThat(status.getAudit().getSpecAudit())
                .isEqualTo(created.getStatus().getAudit().getSpecAudit());
        assertThat(merged.getMetadata().toByteString())
                .isEqualTo(created.getMetadata().toByteString());
        assertThat(merged.getSpec().toByteString()).isEqualTo(created.getSpec().toByteString());
    }

    @Test
    void a_status_update_writes_neither_metadata_nor_spec_whatever_it_carries() {
        // given
        AgentExecution created =
                alice.commands().create(organization.newExecution("Guarded").build());
        AgentExecution.Builder sly = created.toBuilder().setStatus(status("m1", "hello"));
        sly.setApiVersion("").getSpecBuilder().setMessage("").setSessionId("ses_other");
        sly.getMetadataBuilder().setName("Renamed").putLabels("mine", "now");

        // when
        AgentExecution answered = alice.commands().updateStatus(sly.build());

        // then
        assertThat(answered.getMetadata().toByteString())
                .isEqualTo(created.getMetadata().toByteString());
        assertThat(answered.getSpec().toByteString())
                .isEqualTo(created.getSpec().toByteString());
        assertThat(answered.getStatus().getMessages(0).getContent()).isEqualTo("hello");
    }

    static Stream<Arguments> callsThatNeedCanEdit() {
        BiConsumer<Caller, AgentExecution> update =
                (caller, execution) -> caller.commands().update(execution);
        BiConsumer<Caller, AgentExecution> updateStatus =
                (caller, execution) -> caller.commands().updateStatus(execution);
        return Stream.of(
                Arguments.of("update", update, "unauthorized to update agent execution"),
                Arguments.of("updateStatus", updateStatus, "unauthorized to update agent execution status"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callsThatNeedCanEdit")
    void without_can_edit_the_answer_is_permission_denied_with_the_text_of_the_rpc(
            String rpc, BiConsumer<Caller, AgentExecution> call, String refusal) {
        // given
        AgentExecution target =
                alice.commands().create(organization.newExecution("Target").build());
        Caller stranger = running.newOrganization().newMember();
        Caller viewer = organization.newMember();

        for (Caller caller : Set.of(stranger, viewer)) {
            // when
            Status answer = Answers.statusOf(() -> call.accept(caller, changed(target)));

            // then
            assertThat(answer.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
            assertThat(answer.getDescription()).isEqualTo(refusal);
        }
        assertThat(alice.get(target.getMetadata().getId())).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callsThatNeedCanEdit")
    void the_same_answer_comes_for_an_id_that_does_not_exist(
            String rpc, BiConsumer<Caller, AgentExecution> call, String refusal) {
        // given
        AgentExecution.Builder absent = organization.newExecution("Absent");
        absent.getMetadataBuilder().setId("aex_00000000000000000000000000");

        // when
        Status answer = Answers.statusOf(() -> call.accept(alice, absent.build()));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(answer.getDescription()).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callsThatNeedCanEdit")
    void without_a_credential_the_answer_is_unauthenticated(
            String rpc, BiConsumer<Caller, AgentExecution> call, String refusal) {
        // given
        AgentExecution target =
                alice.commands().create(organization.newExecution("Target").build());

        // when
        Status answer = Answers.statusOf(() -> call.accept(running.anonymous(), changed(target)));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
        assertThat(alice.get(target.getMetadata().getId())).isEqualTo(target);
    }

    private static AgentExecution changed(AgentExecution execution) {
        AgentExecution.Builder changed = execution.toBuilder().setStatus(status("m1", "interference"));
        changed.getSpecBuilder().setMessage("interference");
        return changed.build();
    }

    private static AgentExecutionStatus status(String messageId, String content) {
        return AgentExecutionStatus.newBuilder()
                .addMessages(AgentMessage.newBuilder()
                        .setId(messageId)
                        .setType(MessageType.MESSAGE_AI)
                        .setContent(content))
                .build();
    }
}
