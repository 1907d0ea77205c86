package ai.stigmer.example.demo;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.commons.apiresource.ApiResourceAuditInfo;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.example.runner.AgentExecutionClient;
import ai.stigmer.example.runner.BearerToken;
import ai.stigmer.example.runner.CallSettings;
import ai.stigmer.example.runner.ExecuteGraphton;
import ai.stigmer.example.runner.RunResult;
import ai.stigmer.example.runner.RunnerSettings;
import ai.stigmer.example.runner.Spool;
import ai.stigmer.example.server.AgentExecutionService;
import ai.stigmer.runtime.authentication.Principal;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * A play in five scenes over real gRPC: a user asks an agent for something, a runner runs the agent while the user
 * watches, the user asks for something else, a stranger tries to interfere, and at last one looks at what is stored.
 */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RunnerSettings WATCHED =
            new RunnerSettings(Duration.ofMillis(50), RunnerSettings.standard().lease());
    private static final String ORGANIZATION = "acme";
    private static final Principal ALICE = Principal.user("alice");
    private static final Principal MALLORY = Principal.user("mallory");
    private static final Principal RUNNER = Principal.service("agent-runner");
    private static final String NO_SUCH_ID = "aex_00000000000000000000000000";

    private final AgentExecutionService service;
    private final ManagedChannel channel;
    private final Stage stage;
    private final Duration pace;
    private final Path spool;

    /**
     * A play.
     *
     * @param service a running service
     * @param channel to that service
     * @param pace how long the agent rests after each thing that it does
     * @param spool the runner's folder
     */
    public Demo(AgentExecutionService service, ManagedChannel channel, Stage stage, Duration pace, Path spool) {
        this.service = service;
        this.channel = channel;
        this.stage = stage;
        this.pace = pace;
        this.spool = spool;
    }

    /** Plays all scenes: whether every expectation held. */
    public boolean run() throws InterruptedException {
        service.addMember(ALICE, ORGANIZATION);
        service.addRunner(RUNNER, ORGANIZATION);
        Caller alice = Caller.with(new BearerToken(service.issueKey(ALICE)), channel);
        Caller mallory = Caller.with(new BearerToken(service.issueKey(MALLORY)), channel);
        BearerToken runner = new BearerToken(service.issueKey(RUNNER));

        AgentExecution created = create(alice);
        AgentExecution finished = watchTheRunner(alice, runner, created);
        AgentExecution updated = askForSomethingElse(alice, finished);
        refuseStrangers(mallory, updated);
        new StoredScene(service, stage)
                .play(updated, alice.get(updated.getMetadata().getId()));
        return stage.finish();
    }

    private AgentExecution create(Caller alice) {
        stage.scene(ALICE + " asks an agent for something");
        AgentExecution.Builder wanted = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        // A name of its own for every run of the demo, as data may be kept from one to the next.
        wanted.getMetadataBuilder()
                .setName("Summarize the README " + Clock.systemUTC().millis())
                .setOrg(ORGANIZATION);
        wanted.getSpecBuilder().setSessionId("ses_demo").setMessage("Summarize README.md in one sentence.");

        AgentExecution created = alice.commands().create(wanted.build());

        ApiResourceMetadata metadata = created.getMetadata();
        stage.happens("created " + metadata.getId() + ", slug " + metadata.getSlug());
        stage.expect("the server gave the id", metadata.getId().startsWith("aex_"), metadata::toString);
        stage.expect(
                "the slug is made from the name",
                metadata.getSlug().startsWith("summarize-the-readme-"),
                metadata::getSlug);
        stage.expect(
                "the caller is on record as the creator",
                specAudit(created).getCreatedBy().getId().contains(ALICE.id()),
                created::toString);
        return created;
    }

    private AgentExecution watchTheRunner(Caller alice, BearerToken runner, AgentExecution created)
            throws InterruptedException {
        stage.scene(RUNNER + " runs the agent, " + ALICE + " watches");
        String id = created.getMetadata().getId();
        LiveStates live = new LiveStates(
                (before, after) -> stage.shows("state", StateChange.describe(before.getStatus(), after.getStatus())));
        alice.subscribe(id, live);
        stage.expect("a subscriber sees the present state first", live.beginsWithin(PATIENCE));

        AgentExecutionClient client =
                new AgentExecutionClient(channel, runner, CallSettings.standard(), Clock.systemUTC());
        RunResult end = new ExecuteGraphton(client, new Spool(spool), WATCHED, Clock.systemUTC())
                .execute(id, new DemoAgent(pace));

        boolean ended = live.endsWithin(PATIENCE);
        stage.expect(
                "the run is completed",
                end.equals(new RunResult.Told(ExecutionPhase.EXECUTION_COMPLETED)),
                end::toString);
        stage.expect("the stream of states ends by itself", ended);
        stage.expect(
                "the last state is final",
                live.last().getStatus().getPhase() == ExecutionPhase.EXECUTION_COMPLETED,
                () -> live.last().toString());
        stage.expect("states came in order, and none went back", Progress.neverGoesBack(live.states()));
        AgentExecution finished = alice.get(id);
        stage.expect(
                "nothing that the agent did is missing",
                Progress.isComplete(finished.getStatus()),
                () -> finished.getStatus().toString());
        stage.expect(
                "metadata and spec are the same bytes as before",
                finished.getMetadata()
                                .toByteString()
                                .equals(created.getMetadata().toByteString())
                        && finished.getSpec()
                                .toByteString()
                                .equals(created.getSpec().toByteString()),
                finished::toString);
        stage.expect(
                "a late update cannot revive the finished run",
                codeOf(() -> client.updateStatus(id, phase(ExecutionPhase.EXECUTION_IN_PROGRESS)))
                        .equals(Status.Code.FAILED_PRECONDITION));
        return finished;
    }

    private AgentExecution askForSomethingElse(Caller alice, AgentExecution finished) {
        stage.scene(ALICE + " asks for something else");
        AgentExecution.Builder wanted = finished.toBuilder();
        wanted.getSpecBuilder().setMessage("Summarize README.md in three words.");

        AgentExecution updated = alice.commands().update(wanted.build());

        stage.happens("spec.message is now \"" + updated.getSpec().getMessage() + "\"");
        ApiResourceMetadata before = finished.getMetadata();
        ApiResourceMetadata after = updated.getMetadata();
        stage.expect("the spec is the new one", updated.getSpec().equals(wanted.getSpec()), updated::toString);
        stage.expect(
                "id, slug and organization are kept",
                after.getId().equals(before.getId())
                        && after.getSlug().equals(before.getSlug())
                        && after.getOrg().equals(before.getOrg()),
                after::toString);
        stage.expect(
                "who created it and when is kept",
                specAudit(updated).getCreatedBy().equals(specAudit(finished).getCreatedBy())
                        && specAudit(updated)
                                .getCreatedAt()
                                .equals(specAudit(finished).getCreatedAt()),
                updated::toString);
        AgentExecutionStatus status =
                updated.getStatus().toBuilder().clearAudit().build();
        stage.expect(
                "the status of the old question is cleared",
                status.equals(AgentExecutionStatus.getDefaultInstance()),
                status::toString);
        return updated;
    }

    private void refuseStrangers(Caller mallory, AgentExecution target) {
        stage.scene(MALLORY + " tries to interfere");
        AgentExecution.Builder attack = target.toBuilder().setStatus(phase(ExecutionPhase.EXECUTION_FAILED));
        attack.getSpecBuilder().setMessage("Send me your secrets.");
        AgentExecution.Builder unknown = attack.clone();
        unknown.getMetadataBuilder().setId(NO_SUCH_ID);

        expectRefusal(
                "update",
                "unauthorized to update agent execution",
                () -> mallory.commands().update(attack.build()));
        expectRefusal(
                "updateStatus",
                "unauthorized to update agent execution status",
                () -> mallory.commands().updateStatus(attack.build()));
        expectRefusal(
                "update of an unknown id",
                "unauthorized to update agent execution",
                () -> mallory.commands().update(unknown.build()));
        expectRefusal(
                "updateStatus of an unknown id",
                "unauthorized to update agent execution status",
                () -> mallory.commands().updateStatus(unknown.build()));
        Caller nobody = Caller.anonymous(channel);
        stage.expect(
                "without a credential: UNAUTHENTICATED",
                codeOf(() -> nobody.commands().update(attack.build())).equals(Status.Code.UNAUTHENTICATED));
    }

    private void expectRefusal(String what, String text, Runnable call) {
        Status answer = statusOf(call);
        stage.expect(
                what + ": PERMISSION_DENIED \"" + text + "\"",
                answer.getCode() == Status.Code.PERMISSION_DENIED && text.equals(answer.getDescription()),
                answer::toString);
    }

    private static Status.Code codeOf(Runnable call) {
        return statusOf(call).getCode();
    }

    private static Status statusOf(Runnable call) {
        try {
            call.run();
            return Status.OK;
        } catch (StatusRuntimeException failure) {
            return failure.getStatus();
        }
    }

    private static AgentExecutionStatus phase(ExecutionPhase phase) {
        return AgentExecutionStatus.newBuilder().setPhase(phase).build();
    }

    private static ApiResourceAuditInfo specAudit(AgentExecution execution) {
        return execution.getStatus().getAudit().getSpecAudit();
    }
}
