package ai.stigmer.example.demo;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ToolCall;
import ai.stigmer.agentic.agentexecution.v1.ToolCallStatus;
import ai.stigmer.example.runner.AgentEvent;
import java.util.List;

/** What holds for the states of one run, in the order in which a subscriber sees them. */
public final class Progress {
    private Progress() {}

    /** Whether each state has all messages and tool calls of the one before, in the same order, and no earlier phase. */
    public static boolean neverGoesBack(List<AgentExecution> states) {
        for (int i = 1; i < states.size(); i++) {
            AgentExecutionStatus before = states.get(i - 1).getStatus();
            AgentExecutionStatus after = states.get(i).getStatus();
            boolean forward = startsWith(messageIds(after), messageIds(before))
                    && startsWith(toolCallIds(after), toolCallIds(before))
                    && completedTools(after) >= completedTools(before)
                    && after.getPhaseValue() >= before.getPhaseValue();
            if (!forward) {
                return false;
            }
        }
        return true;
    }

    /** Whether a status has everything that {@link DemoAgent} does. */
    static boolean isComplete(AgentExecutionStatus status) {
        List<String> said = DemoAgent.EVENTS.stream()
                .filter(AgentEvent.Message.class::isInstance)
                .map(event -> ((AgentEvent.Message) event).id())
                .toList();
        long started = DemoAgent.EVENTS.stream()
                .filter(AgentEvent.ToolStarted.class::isInstance)
                .count();
        return messageIds(status).equals(said)
                && completedTools(status) == started
                && status.getSubAgentExecutionsCount() == 1
                && status.getTodosCount() == 2;
    }

    private static boolean startsWith(List<String> whole, List<String> beginning) {
        return whole.size() >= beginning.size()
                && whole.subList(0, beginning.size()).equals(beginning);
    }

    private static List<String> messageIds(AgentExecutionStatus status) {
        return status.getMessagesList().stream().map(AgentMessage::getId).toList();
    }

    private static List<String> toolCallIds(AgentExecutionStatus status) {
        return status.getToolCallsList().stream().map(ToolCall::getId).toList();
    }

    private static long completedTools(AgentExecutionStatus status) {
        return status.getToolCallsList().stream()
                .filter(call -> call.getStatus() == ToolCallStatus.TOOL_CALL_COMPLETED)
                .count();
    }
}
