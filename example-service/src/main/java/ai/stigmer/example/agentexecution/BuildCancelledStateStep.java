package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.store.Change;

/** Builds the cancelled execution. One that is cancelled already stays as it is, so a repeated cancellation succeeds. */
final class BuildCancelledStateStep implements Step<AgentExecution> {
    private final Step<AgentExecution> build;

    BuildCancelledStateStep(Step<AgentExecution> build) {
        this.build = build;
    }

    @Override
    public String name() {
        return "BuildCancelledState";
    }

    @Override
    public StepContract contract() {
        return build.contract();
    }

    @Override
    public Next execute(RequestContext<AgentExecution> context) {
        Stored<AgentExecution> existing = context.requireExisting();
        if (existing.resource().getStatus().getPhase() != ExecutionPhase.EXECUTION_CANCELLED) {
            return build.execute(context);
        }
        context.change(new Change.UpdateStatus<>(
                existing, existing.resource(), context.caller().principal()));
        return Next.CONTINUE;
    }
}
