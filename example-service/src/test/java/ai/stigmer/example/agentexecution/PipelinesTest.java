package ai.stigmer.example.agentexecution;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionGrpcAutoController;
import ai.stigmer.runtime.operation.ResourceBackend;
import ai.stigmer.testkit.InMemoryService;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pipelines that are written out, step by step. */
class PipelinesTest {
    private final InMemoryService service =
            InMemoryService.of(Path.of("src/main/resources/ai/stigmer/example/authorization-model.fga"));
    private final ResourceBackend<AgentExecution> executions = service.stigmer()
            .resource(AgentExecutionGrpcAutoController.KIND, AgentExecution.getDefaultInstance())
            .backend();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void update_is_these_nine_steps() {
        assertThat(new AgentExecutionUpdateHandler(executions).pipeline().stepNames())
                .containsExactly(
                        "ValidateFieldConstraints",
                        "ResolveSlug",
                        "LoadExisting",
                        "Authorize",
                        "BuildNewState",
                        "Persist",
                        "Publish",
                        "TransformResponse",
                        "SendResponse");
    }

    @Test
    void update_status_is_these_ten_steps() {
        assertThat(new AgentExecutionUpdateStatusHandler(executions).pipeline().stepNames())
                .containsExactly(
                        "ValidateFieldConstraints",
                        "ResolveSlug",
                        "LoadExisting",
                        "Authorize",
                        "BuildNewStateWithStatus",
                        "Persist",
                        "Publish",
                        "PublishToRedis",
                        "TransformResponse",
                        "SendResponse");
    }

    @Test
    void cancel_is_update_status_with_a_status_of_its_own() {
        assertThat(new AgentExecutionCancelHandler(executions, Clock.systemUTC())
                        .pipeline()
                        .stepNames())
                .containsExactly(
                        "ValidateFieldConstraints",
                        "ResolveSlug",
                        "LoadExisting",
                        "Authorize",
                        "BuildCancelledState",
                        "Persist",
                        "Publish",
                        "PublishToRedis",
                        "TransformResponse",
                        "SendResponse");
    }
}
