package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.example.runner.RunResult.Cause;
import ai.stigmer.example.runner.RunResult.Stopped;
import io.grpc.StatusRuntimeException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Why there is no use in going on. */
sealed interface Refusal {
    Set<ExecutionPhase> ENDS = EnumSet.of(
            ExecutionPhase.EXECUTION_COMPLETED,
            ExecutionPhase.EXECUTION_FAILED,
            ExecutionPhase.EXECUTION_CANCELLED,
            ExecutionPhase.EXECUTION_TERMINATED);

    /** Somebody else has decided. */
    record Overruled(Stopped result) implements Refusal {}

    /** The service does not take what the agent did, or not from this runner. */
    record NotTaken(StatusRuntimeException failure) implements Refusal {}

    /** What a state of the execution says about its run; empty if the run goes on. */
    static Optional<Refusal> in(AgentExecution state, RunRef run) {
        if (!run.isOf(state)) {
            return overruled(Cause.REPLACED, "the user asks for something else");
        }
        ExecutionPhase phase = state.getStatus().getPhase();
        return ENDS.contains(phase)
                ? overruled(
                        phase == ExecutionPhase.EXECUTION_CANCELLED ? Cause.CANCELLED : Cause.ENDED,
                        "the execution is " + phase)
                : Optional.empty();
    }

    /** What a failure says that another attempt cannot mend; empty if a later update may fare better. */
    static Optional<Refusal> in(StatusRuntimeException failure) {
        String text = String.valueOf(failure.getStatus().getDescription());
        return switch (failure.getStatus().getCode()) {
            case FAILED_PRECONDITION ->
                overruled(text.contains("is EXECUTION_CANCELLED") ? Cause.CANCELLED : Cause.ENDED, text);
            case NOT_FOUND -> overruled(Cause.DELETED, text);
            case ABORTED ->
                isFinal(failure) ? overruled(Cause.REPLACED, "the user asks for something else") : Optional.empty();
            default -> isFinal(failure) ? Optional.of(new NotTaken(failure)) : Optional.empty();
        };
    }

    private static boolean isFinal(StatusRuntimeException failure) {
        return CallFailure.of(failure).kind() != CallFailure.Kind.PASSING;
    }

    private static Optional<Refusal> overruled(Cause cause, String why) {
        return Optional.of(new Overruled(new Stopped(cause, why)));
    }
}
