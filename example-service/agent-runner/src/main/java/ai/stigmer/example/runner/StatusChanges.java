package ai.stigmer.example.runner;

import ai.stigmer.agentic.agentexecution.v1.AgentExecutionStatus;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.SubAgentExecution;
import ai.stigmer.agentic.agentexecution.v1.SubAgentStatus;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.agentic.agentexecution.v1.ToolCall;
import ai.stigmer.agentic.agentexecution.v1.ToolCallStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What an agent has done and the service does not know yet. What the service knows is forgotten, so a long run costs no
 * more than a short one.
 *
 * <p>Thread-safe.
 */
final class StatusChanges {
    private final Clock clock;
    private final Map<String, ToolCall> runningTools = new LinkedHashMap<>();
    private final Map<String, SubAgentExecution> runningSubAgents = new LinkedHashMap<>();

    private final Map<String, AgentMessage> messages = new LinkedHashMap<>();
    private final Map<String, ToolCall> toolCalls = new LinkedHashMap<>();
    private final Map<String, SubAgentExecution> subAgents = new LinkedHashMap<>();
    private final Map<String, TodoItem> todos = new LinkedHashMap<>();
    private boolean waitingEnded;
    private ExecutionPhase phase = ExecutionPhase.EXECUTION_IN_PROGRESS;
    private ExecutionPhase knownPhase = ExecutionPhase.EXECUTION_IN_PROGRESS;

    StatusChanges(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(AgentEvent event) {
        if (event instanceof AgentEvent.Message message) {
            messages.put(message.id(), said(message));
        } else if (event instanceof AgentEvent.ToolStarted started) {
            ToolCall call = begun(started);
            runningTools.put(call.getId(), call);
            toolCalls.put(call.getId(), call);
        } else if (event instanceof AgentEvent.ToolEnded ended) {
            toolCalls.put(ended.id(), done(ended));
        } else if (event instanceof AgentEvent.SubAgentStarted started) {
            SubAgentExecution subAgent = begun(started);
            runningSubAgents.put(subAgent.getId(), subAgent);
            subAgents.put(subAgent.getId(), subAgent);
        } else if (event instanceof AgentEvent.SubAgentEnded ended) {
            subAgents.put(ended.id(), done(ended));
        } else if (event instanceof AgentEvent.Todos plan) {
            plan.items().forEach(item -> todos.put(item.getId(), item));
        } else if (event instanceof AgentEvent.PhaseChanged changed) {
            phase = changed.phase();
        }
        notifyAll();
    }

    /**
     * Waits until something should be told: a change of the phase at once, anything else after a pause, and nothing after a
     * longer one.
     *
     * @param pause in nanoseconds
     * @param longestPause in nanoseconds
     */
    synchronized void awaitNews(long pause, long longestPause) throws InterruptedException {
        long begin = System.nanoTime();
        while (phase == knownPhase && !waitingEnded) {
            long left = (isEmpty() ? longestPause : pause) - (System.nanoTime() - begin);
            if (left <= 0) {
                return;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** Ends {@link #awaitNews}, now and for ever. */
    synchronized void endWaiting() {
        waitingEnded = true;
        notifyAll();
    }

    /** Whether the agent waits for somebody, so that its end would not be that of the run. */
    synchronized Optional<ExecutionPhase> waitingPhase() {
        return Optional.of(phase).filter(said -> said != ExecutionPhase.EXECUTION_IN_PROGRESS);
    }

    /** Nothing goes on when its run is over: what still runs has failed. */
    synchronized void stopWhatRuns() {
        Optional<String> why = Optional.of("the run ended first");
        for (String id : List.copyOf(runningTools.keySet())) {
            add(new AgentEvent.ToolEnded(id, "", why));
        }
        for (String id : List.copyOf(runningSubAgents.keySet())) {
            add(new AgentEvent.SubAgentEnded(id, "", why));
        }
    }

    private boolean isEmpty() {
        return messages.isEmpty() && toolCalls.isEmpty() && subAgents.isEmpty() && todos.isEmpty();
    }

    /** Everything that the service does not know yet, in the order in which it happened. */
    synchronized AgentExecutionStatus unconfirmed() {
        return AgentExecutionStatus.newBuilder()
                .addAllMessages(messages.values())
                .addAllToolCalls(toolCalls.values())
                .addAllSubAgentExecutions(subAgents.values())
                .putAllTodos(todos)
                .setPhase(phase == knownPhase ? ExecutionPhase.EXECUTION_PHASE_UNSPECIFIED : phase)
                .build();
    }

    /** An update for a run of which there is nothing to tell, but that its runner is alive. */
    AgentExecutionStatus signOfLife() {
        return AgentExecutionStatus.newBuilder().setHeartbeatAt(now()).build();
    }

    /** The service knows these now. What has changed once more since they were taken stays to be told. */
    synchronized void confirm(AgentExecutionStatus known) {
        known.getMessagesList().forEach(message -> messages.remove(message.getId(), message));
        known.getToolCallsList().forEach(call -> toolCalls.remove(call.getId(), call));
        known.getSubAgentExecutionsList().forEach(subAgent -> subAgents.remove(subAgent.getId(), subAgent));
        known.getTodosMap().forEach(todos::remove);
        if (known.getPhase() != ExecutionPhase.EXECUTION_PHASE_UNSPECIFIED) {
            knownPhase = known.getPhase();
        }
    }

    private AgentMessage said(AgentEvent.Message message) {
        return AgentMessage.newBuilder()
                .setId(message.id())
                .setType(message.type())
                .setContent(message.content())
                .setTimestamp(now())
                .build();
    }

    private ToolCall begun(AgentEvent.ToolStarted started) {
        return ToolCall.newBuilder()
                .setId(started.id())
                .setName(started.name())
                .setArgs(started.arguments())
                .setStatus(ToolCallStatus.TOOL_CALL_RUNNING)
                .setStartedAt(now())
                .build();
    }

    private ToolCall done(AgentEvent.ToolEnded ended) {
        ToolCall begun = Objects.requireNonNull(
                runningTools.remove(ended.id()), () -> "tool call " + ended.id() + " ended without a start");
        return begun.toBuilder()
                .setResult(ended.result())
                .setStatus(
                        ended.error().isEmpty() ? ToolCallStatus.TOOL_CALL_COMPLETED : ToolCallStatus.TOOL_CALL_FAILED)
                .setError(ended.error().orElse(""))
                .setCompletedAt(now())
                .build();
    }

    private SubAgentExecution begun(AgentEvent.SubAgentStarted started) {
        return SubAgentExecution.newBuilder()
                .setId(started.id())
                .setName(started.name())
                .setInput(started.input())
                .setStatus(SubAgentStatus.SUB_AGENT_IN_PROGRESS)
                .setStartedAt(now())
                .build();
    }

    private SubAgentExecution done(AgentEvent.SubAgentEnded ended) {
        SubAgentExecution begun = Objects.requireNonNull(
                runningSubAgents.remove(ended.id()), () -> "sub-agent " + ended.id() + " ended without a start");
        return begun.toBuilder()
                .setOutput(ended.output())
                .setStatus(
                        ended.error().isEmpty() ? SubAgentStatus.SUB_AGENT_COMPLETED : SubAgentStatus.SUB_AGENT_FAILED)
                .setError(ended.error().orElse(""))
                .setCompletedAt(now())
                .build();
    }

    private String now() {
        return clock.instant().toString();
    }
}
