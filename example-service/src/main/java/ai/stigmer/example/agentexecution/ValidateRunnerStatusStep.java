package ai.stigmer.example.agentexecution;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;

/** Judges the status that a runner sends. It cannot cancel a run, which is for users to do. */
final class ValidateRunnerStatusStep implements Step<AgentExecution> {
    private final Step<AgentExecution> constraints;

    ValidateRunnerStatusStep(Step<AgentExecution> constraints) {
        this.constraints = constraints;
    }

    @Override
    public String name() {
        return constraints.name();
    }

    @Override
    public StepContract contract() {
        return constraints.contract();
    }

    @Override
    public Next execute(RequestContext<AgentExecution> context) {
        if (context.requested().getStatus().getPhase() == ExecutionPhase.EXECUTION_CANCELLED) {
            throw RpcException.invalidField(
                    "status.phase", "must not be EXECUTION_CANCELLED, which only the rpc cancel writes");
        }
        return constraints.execute(context);
    }
}
