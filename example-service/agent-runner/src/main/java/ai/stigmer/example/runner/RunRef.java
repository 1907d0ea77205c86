package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;

/**
 * What a runner works on: an execution, as the user asked for it. Once the user asks for something else, the service
 * refuses updates that answer the old question.
 *
 * @param executionId the id of the execution
 * @param version the version of its question; empty for whichever there is
 */
record RunRef(String executionId, String version) {
    static RunRef of(AgentExecution execution) {
        return new RunRef(
                execution.getMetadata().getId(),
                execution.getMetadata().getVersion().getId());
    }

    /** Whether this state is still of the question that the runner works on. */
    boolean isOf(AgentExecution state) {
        return version.isEmpty()
                || version.equals(state.getMetadata().getVersion().getId());
    }
}
