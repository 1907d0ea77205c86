package ai.stigmer.example.demo;

import ai.stigmer.agentic.agentexecution.v1.MessageType;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.agentic.agentexecution.v1.TodoStatus;
import ai.stigmer.example.runner.Agent;
import ai.stigmer.example.runner.AgentEvent;
import com.google.protobuf.Struct;
import com.google.protobuf.util.Values;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An agent without a model: it does the same every time, slowly enough to be watched. */
public final class DemoAgent implements Agent {
    private static final Struct PATH =
            Struct.newBuilder().putFields("path", Values.of("README.md")).build();

    /** What the agent does, in order. */
    static final List<AgentEvent> EVENTS = List.of(
            new AgentEvent.Message("m1", MessageType.MESSAGE_AI, "I will read the file first."),
            plan(TodoStatus.TODO_IN_PROGRESS, TodoStatus.TODO_PENDING),
            new AgentEvent.ToolStarted("call-1", "read_file", PATH),
            new AgentEvent.ToolEnded("call-1", "# Stigmer: authorized resource APIs ...", Optional.empty()),
            new AgentEvent.Message("m2", MessageType.MESSAGE_AI, "Now an editor shortens it."),
            plan(TodoStatus.TODO_COMPLETED, TodoStatus.TODO_IN_PROGRESS),
            new AgentEvent.SubAgentStarted("sub-1", "editor", "Shorten this to one sentence."),
            new AgentEvent.SubAgentEnded("sub-1", "A proto becomes an authorized API.", Optional.empty()),
            plan(TodoStatus.TODO_COMPLETED, TodoStatus.TODO_COMPLETED),
            new AgentEvent.Message("m3", MessageType.MESSAGE_AI, "A proto becomes an authorized API."));

    private final Duration pace;

    /** An agent that rests so long after each thing that it does. */
    public DemoAgent(Duration pace) {
        this.pace = pace;
    }

    @Override
    public void run(Consumer<AgentEvent> events) throws InterruptedException {
        for (AgentEvent event : EVENTS) {
            events.accept(event);
            Thread.sleep(pace.toMillis());
        }
    }

    private static AgentEvent plan(TodoStatus read, TodoStatus shorten) {
        return new AgentEvent.Todos(List.of(todo("1", "read the file", read), todo("2", "shorten it", shorten)));
    }

    private static TodoItem todo(String id, String content, TodoStatus status) {
        return TodoItem.newBuilder()
                .setId(id)
                .setContent(content)
                .setStatus(status)
                .build();
    }
}
