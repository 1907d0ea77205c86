package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import com.google.protobuf.Struct;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that an agent did. */
public sealed interface AgentEvent {

    /**
     * Something was said. A message under an id that was used before replaces the earlier one, as a text that is still
     * being written grows.
     *
     * @param id tells the messages of an execution apart
     */
    record Message(String id, MessageType type, String content) implements AgentEvent {}

    /**
     * The agent began to use a tool.
     *
     * @param id tells the tool calls of an execution apart
     */
    record ToolStarted(String id, String name, Struct arguments) implements AgentEvent {}

    /**
     * A tool answered, or failed.
     *
     * @param id that of its start
     * @param error why it failed; empty if it did not
     */
    record ToolEnded(String id, String result, Optional<String> error) implements AgentEvent {}

    /** Items of the agent's plan are new or changed; the others stay. */
    record Todos(List<TodoItem> items) implements AgentEvent {
        public Todos {
            items = List.copyOf(items);
        }
    }

    /**
     * The agent gave work to another agent.
     *
     * @param id tells the sub-agents of an execution apart
     */
    record SubAgentStarted(String id, String name, String input) implements AgentEvent {}

    /**
     * The other agent is done, or failed.
     *
     * @param id that of its start
     * @param error why it failed; empty if it did not
     */
    record SubAgentEnded(String id, String output, Optional<String> error) implements AgentEvent {}

    /**
     * The agent waits for a person, or goes on. An agent that ends while it waits is not done: another run goes on with it.
     *
     * @param phase EXECUTION_IN_PROGRESS, EXECUTION_WAITING_FOR_APPROVAL or EXECUTION_PAUSED
     */
    record PhaseChanged(ExecutionPhase phase) implements AgentEvent {
        private static final Set<ExecutionPhase> ALLOWED = EnumSet.of(
                ExecutionPhase.EXECUTION_IN_PROGRESS,
                ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL,
                ExecutionPhase.EXECUTION_PAUSED);

        public PhaseChanged {
            if (!ALLOWED.contains(phase)) {
                throw new IllegalArgumentException("an agent does not say " + phase + "; how it ends says it");
            }
        }
    }
}
