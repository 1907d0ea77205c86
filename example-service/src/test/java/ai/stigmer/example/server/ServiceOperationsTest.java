package ai.stigmer.example.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionList;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsBySessionRequest;
import ai.stigmer.agentic.agentexecution.v1.ListAgentExecutionsRequest;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.example.demo.Caller;
import ai.stigmer.example.demo.LiveStates;
import ai.stigmer.example.runner.AgentExecutionClient;
import io.cloudevents.CloudEvent;
import io.grpc.ClientInterceptor;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.MetadataUtils;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operations beside those of {@link MissionTest}, over real gRPC and real stores. */
@ExtendWith(RunningService.Extension.class)
class ServiceOperationsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
    void two_creates_with_one_slug_one_wins_the_other_gets_already_exists() {
        // given
        AgentExecution request = organization.newExecution("Nightly Report").build();
        alice.commands().create(request);

        // when
        Status answer = Answers.statusOf(() -> alice.commands().create(request));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.ALREADY_EXISTS);
        assertThat(list(alice).getEntriesCount()).isEqualTo(1);
    }

    @Test
    void only_members_create_in_an_organization() {
        // given
        Caller stranger = running.newOrganization().newMember();

        // when
        Status answer = Answers.statusOf(() ->
                stranger.commands().create(organization.newExecution("Intruder").build()));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(answer.getDescription()).isEqualTo("unauthorized to create agent execution in this organization");
        assertThat(list(alice).getEntriesCount()).isZero();
    }

    @Test
    void every_violation_of_a_request_is_reported_in_one_answer() {
        // given
        AgentExecution.Builder request = organization.newExecution("Broken").setKind("Agent");
        request.getSpecBuilder().clearMessage().setSessionId("not an id");

        // when
        Status answer = Answers.statusOf(() -> alice.commands().create(request.build()));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(answer.getDescription()).contains("kind", "spec.message", "spec.session_id");
    }

    @Test
    void apply_creates_at_first_and_updates_from_then_on_each_under_its_own_authorization() {
        // given
        AgentExecution.Builder wanted = organization.newExecution("Applied");

        // when
        AgentExecution created = alice.commands().apply(wanted.build());
        wanted.getSpecBuilder().setMessage("Something else");
        AgentExecution updated = alice.commands().apply(wanted.build());
        Caller otherMember = organization.newMember();
        Status refused = Answers.statusOf(() -> otherMember.commands().apply(wanted.build()));

        // then
        assertThat(updated.getMetadata().getId())
                .isEqualTo(created.getMetadata().getId());
        assertThat(updated.getSpec().getMessage()).isEqualTo("Something else");
        assertThat(refused.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused.getDescription()).isEqualTo("permission denied");
    }

    @Test
    void get_by_reference_finds_by_organization_and_slug_what_the_caller_may_view() {
        // given
        AgentExecution created =
                alice.commands().create(organization.newExecution("By Name").build());
        ApiResourceReference reference = ApiResourceReference.newBuilder()
                .setOrg(organization.id())
                .setSlug("by-name")
                .build();
        Caller stranger = running.newOrganization().newMember();

        // when
        AgentExecution found = alice.queries().getByReference(reference);
        Status refused = Answers.statusOf(() -> stranger.queries().getByReference(reference));

        // then
        assertThat(found).isEqualTo(created);
        assertThat(refused.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(refused.getDescription()).isEqualTo("unauthorized to view agent execution");
    }

    @Test
    void lists_hold_only_what_the_caller_may_view_page_by_page() {
        // given
        List<AgentExecution> created = List.of(create("One"), create("Two"), create("Three"));
        Caller stranger = running.newOrganization().newMember();

        // when
        AgentExecutionList first = alice.queries()
                .list(ListAgentExecutionsRequest.newBuilder().setPageSize(2).build());
        AgentExecutionList second = alice.queries()
                .list(ListAgentExecutionsRequest.newBuilder()
                        .setPageSize(2)
                        .setPageToken(first.getNextPageToken())
                        .build());

        // then
        assertThat(first.getEntriesList()).isEqualTo(created.subList(0, 2));
        assertThat(second.getEntriesList()).isEqualTo(created.subList(2, 3));
        assertThat(second.getNextPageToken()).isEmpty();
        assertThat(list(stranger).getEntriesCount()).isZero();
    }

    @Test
    void list_by_session_holds_the_executions_of_that_session() {
        // given
        create("Elsewhere");
        AgentExecution.Builder request = organization.newExecution("Here");
        request.getSpecBuilder().setSessionId("ses_here");
        AgentExecution here = alice.commands().create(request.build());

        // when
        AgentExecutionList found = alice.queries()
                .listBySession(ListAgentExecutionsBySessionRequest.newBuilder()
                        .setSessionId("ses_here")
                        .build());

        // then
        assertThat(found.getEntriesList()).containsExactly(here);
    }

    @Test
    void delete_returns_what_it_deleted_removes_its_grants_and_ends_the_streams_with_not_found()
            throws InterruptedException {
        // given
        AgentExecution created = create("Gone");
        String id = created.getMetadata().getId();
        LiveStates live = new LiveStates((before, after) -> {});
        alice.subscribe(id, live);
        assertThat(live.beginsWithin(PATIENCE)).isTrue();

        // when
        AgentExecution deleted =
                alice.commands().delete(ApiResourceId.newBuilder().setValue(id).build());

        // then
        assertThat(deleted.getMetadata()).isEqualTo(created.getMetadata());
        assertThat(live.failsWithin(PATIENCE))
                .hasValueSatisfying(
                        end -> assertThat(Status.fromThrowable(end).getCode()).isEqualTo(Status.Code.NOT_FOUND));
        await("the grants go with the deletion's event")
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Answers.statusOf(() -> alice.get(id)).getCode())
                                .isEqualTo(Status.Code.PERMISSION_DENIED));
        assertThat(create("Gone").getMetadata().getSlug()).isEqualTo("gone");
    }

    @Test
    void values_of_the_runtime_environment_are_stored_and_never_answered() {
        // given
        AgentExecution.Builder request = organization.newExecution("Secretive");
        request.getSpecBuilder().putRuntimeEnv("TOKEN", "s3cr3t");

        // when
        AgentExecution created = alice.commands().create(request.build());

        // then
        String id = created.getMetadata().getId();
        assertThat(created.getSpec().getRuntimeEnvMap()).isEmpty();
        assertThat(alice.get(id).getSpec().getRuntimeEnvMap()).isEmpty();
        assertThat(running.service().storedDocument(id).orElseThrow().toJson()).contains("s3cr3t");
    }

    @Test
    void once_a_phase_is_terminal_a_straggler_cannot_change_it_and_the_same_update_again_succeeds() {
        // given
        String id = create("Finished").getMetadata().getId();
        AgentExecutionClient runner = organization.newRunner();
        AgentExecutionStatus failed = AgentExecutionStatus.newBuilder()
                .setPhase(ExecutionPhase.EXECUTION_FAILED)
                .setError("no model")
                .build();
        runner.updateStatus(id, failed);
        AgentExecution before = alice.get(id);

        // when
        Status straggler = Answers.statusOf(() -> runner.updateStatus(
                id,
                AgentExecutionStatus.newBuilder()
                        .setPhase(ExecutionPhase.EXECUTION_IN_PROGRESS)
                        .build()));
        Status again = Answers.statusOf(() -> runner.updateStatus(id, failed));

        // then
        assertThat(straggler.getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
        assertThat(again.isOk()).isTrue();
        assertThat(alice.get(id)).isEqualTo(before);
    }

    @Test
    void progress_that_would_add_to_a_final_run_is_refused_and_nothing_is_stored() {
        // given
        String id = create("Late").getMetadata().getId();
        AgentExecutionClient runner = organization.newRunner();
        runner.updateStatus(id, phase(ExecutionPhase.EXECUTION_COMPLETED));
        AgentExecution before = alice.get(id);

        // when
        String reason = Answers.reasonOf(
                () -> runner.updateStatus(id, said("m1", "late").build()));

        // then
        assertThat(reason).isEqualTo("TERMINAL_PHASE");
        assertThat(alice.get(id)).isEqualTo(before);
    }

    @Test
    void whoever_may_edit_cancels_a_run_once_and_its_runner_is_refused_from_then_on() {
        // given
        String id = create("Cancelled").getMetadata().getId();
        AgentExecutionClient runner = organization.newRunner();
        runner.updateStatus(id, phase(ExecutionPhase.EXECUTION_IN_PROGRESS));

        // when
        AgentExecution cancelled = alice.commands().cancel(idOf(id));
        AgentExecution again = alice.commands().cancel(idOf(id));

        // then
        assertThat(cancelled.getStatus().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_CANCELLED);
        assertThat(cancelled.getStatus().getCompletedAt()).isNotEmpty();
        assertThat(again).isEqualTo(cancelled);
        assertThat(alice.get(id)).isEqualTo(cancelled);
        assertThat(Answers.reasonOf(
                        () -> runner.updateStatus(id, said("m1", "late").build())))
                .isEqualTo("TERMINAL_PHASE");
    }

    @Test
    void a_run_that_came_to_another_end_cannot_be_cancelled() {
        // given
        String id = create("Completed").getMetadata().getId();
        organization.newRunner().updateStatus(id, phase(ExecutionPhase.EXECUTION_COMPLETED));

        // when
        String reason = Answers.reasonOf(() -> alice.commands().cancel(idOf(id)));

        // then
        assertThat(reason).isEqualTo("TERMINAL_PHASE");
        assertThat(alice.get(id).getStatus().getPhase()).isEqualTo(ExecutionPhase.EXECUTION_COMPLETED);
    }

    @Test
    void a_status_update_cannot_cancel_a_run() {
        // given
        String id = create("Stubborn").getMetadata().getId();

        // when
        Status answer = Answers.statusOf(
                () -> organization.newRunner().updateStatus(id, phase(ExecutionPhase.EXECUTION_CANCELLED)));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(answer.getDescription()).contains("only the rpc cancel writes");
    }

    @Test
    void messages_sent_again_under_their_id_are_replaced_and_todos_are_merged_by_key() {
        // given
        String id = create("Typing").getMetadata().getId();
        AgentExecutionClient runner = organization.newRunner();
        runner.updateStatus(id, said("m1", "It is").putTodos("a", todo("a")).build());
        runner.updateStatus(id, said("m2", "Yes").build());

        // when
        runner.updateStatus(
                id, said("m1", "It is a proto").putTodos("b", todo("b")).build());

        // then
        AgentExecutionStatus status = alice.get(id).getStatus();
        assertThat(status.getMessagesList().stream().map(AgentMessage::getContent))
                .containsExactly("It is a proto", "Yes");
        assertThat(status.getTodosMap()).containsOnlyKeys("a", "b");
    }

    @Test
    void a_late_update_of_an_earlier_number_changes_nothing() {
        // given
        String id = create("Numbered").getMetadata().getId();
        alice.commands()
                .withInterceptors(numbered(7))
                .updateStatus(statusUpdate(id, said("m1", "new").build()));

        // when
        AgentExecution answered = alice.commands()
                .withInterceptors(numbered(6))
                .updateStatus(statusUpdate(id, said("m1", "old").build()));

        // then
        assertThat(answered.getStatus().getMessages(0).getContent()).isEqualTo("new");
        assertThat(alice.get(id)).isEqualTo(answered);
    }

    @Test
    void a_client_that_asks_for_a_version_that_is_no_longer_the_newest_is_aborted() {
        // given
        AgentExecution created = create("Versioned");
        AgentExecution.Builder first = created.toBuilder();
        first.getSpecBuilder().setMessage("first");
        AgentExecution.Builder second = created.toBuilder();
        second.getSpecBuilder().setMessage("second");
        alice.commands().update(first.build());

        // when
        Status answer = Answers.statusOf(() -> alice.commands().update(second.build()));
        String reason = Answers.reasonOf(() -> alice.commands().update(second.build()));

        // then
        assertThat(answer.getCode()).isEqualTo(Status.Code.ABORTED);
        assertThat(reason).isEqualTo("VERSION_CONFLICT");
        assertThat(alice.get(created.getMetadata().getId()).getSpec().getMessage())
                .isEqualTo("first");
    }

    @Test
    void every_write_is_published_as_an_event_in_the_order_of_versions() {
        // given
        AgentExecution created = create("Eventful");
        String id = created.getMetadata().getId();
        AgentExecution.Builder wanted = created.toBuilder();
        wanted.getSpecBuilder().setMessage("More");

        // when
        organization.newRunner().updateStatus(id, said("m1", "hello").build());
        alice.commands().update(wanted.build());
        // The same request again writes nothing, so there is nothing to tell.
        alice.commands()
                .update(wanted.clearMetadata()
                        .setMetadata(alice.get(id).getMetadata())
                        .build());
        alice.commands().delete(ApiResourceId.newBuilder().setValue(id).build());

        // then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(running.service().publishedEvents(id))
                        .extracting(CloudEvent::getType)
                        .containsExactly(
                                "ai.stigmer.agent_execution.created",
                                "ai.stigmer.agent_execution.status_updated",
                                "ai.stigmer.agent_execution.updated",
                                "ai.stigmer.agent_execution.deleted"));
    }

    private AgentExecution create(String name) {
        return alice.commands().create(organization.newExecution(name).build());
    }

    private static AgentExecutionList list(Caller caller) {
        return caller.queries().list(ListAgentExecutionsRequest.getDefaultInstance());
    }

    private static AgentExecution statusUpdate(String id, AgentExecutionStatus status) {
        AgentExecution.Builder update = AgentExecution.newBuilder().setStatus(status);
        update.getMetadataBuilder().setId(id);
        return update.build();
    }

    private static AgentExecutionStatus.Builder said(String id, String content) {
        return AgentExecutionStatus.newBuilder()
                .addMessages(AgentMessage.newBuilder().setId(id).setContent(content));
    }

    private static TodoItem todo(String id) {
        return TodoItem.newBuilder().setId(id).setContent("do " + id).build();
    }

    private static ClientInterceptor numbered(long sequence) {
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("stigmer-sequence", Metadata.ASCII_STRING_MARSHALLER), Long.toString(sequence));
        return MetadataUtils.newAttachHeadersInterceptor(headers);
    }

    private static AgentExecutionStatus phase(ExecutionPhase phase) {
        return AgentExecutionStatus.newBuilder().setPhase(phase).build();
    }

    private static ApiResourceId idOf(String id) {
        return ApiResourceId.newBuilder().setValue(id).build();
    }
}
