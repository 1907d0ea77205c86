package ai.stigmer.example.runner.langgraph;

import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.agentic.agentexecution.v1.TodoStatus;
import ai.stigmer.example.runner.AgentEvent;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import com.google.protobuf.util.JsonFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Translates the events of {@code astream_events(version="v2")}. What a model streams becomes one message that grows; tools
 * become tool calls, but for {@code task}, by which a deep agent gives work to a sub-agent, and {@code write_todos}, which
 * is its plan as well. Events of other kinds say nothing that an execution keeps.
 *
 * <p>For the events of one run, in their order; not thread-safe.
 */
final class LangGraphEvents {
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final Set<String> tools = new HashSet<>();
    private final Set<String> subAgents = new HashSet<>();
    private boolean waiting;
    private boolean ended;

    /** What an event says; most often nothing or one thing. */
    List<AgentEvent> translate(JsonObject event) {
        List<AgentEvent> said = new ArrayList<>();
        String id = Json.text(event, "run_id");
        String name = Json.text(event, "name");
        JsonObject data = Json.object(event, "data");
        switch (Json.text(event, "event")) {
            case "on_chat_model_stream", "on_llm_stream" ->
                grown(id, MessageContent.text(data.get("chunk"))).ifPresent(said::add);
            case "on_chat_model_end", "on_llm_end" ->
                whole(id, MessageContent.text(data.get("output"))).ifPresent(said::add);
            case "on_tool_start" -> toolStarted(id, name, data.get("input"), said);
            case "on_tool_end" -> toolEnded(id, data.get("output"), said);
            case "on_tool_error" -> toolFailed(id, MessageContent.text(data.get("error")), said);
            case "on_chain_stream" -> interrupted(data.get("chunk")).ifPresent(said::add);
            case "on_chain_end" -> ended |= isRoot(event);
            default -> {}
        }
        return said;
    }

    /** Whether the graph itself has come to its end. */
    boolean hasEnded() {
        return ended;
    }

    private Optional<AgentEvent> grown(String id, String chunk) {
        if (chunk.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text =
                texts.computeIfAbsent(id, any -> new StringBuilder()).append(chunk);
        return Optional.of(new AgentEvent.Message(id, MessageType.MESSAGE_AI, text.toString()));
    }

    private Optional<AgentEvent> whole(String id, String text) {
        StringBuilder streamed = texts.remove(id);
        boolean known =
                text.isEmpty() || (streamed != null && streamed.toString().equals(text));
        return known ? Optional.empty() : Optional.of(new AgentEvent.Message(id, MessageType.MESSAGE_AI, text));
    }

    private void toolStarted(String id, String name, @Nullable JsonElement input, List<AgentEvent> said) {
        JsonObject arguments = input != null && input.isJsonObject() ? input.getAsJsonObject() : new JsonObject();
        if (name.equals("task") && arguments.has("subagent_type")) {
            subAgents.add(id);
            said.add(new AgentEvent.SubAgentStarted(
                    id, Json.text(arguments, "subagent_type"), Json.text(arguments, "description")));
            return;
        }
        tools.add(id);
        said.add(new AgentEvent.ToolStarted(id, name, struct(arguments)));
        if (name.equals("write_todos")) {
            said.add(new AgentEvent.Todos(todos(arguments)));
        }
    }

    private void toolEnded(String id, @Nullable JsonElement output, List<AgentEvent> said) {
        String text = MessageContent.text(output);
        boolean failed = MessageContent.isError(output);
        over(id, failed ? "" : text, failed ? Optional.of(text) : Optional.empty(), said);
    }

    private void toolFailed(String id, String error, List<AgentEvent> said) {
        over(id, "", Optional.of(error.isEmpty() ? "the tool failed" : error), said);
    }

    /** An end whose start was not seen says nothing: nobody knows of what it is the end. */
    private void over(String id, String text, Optional<String> error, List<AgentEvent> said) {
        if (subAgents.remove(id)) {
            said.add(new AgentEvent.SubAgentEnded(id, text, error));
        } else if (tools.remove(id)) {
            said.add(new AgentEvent.ToolEnded(id, text, error));
        }
    }

    private Optional<AgentEvent> interrupted(@Nullable JsonElement chunk) {
        if (waiting
                || chunk == null
                || !chunk.isJsonObject()
                || !chunk.getAsJsonObject().has("__interrupt__")) {
            return Optional.empty();
        }
        waiting = true;
        return Optional.of(new AgentEvent.PhaseChanged(ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL));
    }

    private static boolean isRoot(JsonObject event) {
        return Json.array(event, "parent_ids").isEmpty();
    }

    private static List<TodoItem> todos(JsonObject arguments) {
        List<TodoItem> items = new ArrayList<>();
        for (JsonElement todo : Json.array(arguments, "todos")) {
            if (todo.isJsonObject()) {
                items.add(TodoItem.newBuilder()
                        .setId(Integer.toString(items.size() + 1))
                        .setContent(Json.text(todo.getAsJsonObject(), "content"))
                        .setStatus(todoStatus(Json.text(todo.getAsJsonObject(), "status")))
                        .build());
            }
        }
        return items;
    }

    private static TodoStatus todoStatus(String status) {
        return switch (status) {
            case "in_progress" -> TodoStatus.TODO_IN_PROGRESS;
            case "completed" -> TodoStatus.TODO_COMPLETED;
            case "cancelled" -> TodoStatus.TODO_CANCELLED;
            default -> TodoStatus.TODO_PENDING;
        };
    }

    private static Struct struct(JsonObject json) {
        Struct.Builder struct = Struct.newBuilder();
        try {
            JsonFormat.parser().merge(json.toString(), struct);
        } catch (InvalidProtocolBufferException impossible) {
            throw new IllegalStateException(impossible);
        }
        return struct.build();
    }
}
