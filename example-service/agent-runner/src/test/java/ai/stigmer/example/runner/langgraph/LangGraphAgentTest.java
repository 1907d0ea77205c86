package ai.stigmer.example.runner.langgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ai.stigmer.agentic.agentexecution.v1.ExecutionPhase;
import ai.stigmer.agentic.agentexecution.v1.TodoItem;
import ai.stigmer.agentic.agentexecution.v1.TodoStatus;
import ai.stigmer.example.runner.AgentEvent;
import com.google.protobuf.Value;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LangGraph says. The recordings are of langgraph 1.2.24 with langchain-core 1.8.3, and a model that says what it is told. */
class LangGraphAgentTest {
    @Test
    void a_recorded_run_becomes_messages_that_grow_tool_calls_a_plan_and_a_sub_agent() throws Exception {
        // when
        List<AgentEvent> events = run(recording("recorded.jsonl"));

        // then
        assertThat(lastTexts(events))
                .containsExactly(
                        "I will read the file first. ",
                        "One more file. ",
                        "Now an editor shortens it. ",
                        "A proto becomes an authorized API. ");
        assertThat(all(events, AgentEvent.Message.class)).hasSizeGreaterThan(15);
        assertThat(all(events, AgentEvent.ToolStarted.class))
                .extracting(AgentEvent.ToolStarted::name)
                .containsExactly("write_todos", "read_file", "read_file");
        assertThat(all(events, AgentEvent.ToolStarted.class).get(1).arguments().getFieldsMap())
                .containsEntry(
                        "path", Value.newBuilder().setStringValue("README.md").build());
        assertThat(all(events, AgentEvent.ToolEnded.class))
                .extracting(AgentEvent.ToolEnded::result, AgentEvent.ToolEnded::error)
                .contains(
                        tuple("# Stigmer: authorized resource APIs", Optional.empty()),
                        tuple("", Optional.of("ValueError('no such file: missing.md')")));
        assertThat(all(events, AgentEvent.Todos.class))
                .containsExactly(new AgentEvent.Todos(List.of(
                        todo("1", "read the file", TodoStatus.TODO_IN_PROGRESS),
                        todo("2", "shorten it", TodoStatus.TODO_PENDING))));
        AgentEvent.SubAgentStarted started =
                all(events, AgentEvent.SubAgentStarted.class).get(0);
        assertThat(started.name()).isEqualTo("editor");
        assertThat(started.input()).isEqualTo("shorten it");
        assertThat(all(events, AgentEvent.SubAgentEnded.class))
                .containsExactly(new AgentEvent.SubAgentEnded(
                        started.id(), "A proto becomes an authorized API.", Optional.empty()));
    }

    @Test
    void a_graph_that_was_interrupted_waits_for_approval() throws Exception {
        assertThat(run(recording("interrupted.jsonl")))
                .containsExactly(new AgentEvent.PhaseChanged(ExecutionPhase.EXECUTION_WAITING_FOR_APPROVAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'content': 'Hello'}",
                "{'content': [{'type': 'text', 'text': 'Hel', 'index': 0}, {'type': 'text', 'text': 'lo'}]}",
                "{'lc': 1, 'type': 'constructor', 'kwargs': {'content': 'Hello'}}",
                "{'text': 'Hello'}",
                "'Hello'"
            })
    void every_form_in_which_a_message_is_written_as_json_is_read(String chunk) throws Exception {
        List<AgentEvent> events = run(
                new StringReader(("{'event': 'on_chat_model_stream', 'run_id': 'r', 'data': {'chunk': " + chunk + "}}")
                                .replace('\'', '"')
                        + "\n\n{\"event\": \"on_chain_end\", \"parent_ids\": []}\n"));

        assertThat(lastTexts(events)).containsExactly("Hello");
    }

    @Test
    void events_that_end_before_the_graph_does_are_those_of_an_agent_that_failed() {
        assertThatThrownBy(() -> run(new StringReader("{\"event\": \"on_chain_start\", \"parent_ids\": []}\n")))
                .hasMessage("the events ended before the graph did");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Traceback (most recent call last):", "[1]", "{\"event\":"})
    void a_line_that_is_no_event_fails_and_is_named(String line) {
        assertThatThrownBy(() -> run(new StringReader("{\"event\": \"on_chain_start\"}\n" + line + "\n")))
                .hasMessageContaining("line 2 of the events");
    }

    @Test
    void an_agent_that_waits_for_the_next_line_can_be_interrupted() throws Exception {
        // given: a pipe that nobody writes into
        AtomicReference<Throwable> end = new AtomicReference<>();
        try (PipedWriter writer = new PipedWriter();
                Reader reader = new PipedReader(writer)) {
            Thread agent = new Thread(() -> {
                try {
                    run(reader);
                } catch (Exception stopped) {
                    end.set(stopped);
                }
            });
            agent.start();

            // when
            agent.interrupt();
            agent.join(30_000);
        }

        // then
        assertThat(end.get()).isInstanceOf(InterruptedException.class);
    }

    private static List<AgentEvent> run(Reader lines) throws InterruptedException, IOException {
        List<AgentEvent> events = new ArrayList<>();
        new LangGraphAgent(lines, Duration.ZERO).run(events::add);
        return events;
    }

    private static List<String> lastTexts(List<AgentEvent> events) {
        Map<String, String> texts = new LinkedHashMap<>();
        all(events, AgentEvent.Message.class).forEach(message -> texts.put(message.id(), message.content()));
        return List.copyOf(texts.values());
    }

    private static <E extends AgentEvent> List<E> all(List<AgentEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static TodoItem todo(String id, String content, TodoStatus status) {
        return TodoItem.newBuilder()
                .setId(id)
                .setContent(content)
                .setStatus(status)
                .build();
    }

    private static Reader recording(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(LangGraphAgentTest.class.getResourceAsStream("/langgraph/" + name)),
                StandardCharsets.UTF_8);
    }
}
