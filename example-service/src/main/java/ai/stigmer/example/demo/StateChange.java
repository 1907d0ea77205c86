package ai.stigmer.example.demo;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.SubAgentExecution;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.agentic.agentexecution.v1.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Says in a line what is new in a state. */
final class StateChange {
    private StateChange() {}

    static String describe(AgentExecutionStatus before, AgentExecutionStatus after) {
        List<String> news = new ArrayList<>();
        if (before.getPhase() != after.getPhase()) {
            news.add(after.getPhase().name());
        }
        for (AgentMessage message : after.getMessagesList()) {
            if (!before.getMessagesList().contains(message)) {
                news.add("says \"" + message.getContent() + "\"");
            }
        }
        for (ToolCall call : after.getToolCallsList()) {
            if (!before.getToolCallsList().contains(call)) {
                news.add("tool " + call.getName() + " " + word(call.getStatus().name()));
            }
        }
        for (SubAgentExecution subAgent : after.getSubAgentExecutionsList()) {
            if (!before.getSubAgentExecutionsList().contains(subAgent)) {
                news.add("sub-agent " + subAgent.getName() + " "
                        + word(subAgent.getStatus().name()));
            }
        }
        for (TodoItem item : new TreeMap<>(after.getTodosMap()).values()) {
            if (!item.equals(before.getTodosMap().get(item.getId()))) {
                news.add("todo \"" + item.getContent() + "\" "
                        + word(item.getStatus().name()));
            }
        }
        return news.isEmpty() ? "nothing yet" : String.join(", ", news);
    }

    /** {@code TOOL_CALL_RUNNING} is "running", {@code SUB_AGENT_IN_PROGRESS} "in progress". */
    private static String word(String status) {
        return status.replaceFirst("^(TOOL_CALL|SUB_AGENT|TODO)_", "")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
