package ai.stigmer.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.testing.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final Step<Task> LOAD = step("LoadExisting", StepContract.providing(Fact.EXISTING, Fact.RESULT));
    private static final Step<Task> AUTHORIZE = step("Authorize", StepContract.providing(Fact.AUTHORIZED));
    private static final Step<Task> BUILD =
            step("BuildNewState", StepContract.requiring(Fact.EXISTING).andProvides(Fact.CHANGE));
    private static final Step<Task> PERSIST = step(
            "Persist",
            StepContract.requiring(Fact.CHANGE)
                    .andProvides(Fact.PERSISTED, Fact.RESULT)
                    .andDoes(Effect.WRITES));
    private static final Step<Task> PUBLISH =
            step("Publish", StepContract.requiring(Fact.PERSISTED).andDoes(Effect.PUBLISHES));
    private static final Step<Task> TRANSFORM =
            step("TransformResponse", StepContract.requiring(Fact.RESULT).andProvides(Fact.RESPONSE));
    private static final Step<Task> SEND =
            step("SendResponse", StepContract.requiring(Fact.RESPONSE).andDoes(Effect.ANSWERS));

    private static Step<Task> step(String name, StepContract contract) {
        return new Step<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public StepContract contract() {
                return contract;
            }

            @Override
            public Next execute(RequestContext<Task> context) {
                return Next.CONTINUE;
            }
        };
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static Pipeline<Task> pipeline(Step<Task>... steps) {
        Pipeline.Builder<Task> builder = Pipeline.named("task-update");
        List.of(steps).forEach(builder::step);
        return builder.build();
    }

    @Test
    void steps_that_can_work_in_their_order_make_a_pipeline() {
        assertThat(pipeline(LOAD, AUTHORIZE, BUILD, PERSIST, PUBLISH, TRANSFORM, SEND)
                        .stepNames())
                .containsExactly(
                        "LoadExisting",
                        "Authorize",
                        "BuildNewState",
                        "Persist",
                        "Publish",
                        "TransformResponse",
                        "SendResponse");
    }

    @Test
    void a_pipeline_that_writes_before_authorization_is_refused_when_built() {
        assertThatThrownBy(() -> pipeline(LOAD, BUILD, PERSIST, AUTHORIZE, TRANSFORM, SEND))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("task-update: step Persist writes before Authorize; put Authorize ahead of it");
    }

    @Test
    void a_pipeline_that_answers_before_authorization_is_refused_when_built() {
        assertThatThrownBy(() -> pipeline(LOAD, TRANSFORM, SEND))
                .hasMessage("task-update: step SendResponse answers before Authorize; put Authorize ahead of it");
    }

    @Test
    void a_pipeline_that_publishes_before_authorization_is_refused_when_built() {
        Step<Task> early = step("Shout", StepContract.providing().andDoes(Effect.PUBLISHES));

        assertThatThrownBy(() -> pipeline(early, LOAD, AUTHORIZE, TRANSFORM, SEND))
                .hasMessage("task-update: step Shout publishes before Authorize; put Authorize ahead of it");
    }

    @Test
    void a_step_whose_needs_nobody_gives_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> pipeline(AUTHORIZE, BUILD, PERSIST, TRANSFORM, SEND))
                .hasMessage(
                        "task-update: step BuildNewState requires existing resource, which no step ahead of it provides");
    }

    @Test
    void a_step_that_stands_there_twice_is_refused() {
        assertThatThrownBy(() -> pipeline(LOAD, LOAD, AUTHORIZE, TRANSFORM, SEND))
                .hasMessage("task-update: step LoadExisting stands there twice; leave one of them out");
    }

    @Test
    void a_pipeline_that_does_not_end_with_an_answer_is_refused() {
        assertThatThrownBy(() -> pipeline(LOAD, AUTHORIZE, TRANSFORM)).hasMessageContaining("end with SendResponse");
        assertThatThrownBy(() -> pipeline()).hasMessageContaining("end with SendResponse");
    }

    @Test
    void nothing_comes_after_the_answer() {
        assertThatThrownBy(() -> pipeline(LOAD, AUTHORIZE, TRANSFORM, SEND, step("Answer2", SEND.contract())))
                .hasMessage("task-update: step SendResponse answers, but is not the last step; put it last");
    }

    @Test
    void a_change_that_no_step_persists_is_refused() {
        assertThatThrownBy(() -> pipeline(LOAD, AUTHORIZE, BUILD, TRANSFORM, SEND))
                .hasMessage(
                        "task-update: step BuildNewState builds a change that no step persists; put Persist behind it");
    }
}
