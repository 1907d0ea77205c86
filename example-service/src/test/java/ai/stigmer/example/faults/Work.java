package ai.stigmer.example.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.example.demo.Caller;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one client did to one execution, call by call, and whether each was acknowledged. A call that was not may have been
 * carried out or not. One client at a time.
 */
final class Work {
    private static final Set<Status.Code> GONE = Set.of(Status.Code.NOT_FOUND, Status.Code.PERMISSION_DENIED);

    private final String id;
    private final List<Step> steps = new ArrayList<>();

    private record Step(String event, String text, boolean acknowledged) {}

    /** The work on an execution whose creation was acknowledged. */
    Work(AgentExecution created) {
        this.id = created.getMetadata().getId();
        steps.add(new Step("created", created.getSpec().getMessage(), true));
    }

    String id() {
        return id;
    }

    /** A text for the next call, unlike those of the others. */
    String nextText() {
        return "text " + steps.size();
    }

    void add(String event, String text, boolean acknowledged) {
        steps.add(new Step(event, text, acknowledged));
    }

    int calls() {
        return steps.size();
    }

    /** Whether it was asked to be deleted, which nothing comes after. */
    boolean isOver() {
        return last().event().equals("deleted");
    }

    /** Every acknowledged call has its event in its place, and every other at most one. */
    void assertEvents(List<String> types) {
        String pattern = steps.stream()
                .map(step -> "(" + step.event() + ";)" + (step.acknowledged() ? "" : "?"))
                .collect(Collectors.joining());
        assertThat(types.stream().map(type -> type + ";").collect(Collectors.joining()))
                .as("the events of %s", id)
                .matches(pattern);
    }

    /** Everything that was acknowledged is there. */
    void assertStored(Caller caller) {
        try {
            AgentExecution stored = caller.get(id);
            assertThat(isOver() && last().acknowledged())
                    .as("%s is there though it was deleted", id)
                    .isFalse();
            int spec = lastSpec(stored.getSpec().getMessage());
            assertThat(acknowledgedAfter(spec, "updated"))
                    .as("updates that are lost of %s", id)
                    .isEmpty();
            List<String> expected = acknowledgedAfter(spec, "status_updated");
            assertThat(stored.getStatus().getMessagesList().stream()
                            .map(AgentMessage::getContent)
                            .filter(expected::contains)
                            .toList())
                    .as("the messages of %s", id)
                    .isEqualTo(expected);
        } catch (StatusRuntimeException failure) {
            assertThat(GONE).contains(failure.getStatus().getCode());
            assertThat(isOver()).as("%s, which is gone, was deleted", id).isTrue();
        }
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private int lastSpec(String message) {
        List<String> texts = steps.stream().map(Step::text).toList();
        assertThat(texts).as("what the spec of %s may be", id).contains(message);
        return texts.lastIndexOf(message);
    }

    private List<String> acknowledgedAfter(int index, String event) {
        return steps.subList(index + 1, steps.size()).stream()
                .filter(step -> step.acknowledged() && step.event().equals(event))
                .map(Step::text)
                .toList();
    }
}
