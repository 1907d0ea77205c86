package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;

/** What a service that was written by hand stores its executions with. Implementations are thread-safe. */
interface ExecutionStorage {
    /** Stores an execution that has its id already. */
    void create(AgentExecution execution);

    /** Adds the messages of an update to those of the execution that it names. */
    void addMessages(AgentExecution update);

    AgentExecution get(String id);
}
