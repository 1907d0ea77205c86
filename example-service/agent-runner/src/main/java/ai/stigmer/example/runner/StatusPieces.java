package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.SubAgentExecution;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.agentic.agentexecution.v1.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A status update in smaller pieces that make the same when they are merged in order. The last one has the phase, as
 * nothing can follow a final one. A single item that is too large loses the end of its text, and says so.
 */
final class StatusPieces {
    private static final String SHORTENED = " ... [shortened, as it was too large]";
    private static final int SHORTEST = 1024;

    private StatusPieces() {}

    /** Two pieces, or a single shorter one; empty if it cannot be made smaller. */
    static List<AgentExecutionStatus> of(AgentExecutionStatus status) {
        List<Consumer<AgentExecutionStatus.Builder>> items = items(status);
        AgentExecutionStatus rest = status.toBuilder()
                .clearMessages()
                .clearToolCalls()
                .clearSubAgentExecutions()
                .clearTodos()
                .build();
        boolean hasRest = !rest.equals(AgentExecutionStatus.getDefaultInstance());
        if (items.size() > 1) {
            int half = items.size() / 2;
            return List.of(
                    with(items.subList(0, half), AgentExecutionStatus.getDefaultInstance()),
                    with(items.subList(half, items.size()), rest));
        }
        if (items.size() == 1 && hasRest) {
            return List.of(with(items, AgentExecutionStatus.getDefaultInstance()), rest);
        }
        AgentExecutionStatus shorter = shortened(status);
        return shorter.equals(status) ? List.of() : List.of(shorter);
    }

    private static List<Consumer<AgentExecutionStatus.Builder>> items(AgentExecutionStatus status) {
        List<Consumer<AgentExecutionStatus.Builder>> items = new ArrayList<>();
        for (AgentMessage message : status.getMessagesList()) {
            items.add(piece -> piece.addMessages(message));
        }
        for (ToolCall call : status.getToolCallsList()) {
            items.add(piece -> piece.addToolCalls(call));
        }
        for (SubAgentExecution subAgent : status.getSubAgentExecutionsList()) {
            items.add(piece -> piece.addSubAgentExecutions(subAgent));
        }
        for (Map.Entry<String, TodoItem> todo : new TreeMap<>(status.getTodosMap()).entrySet()) {
            items.add(piece -> piece.putTodos(todo.getKey(), todo.getValue()));
        }
        return items;
    }

    private static AgentExecutionStatus with(
            List<Consumer<AgentExecutionStatus.Builder>> items, AgentExecutionStatus rest) {
        AgentExecutionStatus.Builder piece = rest.toBuilder();
        items.forEach(item -> item.accept(piece));
        return piece.build();
    }

    private static AgentExecutionStatus shortened(AgentExecutionStatus status) {
        AgentExecutionStatus.Builder shorter = status.toBuilder().setError(half(status.getError()));
        shorter.getMessagesBuilderList().forEach(message -> message.setContent(half(message.getContent())));
        shorter.getToolCallsBuilderList().forEach(call -> {
            if (call.getArgs().getSerializedSize()
                    > Math.max(SHORTEST, call.getResult().length())) {
                call.clearArgs();
            } else {
                call.setResult(half(call.getResult())).setError(half(call.getError()));
            }
        });
        shorter.getSubAgentExecutionsBuilderList()
                .forEach(subAgent -> subAgent.setInput(half(subAgent.getInput()))
                        .setOutput(half(subAgent.getOutput()))
                        .setError(half(subAgent.getError())));
        status.getTodosMap()
                .forEach((key, todo) -> shorter.putTodos(
                        key,
                        todo.toBuilder().setContent(half(todo.getContent())).build()));
        return shorter.build();
    }

    private static String half(String text) {
        if (text.length() <= SHORTEST + SHORTENED.length()) {
            return text;
        }
        String whole = text.endsWith(SHORTENED) ? text.substring(0, text.length() - SHORTENED.length()) : text;
        int end = whole.length() / 2;
        // Half of a surrogate pair is no text.
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + SHORTENED;
    }
}
