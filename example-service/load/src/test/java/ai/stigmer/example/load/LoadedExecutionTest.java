package ai.stigmer.example.load;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import org.junit.jupiter.api.Test;

class LoadedExecutionTest {
    private final LoadedExecution execution = new LoadedExecution(AgentExecution.getDefaultInstance(), "aex_1", 1);

    private static AgentExecution generation(String generation) {
        AgentExecution.Builder stored = AgentExecution.newBuilder();
        stored.getMetadataBuilder().getVersionBuilder().setId(generation);
        return stored.build();
    }

    @Test
    void an_acknowledged_message_that_is_not_stored_is_lost() {
        int[] messages = execution.nextMessages(3);
        execution.acknowledgeMessages(messages);

        AgentExecution withTwo = execution.adding(new int[] {0, 2}, "text");

        assertThat(execution.lostIn(withTwo)).isEqualTo(1);
        assertThat(execution.lostIn(execution.adding(messages, "text"))).isZero();
    }

    @Test
    void a_message_that_was_never_acknowledged_is_not_lost() {
        execution.nextMessages(3);

        assertThat(execution.lostIn(AgentExecution.getDefaultInstance())).isZero();
    }

    @Test
    void a_message_of_another_writer_is_none_of_ones_own() {
        LoadedExecution shared = execution.sharedWith(2);
        execution.acknowledgeMessages(execution.nextMessages(1));
        shared.acknowledgeMessages(shared.nextMessages(1));

        assertThat(shared.lostIn(execution.adding(new int[] {0}, "text"))).isEqualTo(1);
    }

    @Test
    void an_acknowledged_spec_that_raised_no_generation_is_lost() {
        execution.acknowledgeSpec();
        execution.acknowledgeSpec();

        assertThat(execution.lostIn(generation("3"))).isZero();
        assertThat(execution.lostIn(generation("2"))).isEqualTo(1);
    }

    @Test
    void the_newest_message_is_written_again_with_another_text() {
        execution.acknowledgeMessages(execution.nextMessages(3));

        AgentExecution first = execution.rewritingNewest("text");
        AgentExecution second = execution.rewritingNewest("text");

        assertThat(first.getStatus().getMessages(0).getId())
                .isEqualTo(execution
                        .adding(new int[] {2}, "text")
                        .getStatus()
                        .getMessages(0)
                        .getId());
        assertThat(second.getStatus().getMessages(0).getContent())
                .isNotEqualTo(first.getStatus().getMessages(0).getContent());
        assertThat(execution.messages()).isEqualTo(3);
    }
}
